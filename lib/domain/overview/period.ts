import { addDays, plainDate, type PlainDate } from '../plain-date.ts';

/** The periods an overview can be of. Months are whole, the current one included. */
export const overviewPeriods = ['months3', 'months6', 'months12', 'thisYear', 'lastYear', 'all'] as const;
export type OverviewPeriod = (typeof overviewPeriods)[number];

/** Days from `from` to `until`, both included. */
export interface Days {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** One column of a picture over time. `unit` says how wide all of them are. */
export interface Step extends Days {
  readonly unit: 'month' | 'quarter' | 'year';
}

const monthsIn: Readonly<Record<Step['unit'], number>> = { month: 1, quarter: 3, year: 12 };
/** More columns than this are too narrow to read: then wider ones. */
const mostColumns = 18;

const monthOf = (day: PlainDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function firstOf(months: number): PlainDate {
  const day = plainDate(Math.floor(months / 12), (months % 12) + 1, 1);
  if (day === undefined) throw new RangeError(`No month ${months}`);
  return day;
}

const monthsFrom = (first: number, count: number): Days => ({ from: firstOf(first), until: addDays(firstOf(first + count), -1) });

/** The days of a period, seen from `today`. `all` begins with the month of `first`, the earliest day there is, and ends with that of `last`. */
export function periodDays(period: OverviewPeriod, today: PlainDate, first: PlainDate | null, last: PlainDate | null): Days {
  const month = monthOf(today);
  const year = month - (month % 12);
  switch (period) {
    case 'months3': return monthsFrom(month - 2, 3);
    case 'months6': return monthsFrom(month - 5, 6);
    case 'months12': return monthsFrom(month - 11, 12);
    case 'thisYear': return monthsFrom(year, month - year + 1);
    case 'lastYear': return monthsFrom(year - 12, 12);
    case 'all': {
      const begin = Math.min(month, first === null ? month : monthOf(first));
      return monthsFrom(begin, Math.max(month, last === null ? month : monthOf(last)) - begin + 1);
    }
  }
}

/** A period as columns: months, or quarters or years where months would be too many. The first and last end where the period does. */
export function stepsOf({ from, until }: Days): readonly Step[] {
  const [first, last] = [monthOf(from), monthOf(until)];
  const unit = (['month', 'quarter', 'year'] as const).find((each) => (last - first + 1) / monthsIn[each] <= mostColumns) ?? 'year';
  const width = monthsIn[unit];
  const steps: Step[] = [];
  for (let at = first - (first % width); at <= last; at += width) {
    const whole = monthsFrom(at, width);
    steps.push({ unit, from: whole.from < from ? from : whole.from, until: whole.until > until ? until : whole.until });
  }
  return steps;
}
