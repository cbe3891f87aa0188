import { addDays, type PlainDate } from '../domain/plain-date.ts';
import { parseDay } from './parse-day.ts';
import { plainText } from './plain-text.ts';

/** What a page tells: what is to come (`promised`), or what has happened (`past`). */
export type Told = 'promised' | 'past';

/** How many days a promise may lie from the day the page was seen: half a year away, it could be either year's. */
const promiseReach = 150;

/**
 * The day words on a page mean, seen on `today`: "June 14, 2025", "June 14" (of which year the page leaves out, since it
 * is near), "June 4 - June 26" (the last day), "tomorrow", "Friday". Undefined when that is not certain.
 */
export function dayNear(text: string, languages: readonly string[], today: PlainDate, told: Told): PlainDate | undefined {
  const plain = plainText(text);
  if (plain === undefined || plain.length > 300) return undefined;
  const last = lastOfRange(plain);
  return parseDay(last, languages) ?? parseDay(last) ?? withoutYear(last, languages, today, told)
    ?? (/\d/.test(last) ? undefined : byWord(last.toLowerCase(), languages, today, told));
}

/** "June 4 - June 26" ends on June 26, and so does "June 4 - 26". */
function lastOfRange(text: string): string {
  const parts = text.split(/\s+[-–—]\s+|\s*[~～〜]\s*/u);
  const last = parts.at(-1) ?? text;
  const first = parts[0] ?? text;
  if (parts.length !== 2 || !/^\d{1,2}\.?$/.test(last)) return last;
  return first.replace(/\d{1,2}(?!.*\d)/u, last.replace('.', ''));
}

function withoutYear(text: string, languages: readonly string[], today: PlainDate, told: Told): PlainDate | undefined {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((each) => {
    const written = text.replace(/(\d{1,2}\s?月)/u, `${each}年$1`).replace(/(\d{1,2}\s?월)/u, `${each}년 $1`);
    const day = written === text ? parseDay(`${text}, ${each}`, languages) ?? parseDay(`${text} ${each}`, languages) : parseDay(written);
    return day === undefined ? [] : [{ day, away: daysFrom(today, day) }];
  });
  const near = told === 'past'
    ? days.filter(({ away }) => away <= 1 && away > -365)
    : days.filter(({ away }) => Math.abs(away) <= promiseReach);
  return near.length === 1 ? near[0]?.day : undefined;
}

/** "tomorrow", "Freitag": a weekday is the next one of a promise, and the last one of what has happened. */
function byWord(text: string, languages: readonly string[], today: PlainDate, told: Told): PlainDate | undefined {
  const found = new Set<PlainDate>();
  const weekday = new Date(today).getUTCDay();
  for (const language of languages) {
    const { near, weekdays } = wordsIn(language);
    for (const away of told === 'past' ? [-1, 0] : [0, 1]) if (holdsWord(text, near[away + 1] ?? '')) found.add(addDays(today, away));
    for (let away = 1; away <= 7; away += 1) {
      const days = told === 'past' ? -away : away;
      if (holdsWord(text, weekdays[(weekday + days + 7) % 7] ?? '')) found.add(addDays(today, days));
    }
  }
  const [day] = found;
  return found.size === 1 ? day : undefined;
}

/** "yesterday", "today", "tomorrow", and the weekdays from Sunday on. */
interface DayWords {
  readonly near: readonly string[];
  readonly weekdays: readonly string[];
}

/** A format takes as long to make as thousands of words to look for. */
const knownWords = new Map<string, DayWords>();

function wordsIn(language: string): DayWords {
  const known = knownWords.get(language);
  if (known !== undefined) return known;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const words = {
    near: [-1, 0, 1].map((away) => relative.format(away, 'day')),
    weekdays: [0, 1, 2, 3, 4, 5, 6].map((day) => weekday.format(Date.UTC(2026, 1, 1 + day))), // 2026-02-01 is a Sunday
  };
  knownWords.set(language, words);
  return words;
}

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word.toLowerCase());
  if (at < 0) return false;
  const spaced = /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}]/u;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
  return !spaced.test(before) && !spaced.test(after);
}

function daysFrom(day: PlainDate, other: PlainDate): number {
  return Math.round((Date.parse(other) - Date.parse(day)) / 86_400_000);
}
