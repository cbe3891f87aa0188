import { minorDigits } from '../domain/currency.ts';
import type { Money } from '../domain/money.ts';
import { dayInZone, type Instant, type PlainDate } from '../domain/plain-date.ts';

/**
 * The locale in which numbers and days are written for people. The browser's own (`en-GB`) when its language is that of our
 * sentences, else the language of the sentences: a French date inside an English sentence helps nobody.
 */
export function peopleLocale(browserLanguage: string, sentenceLanguage: string): string {
  const language = browserLanguage.split(/[-_]/)[0];
  return language === sentenceLanguage ? browserLanguage.replaceAll('_', '-') : sentenceLanguage;
}

// Making an Intl formatter costs more than using it, and a list needs the same few a hundred times.
const moneyFormats = new Map<string, Intl.NumberFormat>();

/** Money to the last minor unit: `$1,200.00`, `1.200,00 €`, `¥1,280`. */
export function formatMoney(money: Money, locale: string): string {
  const digits = minorDigits[money.currency];
  const key = `${locale} ${money.currency}`;
  let format = moneyFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency', currency: money.currency, minimumFractionDigits: digits, maximumFractionDigits: digits,
    });
    moneyFormats.set(key, format);
  }
  return format.format(money.amount / 10 ** digits);
}

/** A whole number with its separators: `10,000`. */
export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** A calendar day: `Dec 31, 2026`, `31.12.2026`. */
export function formatDay(day: PlainDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));
}

/** A day and time in the person's own zone: `Nov 23, 2026, 2:05 PM`. */
export function formatMoment(instant: Instant, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(instant);
}

/** How long something has stood: the time when it was today, else the day. */
export function formatSince(instant: Instant, now: Instant, locale: string, timeZone: string): string {
  const today = dayInZone(instant, timeZone) === dayInZone(now, timeZone);
  return new Intl.DateTimeFormat(locale, { ...(today ? { timeStyle: 'short' } : { dateStyle: 'medium' }), timeZone }).format(instant);
}

/** Words as a list in a sentence: `items, shipping and total`. */
export function formatList(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
