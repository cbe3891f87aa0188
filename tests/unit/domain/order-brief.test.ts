import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../lib/domain/order-brief.ts';
import { sortOrders, type OrderSort } from '../../../lib/domain/sort-orders.ts';
import type { Asin, PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { order } from '../components/samples.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const asin = (index: number) => `B0EXAMPLE${index}` as Asin; // of the known form
const line = (index: number, seller: string | null, price: number | null, quantity = 1) =>
  ({ asin: asin(index), title: `Item ${index}`, quantity, unitPrice: price === null ? null : usd(price), seller });

describe('the brief of an order', () => {
  it('divides its cost among its sellers by price, refunds of an item off its own seller', () => {
    const lines = [line(1, 'Lamps Ltd', 3_000), line(2, 'Tools Ltd', 500, 2)];
    expect(briefOf(order('112-0000001-0000001', { total: usd(4_400), lines })).sellers).toEqual([{ name: 'Lamps Ltd', amount: 3_300 }, { name: 'Tools Ltd', amount: 1_100 }]);
    const returns = [{ asin: asin(2), quantity: 1, state: 'refunded' as const, refund: usd(500), seenAt: 0, by: 'page' as const }];
    expect(briefOf(order('112-0000001-0000001', { total: usd(4_400), lines, returns, refundTotal: usd(500) })).sellers)
      .toEqual([{ name: 'Lamps Ltd', amount: 3_300 }, { name: 'Tools Ltd', amount: 600 }]);
  });

  it('has sellers that add up to its cost, whatever is known of its lines', () => {
    fc.assert(fc.property(
      fc.array(fc.tuple(fc.constantFrom(null, 'A', 'B', 'C'), fc.option(fc.integer({ min: 0, max: 9_999 })), fc.integer({ min: 1, max: 5 })), { maxLength: 6 }),
      fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 60_000 }),
      (lines, total, refund) => {
        const { cost, sellers } = briefOf(order('112-0000001-0000001', { total: usd(total), refundTotal: usd(refund), lines: lines.map(([seller, price, quantity], index) => line(index, seller, price, quantity)) }));
        expect(sellers.reduce((sum, { amount }) => sum + amount, 0)).toBe(cost?.amount);
      },
    ));
  });

  it('costs nothing anybody knows when it was cancelled or shows no total', () => {
    expect(briefOf(order('112-0000001-0000001', { cancelled: true, total: usd(100) }))).toMatchObject({ cost: null, sellers: [], expected: false });
    expect(briefOf(order('112-0000001-0000001'))).toMatchObject({ cost: null, sellers: [], expected: true });
  });
});

describe('orders are sorted', () => {
  const numbers: Record<string, string> = { a: 'PO-2', b: 'PO-10' };
  const briefs = [
    briefOf(order('112-0000003-0000001', { total: usd(500), lines: [line(1, null, 1)], linkedTo: ['a' as PurchaseOrderId] })), // any text will do in a test
    briefOf(order('112-0000001-0000001', { total: null, lines: [] })),
    briefOf(order('112-0000002-0000001', { total: usd(90), lines: [line(0, null, 1)], linkedTo: ['b' as PurchaseOrderId] })),
  ];
  const ids = (sort: OrderSort) =>
    sortOrders(briefs, sort, { compare: new Intl.Collator('en', { numeric: true }).compare, numberOf: (id) => numbers[id] }).map(({ key }) => Number(key.slice(-9, -8)));

  it.each([
    ['latest', [3, 1, 2]], ['oldest', [2, 1, 3]], ['order', [1, 2, 3]], ['-order', [3, 2, 1]], ['items', [2, 3, 1]], ['-items', [3, 2, 1]],
    ['purchaseOrders', [3, 2, 1]], ['-purchaseOrders', [2, 3, 1]], ['total', [2, 3, 1]], ['-total', [3, 2, 1]], ['marketplace', [3, 1, 2]],
  ] as const)('by %s, with what has no value last', (sort, expected) => {
    expect(ids(sort)).toEqual(expected);
  });
});
