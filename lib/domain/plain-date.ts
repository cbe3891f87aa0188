import type { Brand } from './brand.ts';

/** A calendar day `YYYY-MM-DD` without a time zone. Sorts as text. */
export type PlainDate = Brand<string, 'PlainDate'>;

/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `text` as a day when it is a real calendar day in the form `YYYY-MM-DD`, else undefined. */
export function toPlainDate(text: string): PlainDate | undefined {
  const parts = dayPattern.exec(text);
  if (parts === null) return undefined;
  return plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day of a year, month (1–12) and day of month, or undefined when there is no such day (31 April). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? (date.toISOString().slice(0, 10) as PlainDate) : undefined; // proved real just above
}

/** A format takes as long to make as thousands of days to write. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at `instant` in an IANA time zone such as `America/Los_Angeles`. */
export function dayInZone(instant: Instant, timeZone: string): PlainDate {
  // 'sv-SE' writes days as YYYY-MM-DD.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(instant) as PlainDate;
}

/** The day `days` after `day` (before it when negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as PlainDate; // a real day moved by whole days
}
