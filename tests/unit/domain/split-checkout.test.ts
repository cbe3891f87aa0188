import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideOrder, type Part } from '../../../lib/domain/divide-order.ts';
import { orderKey } from '../../../lib/domain/ids.ts';
import { splitForOrder, type CheckoutOrder } from '../../../lib/domain/split-checkout.ts';
import { order, usd } from '../app/pages.ts';
import { amount, anyParts, line, parts, percent, rest, toDivide, units, whole } from './divisions.ts';

const key = (n: number) => orderKey('amazon.com', order(n));
const nth = (n: number, changes: Partial<CheckoutOrder>) => toDivide({ key: key(n), ...changes });
const linked = { state: 'linked' as const, total: null };
/** What each part gets of each order. */
const table = (of: readonly Part[], orders: readonly CheckoutOrder[], checkout: Parameters<typeof splitForOrder>[1] = linked) =>
  orders.map((each) => {
    const own = splitForOrder(of, checkout, orders, each.key);
    const amounts = divideOrder(own, each)?.amounts ?? [];
    return Object.fromEntries(own.map((part, index) => [part.key, amounts[index]?.amount]));
  });

describe('a checkout that became several orders', () => {
  const two = [nth(1, { total: usd(600), lines: [line('X', 2, 300)] }), nth(2, { total: usd(400), lines: [line('Y', 4, 100)] })];

  it('gives each order its percentage', () => {
    expect(table(parts(percent(25), rest), two)).toEqual([{ A: 150, B: 450 }, { A: 100, B: 300 }]);
  });

  it('spreads an amount over the orders by their totals', () => {
    expect(table(parts(amount(500), rest), two)).toEqual([{ A: 300, B: 300 }, { A: 200, B: 200 }]);
  });

  it('keeps the part of an amount for orders that are still to come', () => {
    const [first] = two;
    if (first === undefined) throw new Error('The test has no order');
    expect(table(parts(amount(500), rest), [first], { state: 'confirmed', total: usd(1000) })).toEqual([{ A: 300, B: 300 }]);
  });

  it('gives units to the first orders that have them, parts in the sequence of their keys', () => {
    const orders = [nth(1, { lines: [line('X', 1, 100)] }), nth(2, { lines: [line('X', 2, 100)] })];
    expect(table(parts(units({ X: 2 }), units({ X: 1 })), orders)).toEqual([{ A: 1000 }, { A: 500, B: 500 }]);
  });

  it('gives an order that no part reaches to the first part', () => {
    expect(table(parts(units({ X: 2 }), units({ Z: 1 })), two)).toEqual([{ A: 600 }, { A: 400 }]);
  });

  it('asks nothing of a cancelled order', () => {
    const orders = [nth(1, { total: usd(600), cancelled: true }), nth(2, { total: usd(400) })];
    expect(table(parts(amount(300), rest), orders)[1]).toEqual({ A: 300, B: 100 });
  });

  const totals = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 5 });
  const ordersOf = (sums: readonly number[]) => sums.map((sum, index) => nth(index + 1, { total: usd(sum) }));

  it('gives exactly the amount in all orders together, and all of each order to somebody', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 4 }), totals, (wanted, sums) => {
      const of = parts(...wanted.map(amount), rest);
      const rows = table(of, ordersOf(sums));
      const all = sums.reduce((sum, each) => sum + each, 0);
      expect(rows.map((row) => Object.values(row).reduce((sum: number, each) => sum + (each ?? 0), 0))).toEqual(sums);
      const got = wanted.map((_, index) => rows.reduce((sum, row) => sum + (row['ABCD'.charAt(index)] ?? 0), 0));
      if (wanted.reduce((sum, each) => sum + each, 0) <= all) expect(got).toEqual(wanted);
      else expect(got.reduce((sum, each) => sum + each, 0)).toBe(all);
    }), { numRuns: 1000 });
  });

  it('does not depend on the order of parts and orders', () => {
    const shuffled = fc.tuple(anyParts.filter((of) => of.length > 1), totals).chain(([of, sums]) => fc.record({
      of: fc.constant(of), orders: fc.constant(ordersOf(sums)),
      others: fc.shuffledSubarray(of.slice(1), { minLength: of.length - 1 }), sequence: fc.shuffledSubarray(ordersOf(sums), { minLength: sums.length }),
    }));
    fc.assert(fc.property(shuffled, ({ of, orders, others, sequence }) => {
      const [first] = of;
      if (first === undefined) return;
      for (const each of orders) {
        const byKey = (own: readonly Part[]) => own.toSorted((a, b) => (a.key < b.key ? -1 : 1));
        expect(byKey(splitForOrder([first, ...others], linked, sequence, each.key))).toEqual(byKey(splitForOrder(of, linked, orders, each.key)));
      }
    }));
  });

  it('is whole for the only part that reaches an order', () => {
    expect(splitForOrder(parts(units({ X: 2 }), units({ Y: 4 })), linked, two, key(2))).toEqual([{ key: 'B', share: whole }]);
  });
});
