import { plainDate, type PlainDate } from '../../domain/plain-date.ts';
import { err, ok, type Result } from '../../domain/result.ts';

/** Whether the day or the month stands first in `03/04/2025`. */
export type DayOrder = 'dmy' | 'mdy';

const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[A-Za-z]{2,5}|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)${time}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})(/|-|\. ?)(\d{1,2})\2(\d{4}|\d{2})${time}$`);

/** Amazon sold its first book in 1995; a year far ahead is a slip. */
function realDay(year: number, month: number, day: number): PlainDate | undefined {
  return year >= 1995 && year < 2100 ? plainDate(year, month, day) : undefined;
}

interface YearLast {
  /** The day under either order, where there is one. */
  readonly dmy: PlainDate | undefined;
  readonly mdy: PlainDate | undefined;
  /** With dots the day stands first in every language. */
  readonly dotted: boolean;
}

function readYearLast(text: string): YearLast | undefined {
  const parts = yearLast.exec(text);
  if (parts === null) return undefined;
  const [, first = '', separator = '', second = '', written = ''] = parts;
  const year = Number(written) + (written.length === 2 ? 2000 : 0);
  const dmy = realDay(year, Number(second), Number(first));
  const dotted = separator.startsWith('.');
  return { dmy, mdy: dotted ? undefined : realDay(year, Number(first), Number(second)), dotted };
}

/** Which order a day proves: `13/04/2025` has the day first, `03/04/2025` proves nothing. */
export function provenOrder(text: string): DayOrder | undefined {
  const day = readYearLast(text);
  if (day === undefined || day.dotted || (day.dmy === undefined) === (day.mdy === undefined)) return undefined;
  return day.dmy === undefined ? 'mdy' : 'dmy';
}

/**
 * The day a cell states, in the order its file writes days (null: not known). A time of day behind it does not count, so a
 * moment in UTC is on the day in its text. Errors: `notADay`, also for a day that does not exist; `ambiguousDay`.
 */
export function readDay(text: string, order: DayOrder | null): Result<PlainDate, 'notADay' | 'ambiguousDay'> {
  const parts = yearFirst.exec(text);
  if (parts !== null) return found(realDay(Number(parts[1]), Number(parts[3] ?? parts[5]), Number(parts[4] ?? parts[6])));
  const day = readYearLast(text);
  if (day === undefined) return err('notADay');
  if (order !== null && !day.dotted) return found(day[order]);
  if (day.dmy !== undefined && day.mdy !== undefined && day.dmy !== day.mdy) return err('ambiguousDay');
  return found(day.dmy ?? day.mdy);
}

function found(day: PlainDate | undefined): Result<PlainDate, 'notADay'> {
  return day === undefined ? err('notADay') : ok(day);
}

/** `readDay` for one file, whose days repeat on thousands of rows: each is worked out once. */
export function dayReader(order: DayOrder | null): (text: string) => ReturnType<typeof readDay> {
  const known = new Map<string, ReturnType<typeof readDay>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const day = readDay(text, order);
    // Moments to the second hardly repeat: remembering all of them would cost more than it saves.
    if (known.size < 5000) known.set(text, day);
    return day;
  };
}
