import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../lib/domain/reconcile/match.ts';
import { factsOf } from '../../../../lib/domain/reconcile/match-facts.ts';
import { matchStatuses } from '../../../../lib/domain/reconcile/match.ts';
import { partOfMatch } from '../../../../lib/domain/reconcile/part-of-match.ts';
import { lastMonths, periodOf } from '../../../../lib/domain/reconcile/period.ts';
import type { ReconciledOrder } from '../../../../lib/domain/reconcile/reconciled-order.ts';
import { groupTotals, totalsOf } from '../../../../lib/domain/reconcile/totals.ts';
import { key } from '../../app/orders.ts';
import { on, order, usd } from '../../app/pages.ts';
import { charge, invoice, line, match } from './papers.ts';

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
const known = fc.record({ expected: cents, billed: cents }).map(({ expected, billed }) => ({ expected, billed, difference: billed - expected }));
const figures = fc.record({
  currency: fc.constantFrom('USD', 'EUR', 'JPY'),
  sums: fc.oneof(known, fc.record({ expected: fc.option(cents), billed: fc.constant(null), difference: fc.constant(null) })),
}).map(({ currency, sums }): Match['figures'][number] => ({ currency, ordered: sums.expected, ...sums }));

const rows = fc.array(fc.record({
  status: fc.constantFrom(...matchStatuses), figures: fc.uniqueArray(figures, { selector: ({ currency }) => currency, maxLength: 3 }), accepted: fc.boolean(),
})).map((all) => all.map(({ status, figures: own, accepted }, n): ReconciledOrder => ({
  orderKey: key(n), orderId: order(n), marketplace: 'amazon.com', placedOn: null, purchaseOrders: [],
  match: { status, figures: own, causes: [], likely: null },
  acceptance: accepted ? { orderKey: key(n), reason: 'So it is', at: 0, facts: '' } : null,
})));

describe('the totals of a reconciliation', () => {
  it('add up to the cent, in every currency: what was expected and the difference are what was billed', () => {
    fc.assert(fc.property(rows, (all) => {
      for (const { expected, difference, billed } of totalsOf(all)) expect(expected + difference).toBe(billed);
    }));
  });

  it('of the groups are together those of all rows', () => {
    fc.assert(fc.property(rows, (all) => {
      const groups = groupTotals(all);
      expect(groups.reduce((sum, { orders }) => sum + orders, 0)).toBe(all.length);
      for (const total of totalsOf(all)) {
        const own = groups.flatMap(({ totals }) => totals.filter(({ currency }) => currency === total.currency));
        for (const name of ['orders', 'expected', 'billed', 'difference'] as const) expect(own.reduce((sum, each) => sum + each[name], 0)).toBe(total[name]);
        for (const name of ['orders', 'expected', 'billed'] as const) expect(own.reduce((sum, each) => sum + each.apart[name], 0)).toBe(total.apart[name]);
      }
    }));
  });

  it('keep what is known of one side alone apart', () => {
    const row = { ...match([invoice(9000)]), figures: [{ currency: 'USD', expected: null, ordered: null, billed: 9000, difference: null }] } as const;
    const orderRow: ReconciledOrder = { orderKey: key(1), orderId: order(1), marketplace: 'amazon.com', placedOn: null, purchaseOrders: [], match: row, acceptance: null };
    expect(totalsOf([orderRow])).toEqual([{ currency: 'USD', orders: 1, expected: 0, billed: 0, difference: 0, apart: { orders: 1, expected: 0, billed: 9000 } }]);
  });
});

describe('a part of an order', () => {
  it('and the other parts are the whole, to the cent', () => {
    const parts = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(figures, parts, (own, weights) => {
      const whole: Match = { status: 'matched', figures: [own], causes: [], likely: null };
      const each = weights.map((_, asked) => partOfMatch(whole, weights.map((amount, n) => ({ key: String(n), amounts: [{ amount, currency: own.currency }], isAsked: n === asked }))).figures[0]);
      for (const name of ['expected', 'billed', 'difference'] as const) {
        if (own[name] === null) expect(each.every((part) => part?.[name] === null)).toBe(true);
        else expect(each.reduce((sum, part) => sum + (part?.[name] ?? 0), 0)).toBe(own[name]);
      }
    }));
  });
});

describe('the facts of a match', () => {
  const facts = (title: string, amount: number, more = {}) => factsOf(match([charge(amount)], { order: { lines: [line({ title, quantity: 2 })], ...more } }));

  it('stay when only a title changes, and change with an amount, a status or a paper', () => {
    const before = facts('Lamp', 8000);
    expect(facts('Lamp, black', 8000)).toBe(before);
    expect(new Set([before, facts('Lamp', 8001), facts('Lamp', 8000, { refundTotal: usd(1) }), facts('Lamp', 8000, { cancelled: true })]).size).toBe(4);
  });
});

describe('periods', () => {
  it.each([
    ['2026-02', '2026-02-01', '2026-02-28'], ['2024-02', '2024-02-01', '2024-02-29'], ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'], ['2026-Q4', '2026-10-01', '2026-12-31'], ['2026', '2026-01-01', '2026-12-31'], ['all', null, null],
  ])('%s', (name, from, until) => {
    expect(periodOf(name)).toEqual({ from, until });
  });

  it.each(['', '2026-13', '2026-00', '2026-Q5', '26', '2026-1', 'ALL', '2026-02-01'])('"%s" is none', (name) => {
    expect(periodOf(name)).toBeUndefined();
  });

  it('count back over the year', () => {
    expect(lastMonths(on('2026-02-11'), 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });
});
