import type { Budget, BudgetPeriod } from './budget.ts';
import { addDays, plainDate, type PlainDate } from './plain-date.ts';

/** Days from `from` to `until`, both included; null: open on that side. */
export interface DaySpan {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

type Recurring = Exclude<BudgetPeriod, 'once'>;

const dayNumber = (day: PlainDate): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
/** Monday, 5 January 1970. */
const firstMonday = 4;
const firstOf = (months: number): PlainDate => {
  const day = plainDate(Math.floor(months / 12), (months % 12) + 1, 1);
  if (day === undefined) throw new RangeError(`No month ${months}`);
  return day;
};
const monthsIn: Readonly<Record<Exclude<Recurring, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

/** The place of a day's period in the row of all of them: two neighbouring periods differ by one. */
export function periodIndex(period: Recurring, day: PlainDate): number {
  if (period === 'week') return Math.floor((dayNumber(day) - firstMonday) / 7);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor(months / monthsIn[period]);
}

/** The first and last day of a period, by its place. Weeks begin on Monday (ISO 8601). */
function periodDays(period: Recurring, index: number): { readonly from: PlainDate; readonly until: PlainDate } {
  if (period === 'week') {
    const from = addDays('1970-01-05' as PlainDate, index * 7); // a real Monday
    return { from, until: addDays(from, 6) };
  }
  const length = monthsIn[period];
  return { from: firstOf(index * length), until: addDays(firstOf((index + 1) * length), -1) };
}

const later = (a: PlainDate | null, b: PlainDate): PlainDate => (a !== null && a > b ? a : b);
const earlier = (a: PlainDate | null, b: PlainDate): PlainDate => (a !== null && a < b ? a : b);

/** The days for which a budget's amount is meant today: its own period's, within the budget's first and last day. */
export function currentPeriod({ period, from, until }: Pick<Budget, 'period' | 'from' | 'until'>, today: PlainDate): DaySpan {
  if (period === 'once') return { from, until };
  const days = periodDays(period, periodIndex(period, today));
  return { from: later(from, days.from), until: earlier(until, days.until) };
}

/** True when a day is within a span. */
export function isWithin(day: PlainDate, { from, until }: DaySpan): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}
