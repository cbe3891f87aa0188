import { toAsin, toOrderId, toPurchaseId, type Asin, type OrderId, type PurchaseId } from '../../../lib/domain/ids.ts';
import type { Marketplace } from '../../../lib/domain/marketplace.ts';
import type { Money } from '../../../lib/domain/money.ts';
import { toPlainDate, type PlainDate } from '../../../lib/domain/plain-date.ts';
import type {
  CheckoutReading, ConfirmationReading, ListedOrder, OrderDetailsReading, OrderListReading,
} from '../../../lib/domain/reading.ts';

function proved<T>(made: T | undefined): T {
  if (made === undefined) throw new Error('A test names something that is none');
  return made;
}

/** Invented ids: `asin('X')` is B0EXAMPLEX, `purchase(1)` is 106-0000001-0000001, `order(1)` is 112-0000001-0000001. */
export const asin = (letter: string): Asin => proved(toAsin(`B0EXAMPLE${letter}`));
export const purchase = (n: number): PurchaseId => proved(toPurchaseId(`106-${pad(n)}-${pad(n)}`));
export const order = (n: number): OrderId => proved(toOrderId(`112-${pad(n)}-${pad(n)}`));
export const on = (text: string): PlainDate => proved(toPlainDate(text));
export const usd = (amount: number): Money => ({ amount, currency: 'USD' });
const pad = (n: number): string => String(n).padStart(7, '0');

/** A cart or an order in short: `{ X: 2, Y: 1 }`. */
export type Things = Readonly<Record<string, number>>;

/** The lines of a cart or an order. */
export function lines(things: Things) {
  return Object.entries(things).map(([letter, quantity]) => ({ asin: asin(letter), title: `Thing ${letter}`, quantity }));
}

const around = { missing: [], evidence: {} };

/** A review step. */
export function review(n: number, things: Things, marketplace: Marketplace = 'amazon.com'): CheckoutReading {
  const data = { purchaseId: purchase(n), stage: 'review' as const, canPlaceOrder: true, items: lines(things), total: usd(1000) };
  return { ...around, page: 'checkout', marketplace, data };
}

/** A confirmation page. */
export function confirmation(n: number, orderIds: readonly OrderId[] = [], marketplace: Marketplace = 'amazon.com'): ConfirmationReading {
  return { ...around, page: 'confirmation', marketplace, data: { purchaseId: purchase(n), placed: true, orderIds } };
}

/** One card of an order list. */
export function card(n: number, things: Things | null, placedOn: string | null, more: Partial<ListedOrder> = {}): ListedOrder {
  return {
    orderId: order(n),
    ...(things === null ? {} : { items: lines(things) }),
    ...(placedOn === null ? {} : { placedOn: on(placedOn) }),
    ...more,
  };
}

/** An order list. */
export function list(orders: readonly ListedOrder[], marketplace: Marketplace = 'amazon.com'): OrderListReading {
  return { ...around, page: 'order-list', marketplace, data: { orders } };
}

/** An order details page. */
export function details(shown: ListedOrder, marketplace: Marketplace = 'amazon.com'): OrderDetailsReading {
  return { ...around, page: 'order-details', marketplace, data: shown };
}
