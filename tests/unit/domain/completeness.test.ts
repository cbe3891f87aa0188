import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completenessAfter, toListPeriod, type ListCompleteness, type ListPeriod } from '../../../lib/domain/completeness.ts';
import { listCompletenessSchema } from '../../../lib/domain/health.schema.ts';
import { card, list, on } from '../app/pages.ts';

const today = on('2026-11-23');
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
const page = (count: number | undefined, orders: readonly number[], missing: readonly string[] = [], day: string | null = '2026-11-20') => {
  const shown = list(orders.map((n) => card(n, null, day)));
  return { ...shown, data: { ...shown.data, ...(count === undefined ? {} : { count }) }, missing };
};

/** Reads the pages one after the other; `[announced, orders, start]` each. */
function after(pages: readonly (readonly [count: number, orders: readonly number[], start: number])[], period: ListPeriod = 'year-2026', day = today) {
  return pages.reduce<ListCompleteness | undefined>(
    (before, [count, orders, start]) => completenessAfter(before, page(count, orders), { period, start }, day), undefined);
}
const numbers = (list: ListCompleteness | undefined) => [list?.seen.length, list?.announced, list?.unread.length];

test.each([
  ['last30', 'last30'], ['months-3', 'months-3'], ['year-2026', 'year-2026'], ['archived', undefined], ['year-26', undefined],
  ['year-2026&x', undefined], ['months-0', undefined], ['', undefined],
])('the period of "%s" is %s', (text, period) => expect(toListPeriod(text)).toBe(period));

describe('what was seen of a list', () => {
  test.each([
    ['one page of three', [[25, range(0, 10), 0]], [10, 25, 0]],
    ['all pages', [[25, range(0, 10), 0], [25, range(10, 20), 10], [25, range(20, 25), 20]], [25, 25, 0]],
    ['all pages, the last first', [[25, range(20, 25), 20], [25, range(0, 10), 0], [25, range(10, 20), 10]], [25, 25, 0]],
    ['a page twice', [[25, range(0, 10), 0], [25, range(0, 10), 0]], [10, 25, 0]],
    ['pages that overlap', [[25, range(0, 10), 0], [25, range(9, 19), 10]], [19, 25, 0]],
    ['one order more than before: those of the period stay', [[24, range(0, 10), 0], [25, range(10, 20), 10]], [20, 25, 0]],
    ['one order less than before: nobody knows which one left', [[25, range(0, 10), 0], [24, range(10, 20), 10]], [10, 24, 0]],
    ['more different orders than are announced: starts anew', [[12, range(0, 10), 0], [12, range(20, 30), 10]], [10, 12, 0]],
    ['no order at all', [[0, [], 0]], [0, 0, 0]],
  ] as const)('%s', (_, pages, expected) => {
    const list = after(pages);
    expect(listCompletenessSchema.parse(list)).toEqual(list);
    expect(numbers(list)).toEqual(expected);
  });

  test('says nothing where no number is announced', () => {
    expect(completenessAfter(undefined, page(undefined, [1]), { period: 'last30', start: 0 }, today)).toBeUndefined();
  });

  test('names the position of an order that could not be read, until that page is read again', () => {
    const broken = completenessAfter(undefined, page(97, range(0, 9), ['orders[4].orderId', 'orders[2].total']), { period: 'year-2026', start: 40 }, today);
    expect([numbers(broken), broken?.unread]).toEqual([[9, 97, 1], [44]]);
    const elsewhere = completenessAfter(broken, page(97, range(10, 20)), { period: 'year-2026', start: 50 }, today);
    expect(elsewhere?.unread).toEqual([44]);
    const mended = completenessAfter(elsewhere, page(97, range(0, 10)), { period: 'year-2026', start: 40 }, today);
    expect(numbers(mended)).toEqual([20, 97, 0]);
  });

  test('a second card of an order is no loss', () => {
    expect(numbers(completenessAfter(undefined, page(9, range(0, 9), ['orders[4]']), { period: 'last30', start: 0 }, today))).toEqual([9, 9, 0]);
  });

  test('an order that is too old for the period no longer counts', () => {
    const before = completenessAfter(undefined, page(2, [1], [], '2026-10-01'), { period: 'last30', start: 0 }, on('2026-10-02'));
    expect(numbers(completenessAfter(before, page(2, [2]), { period: 'last30', start: 0 }, today))).toEqual([1, 2, 0]);
  });

  test('never says more than is announced, and the order of the pages does not matter', () => {
    const orders = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 60 });
    fc.assert(fc.property(orders, fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat()), (all, size, dice) => {
      const pages = range(0, Math.ceil(all.length / size)).map((n) => [all.length, all.slice(n * size, (n + 1) * size), n * size] as const);
      const shuffled = pages.map((each) => ({ each, rank: dice.next().value })).sort((a, b) => a.rank - b.rank).map(({ each }) => each);
      for (const end of range(1, shuffled.length + 1)) {
        const part = after(shuffled.slice(0, end));
        expect(part?.seen.length).toBe(shuffled.slice(0, end).reduce((sum, [, shown]) => sum + shown.length, 0));
      }
      if (pages.length > 0) expect(after(shuffled)).toEqual(after(pages));
    }), { numRuns: 100, seed: 20261123 });
  });
});
