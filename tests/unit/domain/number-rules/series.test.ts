import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../../lib/domain/plain-date.ts';
import { poNumberKey, type PoNumberKey } from '../../../../lib/domain/po-number.ts';
import { verifyCheckDigits } from '../../../../lib/domain/number-rules/check-digit.ts';
import { nextInSeries, turnOfSeries, type NumberSeries } from '../../../../lib/domain/number-rules/series.ts';
import { poNumber } from './numbers.ts';

const day = (text: string): PlainDate => text as PlainDate; // each a real day, below
const series = (mask: string, changes: Partial<NumberSeries> = {}): NumberSeries => ({ mask, checkDigit: 'none', next: {}, start: 1, ...changes });
const free = (): boolean => false;

/** So many numbers, one after the other. */
function numbersOf(first: NumberSeries, days: readonly PlainDate[], taken: (key: PoNumberKey) => boolean = free): string[] {
  let current = first;
  return days.map((today) => {
    const handed = nextInSeries(current, today, taken);
    if (!handed.ok) throw new Error(handed.error.code);
    current = handed.value.series;
    return handed.value.number;
  });
}

describe('a series', () => {
  it.each([
    ['PO-{YYYY}-{seq:5}', ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'], ['PO-2026-00001', 'PO-2026-00002', 'PO-2027-00001', 'PO-2027-00002']],
    ['{YY}{MM}-{seq:3}', ['2026-01-31', '2026-02-01', '2026-02-02', '2027-01-01'], ['2601-001', '2602-001', '2602-002', '2701-001']],
    ['{YYYY}Q{Q}-{seq:3}', ['2026-03-31', '2026-04-01', '2026-06-30', '2026-10-01'], ['2026Q1-001', '2026Q2-001', '2026Q2-002', '2026Q4-001']],
    ['{MM}-{seq:2}', ['2026-01-01', '2027-01-01'], ['01-01', '01-02']],
    ['B{seq:2}', ['2026-01-01', '2027-01-01'], ['B01', 'B02']],
  ])('%s counts anew in each period that its own dates tell apart', (mask, days, numbers) => {
    expect(numbersOf(series(mask), days.map(day))).toEqual(numbers);
  });

  it('passes over a number that somebody took by hand, in whatever writing', () => {
    const taken = new Set([poNumberKey(poNumber('po-2026-002')), poNumberKey(poNumber('PO-2026-003'))]);
    expect(numbersOf(series('PO-{YYYY}-{seq:3}'), Array.from({ length: 3 }, () => day('2026-05-05')), (key) => taken.has(key))).toEqual(['PO-2026-001', 'PO-2026-004', 'PO-2026-005']);
  });

  it('puts the check digits where the mask says', () => {
    const [number = ''] = numbersOf(series('PO-{YYYY}-{seq:5}-{check}', { checkDigit: 'mod97' }), [day('2026-05-05')]);
    expect(number).toMatch(/^PO-2026-00001-\d\d$/);
    expect(verifyCheckDigits(number, 'mod97').holds).toBe(true);
  });

  it('is exhausted after its last number, until the next period', () => {
    const full = series('{YYYY}-{seq:1}', { next: { 2026: 9 } });
    const last = nextInSeries(full, day('2026-01-01'), free);
    expect(last).toMatchObject({ ok: true, value: { number: '2026-9' } });
    expect(last.ok && nextInSeries(last.value.series, day('2026-01-01'), free)).toEqual({ ok: false, error: { code: 'exhausted' } });
    expect(last.ok && nextInSeries(last.value.series, day('2027-01-01'), free)).toMatchObject({ ok: true, value: { number: '2027-1' } });
    expect(nextInSeries(full, day('2026-01-01'), () => true)).toEqual({ ok: false, error: { code: 'exhausted' } });
  });

  it.each<[NumberSeries, string]>([
    [series('PO-{YYYY}'), 'noCounter'],
    [series('{A:2}-{seq:3}'), 'openPlaces'],
    [series('{seq:3}{check}'), 'checkWithoutScheme'],
    [series('{seq:3}', { start: -1 }), 'badStart'],
    [series('{seq:3}', { next: { always: 1.5 } }), 'badStart'],
    [series('PO-\u0007{seq:3}'), 'notANumber'],
    [series('{seq}'), 'badMask'],
  ])('%j gives no number: %s', (broken, code) => {
    expect(nextInSeries(broken, day('2026-01-01'), free)).toMatchObject({ ok: false, error: { code } });
  });

  it('leaves no gap when a save fails: the same series gives the same number again', () => {
    const first = series('PO-{seq:4}');
    const before = structuredClone(first);
    expect(turnOfSeries(first, day('2026-01-01'))).toEqual(turnOfSeries(first, day('2026-01-01')));
    expect(first).toEqual(before);
  });

  it('gives numbers in order, none twice, and none left out but the taken', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 40 }), fc.uniqueArray(fc.integer({ min: 0, max: 560 }), { maxLength: 30 }), (start, count, skipped) => {
      const write = (each: number): string => `PO-2026-${String(each).padStart(4, '0')}`;
      const taken = new Set(skipped.map((each) => poNumberKey(poNumber(write(each)))));
      const numbers = numbersOf(series('PO-{YYYY}-{seq:4}', { start }), Array.from({ length: count }, () => day('2026-01-01')), (key) => taken.has(key));
      const expected = Array.from({ length: count + skipped.length }, (_, place) => start + place).filter((each) => !skipped.includes(each)).slice(0, count).map(write);
      expect(numbers).toEqual(expected);
    }));
  });
});
