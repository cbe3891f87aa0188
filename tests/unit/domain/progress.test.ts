import { describe, expect, it, test } from 'vitest';
import type { Link } from '../../../lib/domain/link.ts';
import type { Order, Receipt } from '../../../lib/domain/order.ts';
import { progressOf, receiptOf } from '../../../lib/domain/progress.ts';
import { asin, lines as shown, on, type Things } from '../app/pages.ts';
import { line } from './purchase-orders.ts';

type Seen = Pick<Order, 'cancelled' | 'lines' | 'receipts' | 'deliveredOn'>;
const whole: Pick<Link, 'share'> = { share: { kind: 'whole' } };
const ordered = (things: Things, received: Things = {}, more: Partial<Seen> = {}): Seen => ({
  cancelled: false, deliveredOn: null,
  lines: shown(things).map((each) => ({ ...each, unitPrice: null, seller: null })),
  receipts: Object.entries(received).map(([letter, quantity]): Receipt => ({ asin: asin(letter), quantity, at: 0, by: 'page' })),
  ...more,
});
const progress = (of: Parameters<typeof progressOf>[0], ...orders: Seen[]) => progressOf(of, orders.map((order) => ({ order, link: whole })));
const standard = { kind: 'standard', lines: [] } as const;
const blanket = { kind: 'blanket', lines: [] } as const;
const agreed = { kind: 'standard', lines: [line({ asin: asin('X') })] } as const;

describe('how far a purchase order is', () => {
  test.each([
    ['without orders', standard, [], 'none'],
    ['with a cancelled order only', standard, [ordered({ X: 1 }, {}, { cancelled: true })], 'none'],
    ['standard without lines, by its first order', standard, [ordered({ X: 1 })], 'ordered'],
    ['blanket without lines, partly', blanket, [ordered({ X: 1 })], 'partlyOrdered'],
    ['with one of two agreed units', agreed, [ordered({ X: 1 })], 'partlyOrdered'],
    ['with both, in two orders', agreed, [ordered({ X: 1 }), ordered({ X: 1 })], 'ordered'],
    ['with both, but one order cancelled', agreed, [ordered({ X: 1 }), ordered({ X: 1 }, {}, { cancelled: true })], 'partlyOrdered'],
    ['with one unit received', agreed, [ordered({ X: 2 }, { X: 1 })], 'partlyReceived'],
    ['with all received that was ordered, but not all ordered', agreed, [ordered({ X: 1 }, { X: 1 })], 'partlyReceived'],
    ['with everything ordered and received', agreed, [ordered({ X: 2 }, { X: 2 })], 'received'],
    ['blanket with everything received so far', blanket, [ordered({ X: 2 }, { X: 2 })], 'partlyReceived'],
    ['standard with an order that arrived, of which no line was seen', standard, [ordered({}, {}, { deliveredOn: on('2026-05-12') })], 'received'],
  ] as const)('%s', (_, of, orders, expected) => {
    expect(progress(of, ...orders)).toBe(expected);
  });

  it('asks for any unit of a line whose quantity was left open', () => {
    expect(progress({ kind: 'blanket', lines: [line({ asin: asin('X'), quantity: null })] }, ordered({ X: 1 }))).toBe('ordered');
  });
});

describe('what of an order arrived', () => {
  it('is what its receipts say, whatever the page said before a person corrected it', () => {
    const corrected = ordered({ X: 2 }, { X: 2 }, { deliveredOn: on('2026-05-12') });
    expect(receiptOf(corrected)).toBe('all');
    expect(receiptOf({ ...corrected, receipts: [...corrected.receipts, { asin: asin('X'), quantity: -1, at: 1, by: 'person' }] })).toBe('part');
  });

  it('is all of it only by its day where a quantity is not known', () => {
    const open = ordered({ X: 1 }, { X: 1 });
    const unknown = { ...open, lines: open.lines.map((each) => ({ ...each, quantity: null })) };
    expect(receiptOf(unknown)).toBe('part');
    expect(receiptOf({ ...unknown, deliveredOn: on('2026-05-12') })).toBe('all');
  });
});
