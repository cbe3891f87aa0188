import { describe, expect, it, test } from 'vitest';
import type { Order, OrderReturn, Receipt } from '../../../lib/domain/order.ts';
import { progressOf, receiptOf, type Receivable } from '../../../lib/domain/progress.ts';
import { asin, lines as shown, on, usd, type Things } from '../app/pages.ts';
import { line } from './purchase-orders.ts';

type Seen = Receivable & Pick<Order, 'cancelled'>;
const ordered = (things: Things, received: Things = {}, more: Partial<Seen> = {}): Seen => ({
  cancelled: false, deliveredOn: null, total: null, refundTotal: null, returns: [],
  lines: shown(things).map((each) => ({ ...each, unitPrice: null, seller: null })),
  receipts: Object.entries(received).map(([letter, quantity]): Receipt => ({ asin: asin(letter), quantity, at: 0, by: 'page' })),
  ...more,
});
const progress = (of: Parameters<typeof progressOf>[0], ...orders: Seen[]) => progressOf(of, orders.map((order) => ({ order, link: { receipt: receiptOf(order) } })));
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
  const gone = (quantity: number, more: Partial<OrderReturn> = {}): OrderReturn =>
    ({ asin: asin('X'), quantity, state: 'refunded', refund: null, seenAt: 1, by: 'person', neverArrived: true, ...more });
  const { neverArrived: _, ...back } = gone(1);

  it.each([
    ['a missing unit that was refunded settles it', ordered({ X: 3 }, { X: 2 }, { returns: [gone(1)] }), 'all', 'received'],
    ['another one is still to come', ordered({ X: 3 }, { X: 1 }, { returns: [gone(1)] }), 'part', 'partlyReceived'],
    ['one that went back says nothing of the one that is to come', ordered({ X: 3 }, { X: 2 }, { returns: [back] }), 'part', 'partlyReceived'],
    ['one that turned up after all counts once', ordered({ X: 3 }, { X: 3 }, { returns: [gone(1)] }), 'all', 'received'],
    ['all of it never came and was refunded', ordered({ X: 3 }, {}, { returns: [gone(3)] }), 'refunded', 'none'],
    ['all its money came back before anything arrived', ordered({ X: 3 }, {}, { total: usd(900), refundTotal: usd(900) }), 'refunded', 'none'],
    ['all its money came back when some had arrived', ordered({ X: 3 }, { X: 1 }, { total: usd(900), refundTotal: usd(900) }), 'all', 'received'],
    ['some money came back: the units are still to come', ordered({ X: 3 }, { X: 1 }, { total: usd(900), refundTotal: usd(300) }), 'part', 'partlyReceived'],
  ] as const)('%s', (_name, order, receipt, state) => {
    expect([receiptOf(order), progress(standard, order)]).toEqual([receipt, state]);
  });

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
