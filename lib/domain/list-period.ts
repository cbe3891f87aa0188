import type { ListPeriod } from './completeness.ts';
import { addDays, type PlainDate } from './plain-date.ts';

/** How many past years can be chosen to be walked through, beside this one. */
const pastYears = 14;

/** The shortest list that surely holds the orders of a day: Amazon counts "last 30 days" and "3 months" in its own time zone. */
export function periodHolding(day: PlainDate, today: PlainDate): ListPeriod {
  if (day <= today && day >= addDays(today, -27)) return 'last30';
  if (day <= today && day >= addDays(today, -80)) return 'months-3';
  return `year-${Number(day.slice(0, 4))}`;
}

/** The periods a person can choose from, the latest first. */
export function periodsToWalk(today: PlainDate): readonly ListPeriod[] {
  const year = Number(today.slice(0, 4));
  return ['last30', 'months-3', ...Array.from({ length: pastYears + 1 }, (_, index): ListPeriod => `year-${year - index}`)];
}
