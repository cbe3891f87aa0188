import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../lib/domain/changed-fields.ts';
import { minorDigits, type Currency } from '../../../lib/domain/currency.ts';
import { addMoney, sumByCurrency } from '../../../lib/domain/money.ts';
import { addDays, dayInZone, toPlainDate } from '../../../lib/domain/plain-date.ts';
import { parsePoNumber, poNumberKey } from '../../../lib/domain/po-number.ts';
import { cleanTitle, useProblem } from '../../../lib/domain/purchase-order.ts';
import { replaceSpend } from '../../../lib/domain/spend.ts';
import { on, usd } from '../app/pages.ts';

const money = fc.record({
  amount: fc.integer({ min: -1e12, max: 1e12 }),
  currency: fc.constantFrom(...(Object.keys(minorDigits) as Currency[])), // the keys are the currencies
});

describe('money', () => {
  it('never mixes currencies', () => {
    expect(() => addMoney(usd(1), { amount: 1, currency: 'EUR' })).toThrow(RangeError);
  });

  it('sums to the unit in every currency, whatever the order', () => {
    fc.assert(fc.property(fc.array(money), (amounts) => {
      const sums = sumByCurrency(amounts);
      for (const { amount, currency } of sums) {
        expect(amount).toBe(amounts.filter((each) => each.currency === currency).reduce((sum, each) => sum + each.amount, 0));
      }
      const sorted = (list: typeof sums) => list.toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
      expect(sorted(sumByCurrency(amounts.toReversed()))).toEqual(sorted(sums));
    }));
  });

  it('spend is what it was after an order was added and taken away', () => {
    fc.assert(fc.property(fc.array(money), money, (amounts, order) => {
      const spend = replaceSpend([], [], amounts);
      expect(replaceSpend(replaceSpend(spend, [], [order]), [order], [])).toEqual(spend);
    }));
  });
});

describe('a PO number', () => {
  it.each([
    ['000123', '000123'], ['  PO-1 ', 'PO-1'], ['po\u200b-1', 'po-1'], ['A  B', 'A  B'], ['４２', '４２'],
  ])('%j is kept as %j', (text, number) => {
    expect(parsePoNumber(text)).toEqual({ ok: true, value: number });
  });

  it.each([
    ['', 'empty'], [' \u00a0\u200b', 'empty'], ['A\u0007B', 'controlCharacters'], ['A\nB', 'controlCharacters'],
    ['\ud800', 'controlCharacters'], ['x'.repeat(81), 'tooLong'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parsePoNumber(text)).toEqual({ ok: false, error: problem });
  });

  it.each([['po-1', 'PO-1', true], ['４２', '42', true], ['A  b', 'a B', true], ['PO-1', 'PO1', false], ['0012', '12', false]])(
    '%j and %j compare as the same: %s', (left, right, same) => {
      const key = (text: string) => {
        const parsed = parsePoNumber(text);
        return parsed.ok ? poNumberKey(parsed.value) : undefined;
      };
      expect(key(left) === key(right)).toBe(same);
    },
  );
});

describe('days', () => {
  it.each([['2026-02-28', 1, '2026-03-01'], ['2028-02-28', 1, '2028-02-29'], ['2026-01-01', -1, '2025-12-31'], ['2026-03-29', 1, '2026-03-30']])(
    '%s and %i days is %s', (from, days, to) => { expect(addDays(on(from), days)).toBe(to); },
  );

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', ''])('%j is no day', (text) => {
    expect(toPlainDate(text)).toBeUndefined();
  });

  it('depend on the zone', () => {
    const at = Date.UTC(2026, 0, 1, 3);
    expect([dayInZone(at, 'America/Los_Angeles'), dayInZone(at, 'Asia/Tokyo')]).toEqual(['2025-12-31', '2026-01-01']);
  });
});

describe('a purchase order', () => {
  it.each([
    ['issued', null, null, undefined], ['issued', null, '2026-05-11', undefined], ['issued', null, '2026-05-10', 'expired'],
    ['issued', '2026-05-11', null, undefined], ['issued', '2026-05-12', null, 'notYetValid'],
    ['draft', null, null, 'notIssued'], ['requested', null, null, 'notIssued'], ['closed', null, null, 'closed'],
    ['cancellationPending', null, null, 'cancelled'], ['cancelled', '2026-05-12', '2026-05-10', 'cancelled'],
  ] as const)('that is %s and valid from %s until %s on 2026-05-11: %s', (state, from, until, problem) => {
    const dayOf = (text: string | null) => text === null ? null : on(text);
    expect(useProblem({ state, validFrom: dayOf(from), validUntil: dayOf(until) }, on('2026-05-11'))).toBe(problem);
  });

  it('has a title on one line, of at most 1000 characters', () => {
    expect(cleanTitle('  Lab\n\tsupplies\u0000 ')).toBe('Lab supplies');
    expect([...cleanTitle('😀'.repeat(2000))]).toHaveLength(1000);
  });
});

describe('what an entry keeps of a change', () => {
  it.each([
    ['every field of a new record', undefined, { a: 1, b: 2 }, { before: null, after: { a: 1, b: 2 } }],
    ['only the fields that differ, by value', { a: 1, b: [1] }, { a: 2, b: [1] }, { before: { a: 1 }, after: { a: 2 } }],
    ['nothing when nothing differs', { a: [1], b: 1 }, { a: [1], b: 1 }, undefined],
    ['nothing when only the other fields differ', { a: 1, b: 1 }, { a: 1, b: 2 }, undefined],
  ] as const)('%s', (_what, before, after, changed) => {
    const besides = before !== undefined && 'b' in before && before.b === 1 ? (['b'] as const) : [];
    expect(changedFields<{ a: unknown; b: unknown }>(before, after, besides)).toEqual(changed);
  });
});
