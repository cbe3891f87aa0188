import fc from 'fast-check';
import type { Part } from '../../../lib/domain/divide-order.ts';
import type { CheckoutOrder } from '../../../lib/domain/split-checkout.ts';
import { orderKey } from '../../../lib/domain/ids.ts';
import type { OrderLine } from '../../../lib/domain/order.ts';
import type { Share } from '../../../lib/domain/share.ts';
import { asin, order, usd } from '../app/pages.ts';

/** A line of an order: two of item X at $5.00 is `line('X', 2, 500)`. */
export const line = (letter: string, quantity: number, price: number | null = null): OrderLine =>
  ({ asin: asin(letter), title: null, quantity, unitPrice: price === null ? null : usd(price), seller: null });

/** An order to divide. */
export const toDivide = (changes: Partial<CheckoutOrder> = {}): CheckoutOrder =>
  ({ key: orderKey('amazon.com', order(1)), total: usd(1000), cancelled: false, lines: [], refundTotal: null, returns: [], ...changes });

export const percent = (of: number): Share => ({ kind: 'percent', percent: of });
export const amount = (of: number): Share => ({ kind: 'amount', amount: usd(of) });
export const units = (of: Readonly<Record<string, number>>): Share =>
  ({ kind: 'units', units: Object.entries(of).map(([letter, quantity]) => ({ asin: asin(letter), quantity })) });
export const rest: Share = { kind: 'rest' };
export const whole: Share = { kind: 'whole' };

/** The parts of A, B, C … in turn. */
export const parts = (...shares: readonly Share[]): Part[] => shares.map((share, index) => ({ key: 'ABCDEFGH'.charAt(index), share }));

const letters = ['X', 'Y', 'Z'] as const;
const anyShare: fc.Arbitrary<Share> = fc.oneof(
  fc.integer({ min: 1, max: 10_000 }).map((hundredths) => percent(hundredths / 100)),
  fc.integer({ min: 1, max: 5_000 }).map(amount),
  fc.dictionary(fc.constantFrom(...letters), fc.integer({ min: 1, max: 4 }), { minKeys: 1 }).map(units),
);

/** Any division, of any kinds of shares, sensible or not; some with one that takes the rest. */
export const anyParts: fc.Arbitrary<Part[]> = fc.tuple(fc.array(anyShare, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([shares, withRest]) => parts(...shares, ...(withRest ? [rest] : [])));

/** Any order, with and without prices, refunded in any way, also beyond its total. */
export const anyOrder: fc.Arbitrary<CheckoutOrder> = fc.record({
  total: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 10_000_000_000 })).map(usd),
  lines: fc.array(fc.record({ letter: fc.constantFrom(...letters), quantity: fc.integer({ min: 1, max: 4 }), price: fc.option(fc.integer({ min: 0, max: 3_000 })) })
    .map(({ letter, quantity, price }) => line(letter, quantity, price)), { maxLength: 4 }),
  refundTotal: fc.option(fc.integer({ min: 0, max: 5_000 }).map(usd)),
  returns: fc.array(fc.record({ letter: fc.option(fc.constantFrom(...letters)), quantity: fc.integer({ min: 1, max: 3 }), refund: fc.option(fc.integer({ min: 0, max: 2_000 }).map(usd)) })
    .map(({ letter, quantity, refund }) => ({ asin: letter === null ? null : asin(letter), quantity, refund, state: 'refunded' as const, seenAt: 0, by: 'page' as const })), { maxLength: 3 }),
}).map(toDivide);
