import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { currentPeriod, isWithin, periodIndex } from '../../../lib/domain/budget-period.ts';
import { budgetStatus, type BudgetUse } from '../../../lib/domain/budget-status.ts';
import { budgetPeriods, type Budget } from '../../../lib/domain/budget.ts';
import { addDays, type PlainDate } from '../../../lib/domain/plain-date.ts';
import { on, usd } from '../app/pages.ts';
import { budget, euroRate } from './purchase-orders.ts';

const used = (amount: number, day: string | null): BudgetUse => ({ amount: usd(amount), day: day === null ? null : on(day) });
const none = { spent: [], committed: [], held: [] };
const today = on('2026-05-11');
const aDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1970-01-01' as PlainDate, days)); // moved by whole days
const recurring = fc.constantFrom(...budgetPeriods.filter((period) => period !== 'once'));

describe('what a budget has left', () => {
  it('is its amount less what was spent and is committed; what other tabs hold is told, not taken', () => {
    const status = budgetStatus(budget(), { spent: [used(30_000, '2020-01-01'), used(-5_000, null)], committed: [used(10_000, '2026-05-11')], held: [used(7_000, null)] }, today);
    expect(status).toMatchObject({ amount: usd(100_000), spent: usd(25_000), committed: usd(10_000), held: usd(7_000), left: usd(65_000), isOpen: true, low: false });
  });

  it('may be less than nothing', () => {
    expect(budgetStatus(budget(), { ...none, spent: [used(100_001, null)] }, today).left).toEqual(usd(-1));
  });

  it('counts a period\'s own days only, and what has no day yet as of today', () => {
    const uses = { ...none, spent: [used(1, '2026-04-30'), used(10, '2026-05-01'), used(100, '2026-05-31'), used(1000, '2026-06-01'), used(10_000, null)] };
    expect(budgetStatus(budget({ period: 'month' }), uses, today).spent).toEqual(usd(10_110));
  });

  it('leaves money without a stated rate out and names its currency', () => {
    const euro = { amount: { amount: 10_000, currency: 'EUR' as const }, day: null };
    expect(budgetStatus(budget(), { ...none, spent: [euro] }, today)).toMatchObject({ spent: usd(0), otherCurrencies: ['EUR'] });
    expect(budgetStatus(budget({ rates: [euroRate] }), { ...none, spent: [euro] }, today)).toMatchObject({ spent: usd(10_842), otherCurrencies: [] });
  });

  it('names another currency only where it counts in the period in force', () => {
    const euro = (day: string) => ({ amount: { amount: 500, currency: 'EUR' as const }, day: on(day) });
    const month = budget({ period: 'month' });
    expect(budgetStatus(month, { ...none, spent: [euro('2026-04-30')] }, today).otherCurrencies).toEqual([]);
    expect(budgetStatus(month, { ...none, spent: [euro('2026-05-01')] }, today).otherCurrencies).toEqual(['EUR']);
  });

  test.each([
    [10_001, 10, false], [10_000, 10, true], [9_999, 9, false], [1, 1, true], [0, 1, true], [-1, 1, true], [0, null, false],
  ])('of 100000 cents with %i left, and a warning at %s percent, is low: %s', (left, warnAtPercent, isLow) => {
    const status = budgetStatus(budget({ warnAtPercent }), { ...none, spent: [used(100_000 - left, null)] }, today);
    expect(status.low).toBe(isLow);
  });

  it('is closed outside its days', () => {
    const days = budget({ from: on('2026-05-12'), until: on('2026-05-20') });
    expect([on('2026-05-11'), on('2026-05-12'), on('2026-05-20'), on('2026-05-21')].map((day) => budgetStatus(days, none, day).isOpen)).toEqual([false, true, true, false]);
  });

  it('is whole minor units and adds up, whatever was spent', () => {
    const money = fc.record({ amount: fc.record({ amount: fc.integer({ min: -1_000_000, max: 1_000_000 }), currency: fc.constantFrom('USD' as const, 'EUR' as const, 'JPY' as const) }), day: fc.option(aDay) });
    fc.assert(fc.property(fc.array(money), fc.array(money), fc.array(money), aDay, fc.constantFrom(...budgetPeriods), (spent, committed, held, day, period) => {
      const status = budgetStatus(budget({ period, rollover: true, from: on('1990-03-05'), rates: [euroRate] }), { spent, committed, held }, day);
      expect(status.left.amount).toBe(status.amount.amount - status.spent.amount - status.committed.amount);
      expect([status.amount, status.spent, status.held].every(({ amount, currency }) => Number.isSafeInteger(amount) && currency === 'USD')).toBe(true);
      expect(status.otherCurrencies.every((currency) => currency === 'JPY')).toBe(true);
    }));
  });
});

describe('a period', () => {
  test.each([
    ['week', '2026-05-11', '2026-05-11', '2026-05-17'], ['week', '2026-05-10', '2026-05-04', '2026-05-10'], ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'], ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-05-11', '2026-04-01', '2026-06-30'], ['year', '2026-05-11', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s goes from %s to %s', (period, day, from, until) => {
    expect(currentPeriod({ period, from: null, until: null }, on(day))).toEqual({ from, until });
  });

  it('is one of a row without gaps: each day is in its own, and the day after its last is in the next', () => {
    fc.assert(fc.property(recurring, aDay, (period, day) => {
      const days = currentPeriod({ period, from: null, until: null }, day);
      expect(isWithin(day, days)).toBe(true);
      const next = addDays(days.until ?? day, 1);
      expect(periodIndex(period, next)).toBe(periodIndex(period, day) + 1);
      expect(currentPeriod({ period, from: null, until: null }, next).from).toBe(next);
    }));
  });

  it('begins and ends with the budget', () => {
    expect(currentPeriod({ period: 'year', from: on('2026-03-10'), until: on('2026-11-30') }, today)).toEqual({ from: '2026-03-10', until: '2026-11-30' });
  });
});

describe('rollover', () => {
  const monthly = budget({ period: 'month', rollover: true, from: on('2026-02-15') });
  const left = (spent: readonly BudgetUse[], more: Partial<Budget> = {}) => budgetStatus({ ...monthly, ...more }, { ...none, spent }, today).left.amount;

  it('adds what earlier periods left', () => {
    expect(left([])).toBe(400_000); // February to May
    expect(left([used(30_000, '2026-03-31'), used(20_000, '2026-05-01')])).toBe(350_000);
    expect(left([], { rollover: false })).toBe(100_000);
  });

  it('hands on nothing from a period that was overspent, and takes nothing from the next', () => {
    expect(left([used(250_000, '2026-03-01')])).toBe(200_000);
  });

  it('counts from the first day only, and not at all without one', () => {
    expect(left([used(99_999, '2026-02-14')])).toBe(400_000);
    expect(left([], { from: null })).toBe(100_000);
    expect(left([], { from: on('2026-06-01') })).toBe(100_000);
  });

  it('is what one gets by going through the periods one by one', () => {
    const uses = fc.array(fc.record({ amount: fc.integer({ min: 0, max: 300_000 }).map(usd), day: fc.integer({ min: 0, max: 800 }).map((days) => addDays(on('2024-03-01'), days)) }));
    fc.assert(fc.property(recurring, uses, (period, spent) => {
      const status = budgetStatus(budget({ period, rollover: true, from: on('2024-03-05') }), { ...none, spent }, today);
      let carried = 0;
      for (let index = periodIndex(period, on('2024-03-05')); index < periodIndex(period, today); index += 1) {
        const own = spent.filter(({ day }) => day >= '2024-03-05' && periodIndex(period, day) === index).reduce((sum, { amount }) => sum + amount.amount, 0);
        carried = Math.max(0, carried + 100_000 - own);
      }
      expect(status.amount.amount).toBe(100_000 + carried);
    }));
  });
});
