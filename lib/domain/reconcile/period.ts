import { addDays, plainDate, type PlainDate } from '../plain-date.ts';

/** Days from `from` to `until`, both included; null: open on that side. */
export interface Period {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

const spanPattern = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/;

/** A period by its name: `2026-10` a month, `2026-Q4` a quarter, `2026` a year, `all`. Undefined for any other text. */
export function periodOf(name: string): Period | undefined {
  if (name === 'all') return { from: null, until: null };
  const [, year, quarter, month] = spanPattern.exec(name) ?? [];
  if (year === undefined) return undefined;
  const [first, months] = quarter !== undefined ? [Number(quarter) * 3 - 2, 3] : month !== undefined ? [Number(month), 1] : [1, 12];
  const from = plainDate(Number(year), first, 1);
  const last = first + months - 1;
  const next = last === 12 ? plainDate(Number(year) + 1, 1, 1) : plainDate(Number(year), last + 1, 1);
  return from === undefined || next === undefined ? undefined : { from, until: addDays(next, -1) };
}

/** The name of the month of a day. */
export function monthOf(day: PlainDate): string {
  return day.slice(0, 7);
}

/** The names of the last `count` months up to the one of `today`, the latest first. */
export function lastMonths(today: PlainDate, count: number): readonly string[] {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, back) => {
    const at = months - back;
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
