import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { overviewPeriods, periodDays, stepsOf } from '../../../../lib/domain/overview/period.ts';
import { lateSpans } from '../../../../lib/domain/overview/late-spans.ts';
import { addDays } from '../../../../lib/domain/plain-date.ts';
import { day } from '../../components/samples.ts';

test.each([
  ['months3', '2026-01-15', '2025-11-01', '2026-01-31', 3, 'month'],
  ['months6', '2026-11-23', '2026-06-01', '2026-11-30', 6, 'month'],
  ['months12', '2024-02-29', '2023-03-01', '2024-02-29', 12, 'month'],
  ['thisYear', '2026-03-01', '2026-01-01', '2026-03-31', 3, 'month'],
  ['lastYear', '2026-03-01', '2025-01-01', '2025-12-31', 12, 'month'],
  ['all', '2026-03-01', '2024-02-01', '2026-03-31', 9, 'quarter'],
] as const)('%s on %s is from %s to %s, in %i steps of a %s', (period, today, from, until, count, unit) => {
  const days = periodDays(period, day(today), day('2024-02-10'), day('2026-02-28'));
  expect(days).toEqual({ from, until });
  const steps = stepsOf(days);
  expect(steps).toHaveLength(count);
  expect(new Set(steps.map((step) => step.unit))).toEqual(new Set([unit]));
});

it('is cut into steps that follow each other and cover every day once, never too many to draw', () => {
  fc.assert(fc.property(fc.constantFrom(...overviewPeriods), fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: 9_000 }), (period, at, before) => {
    const today = addDays(day('1998-01-01'), at);
    const days = periodDays(period, today, addDays(today, -before), today);
    const steps = stepsOf(days);
    expect([steps[0]?.from, steps.at(-1)?.until]).toEqual([days.from, days.until]);
    expect(days.from <= today || period === 'lastYear').toBe(true);
    expect(steps.length).toBeLessThanOrEqual(27);
    for (const [index, step] of steps.entries()) {
      expect(step.from <= step.until).toBe(true);
      if (index > 0) expect(step.from).toBe(addDays(steps[index - 1]?.until ?? today, 1));
    }
  }));
});

it('counts every late order in one span, however late', () => {
  const today = day('2026-05-11');
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 400 })), (ages) => {
    const spans = lateSpans(ages.map((age) => addDays(today, -age)), today);
    expect(spans.reduce((sum, { orders }) => sum + orders, 0)).toBe(ages.length);
    expect(spans.at(-1)?.orders).toBe(ages.filter((age) => age > 30).length);
  }));
});
