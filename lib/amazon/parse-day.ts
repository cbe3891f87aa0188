import { plainDate, type PlainDate } from '../domain/plain-date.ts';
import { monthNames } from './month-names.ts';
import { plainText } from './plain-text.ts';

const word = String.raw`([\p{L}][\p{L}\p{M}׳॰]*)`;
const year = String.raw`((?:19|20)\d\d)(?!\d)`;
const day = String.raw`(?<!\d)(\d{1,2})(?:er|º|°|st|nd|rd|th)?`;

/** The orders in which a date is written; the names of the captured parts stand beside each. */
const orders = [
  // 16. Juli 2026 · 14 de junio de 2025 · 14-Jun-2025 · 1er juin 2025 · 14, ఆగస్టు 2026
  { parts: 'dmy', pattern: new RegExp(`${day}[.,]?[ -]?(?:(?:de|del|of) )?${word}\\.?,?[ -]?(?:(?:de|del|of) )?${year}`, 'iu') },
  // June 14, 2025 · Sept. 3 2025
  { parts: 'mdy', pattern: new RegExp(`${word}\\.? ${day}(?:, ?| )${year}`, 'iu') },
  // 2026 ഓഗസ്റ്റ് 14
  { parts: 'ymd', pattern: new RegExp(`(?<!\\d)${year},? ${word}\\.? ${day}(?!\\d)`, 'iu') },
  // 2026年8月20日 · 2026년 8월 20일
  { parts: 'ymd', pattern: /(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u },
  // 2026-08-20 · 2026/08/20 · 2026. 8. 20: with the year first there is one order only
  { parts: 'ymd', pattern: /(?<!\d)(\d{4})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{1,2})(?!\d)/ },
] as const;

/**
 * The one calendar day in a text: "June 14, 2025", "Bestellt am 16. Juli 2026", "2026年8月20日に配達". Words around it
 * are allowed, other digits are not, so a range or a date beside a time of day is undefined. So is a day without a
 * year, a numeric date that does not begin with the year, and a day that does not exist.
 *
 * `languages` narrows the month names that count; without it every shop language counts, since a shop may be shown in
 * any of its own. A name that means two months in the languages asked for is undefined.
 */
export function parseDay(text: string, languages: readonly string[] = Object.keys(monthNames)): PlainDate | undefined {
  if (text.length > 300) return undefined;
  const plain = plainText(text)?.normalize('NFC').replaceAll('،', ',');
  if (plain === undefined) return undefined;
  for (const { parts, pattern } of orders) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const rest = plain.slice(0, found.index) + plain.slice(found.index + found[0].length);
    if (/\d/.test(rest)) continue;
    const part = (name: string): string => found[parts.indexOf(name) + 1] ?? '';
    const month = monthOf(part('m'), languages);
    const read = month === undefined ? undefined : plainDate(Number(part('y')), month, Number(part('d')));
    if (read !== undefined) return read;
  }
  return undefined;
}

/** The number of a month written as a number or a name. */
function monthOf(text: string, languages: readonly string[]): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const written = text.toLowerCase();
  // Hebrew puts "in" before the month as a prefix: ביוני.
  const names = written.startsWith('ב') ? [written, written.slice(1)] : [written];
  let month: number | undefined;
  for (const language of languages) {
    for (const name of names) {
      const found = months(language).get(name);
      if (found === undefined || found === month) continue;
      if (month !== undefined) return undefined;
      month = found;
    }
  }
  return month;
}

const known = new Map<string, ReadonlyMap<string, number>>();

function months(language: string): ReadonlyMap<string, number> {
  const built = known.get(language);
  if (built !== undefined) return built;
  const list = Object.hasOwn(monthNames, language) ? monthNames[language as keyof typeof monthNames] : undefined; // own key, checked
  const names = new Map((list ?? '').normalize('NFC').split(' ').flatMap((forms, index) => forms.split('/').map((form) => [form, index + 1] as const)));
  known.set(language, names);
  return names;
}
