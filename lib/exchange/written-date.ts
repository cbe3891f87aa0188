import type { PlainDate } from '../domain/plain-date.ts';
import type { DateOrder } from '../domain/export-options.ts';

/** A day as other programs want it: `03/11/2026`, `11/03/2026` or `2026-11-03`. */
export function writtenDate(day: PlainDate, order: DateOrder): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  switch (order) {
    case 'dmy': return `${dayOfMonth}/${month}/${year}`;
    case 'mdy': return `${month}/${dayOfMonth}/${year}`;
    case 'ymd': return day;
  }
}
