import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingColumns } from '../../../../components/table/columns.ts';
import { rowWindow } from '../../../../components/table/row-window.ts';
import { withRange } from '../../../../components/table/selection.ts';

const columns = [{ key: 'a', room: 100 }, { key: 'b', room: 50, leaves: 2 }, { key: 'c', room: 80, leaves: 1 }, { key: 'd', room: 100 }];

test.each([[330, 'abcd'], [329, 'abd'], [250, 'abd'], [249, 'ad'], [10, 'ad']])('in %i pixels the columns %s are shown', (available, keys) => {
  expect(fittingColumns(columns, available).map(({ key }) => key).join('')).toBe(keys);
});

describe('the rows that are drawn', () => {
  test('always cover what is in sight, and are never many more', () => {
    fc.assert(fc.property(fc.nat(100_000), fc.nat(4_000_000), fc.integer({ min: 0, max: 2000 }), (count, scrolled, height) => {
      const { first, end } = rowWindow(count, 40, scrolled, height);
      const inSight = Array.from({ length: Math.ceil(height / 40) + 1 }, (_, row) => Math.floor(scrolled / 40) + row).filter((row) => row < count);
      expect(inSight.filter((row) => row < first || row >= end)).toEqual([]);
      expect(end - first).toBeLessThanOrEqual(Math.ceil(height / 40) + 40);
      expect(first).toBeLessThanOrEqual(end);
    }));
  });

  test('stay the same while one scrolls by a single row', () => {
    expect(rowWindow(1000, 40, 960, 400)).toEqual(rowWindow(1000, 40, 1000, 400));
  });
});

test.each([['b', 'd', 'bcd'], ['d', 'b', 'bcd'], ['c', 'c', 'c'], ['gone', 'b', 'b']])('from %s to %s are %s', (from, to, range) => {
  expect([...withRange(['a', 'b', 'c', 'd'], new Set(['a']), from, to)].join('')).toBe(`a${range}`);
});
