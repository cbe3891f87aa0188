import { describe, expect, test } from 'vitest';
import { dayInZone, toPlainDate } from '../../../lib/domain/plain-date.ts';
import { formatDay, formatList, formatMoney, formatSince, peopleLocale } from '../../../lib/i18n/format.ts';

// Intl puts no-break spaces where a person sees spaces.
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [{ amount: 120_000, currency: 'USD' }, 'en-US', '$1,200.00'],
  [{ amount: 120_000, currency: 'EUR' }, 'de-DE', '1.200,00 €'],
  [{ amount: -5, currency: 'USD' }, 'en-US', '-$0.05'],
  [{ amount: 1280, currency: 'JPY' }, 'en-US', '¥1,280'],
  [{ amount: 0, currency: 'EUR' }, 'de', '0,00 €'],
  [{ amount: 900_719_925_474_099, currency: 'USD' }, 'en-US', '$9,007,199,254,740.99'],
] as const)('%j in %s is %s', (money, locale, text) => {
  expect(plain(formatMoney(money, locale))).toBe(text);
});

test.each([['America/Los_Angeles'], ['Asia/Tokyo'], ['Pacific/Kiritimati']])('a day stays that day in %s', (zone) => {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  const day = toPlainDate('2026-12-31');
  expect(day === undefined ? '' : formatDay(day, 'en-US')).toBe('Dec 31, 2026');
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe('how long something stands', () => {
  const now = Date.parse('2026-11-23T14:05:00Z');
  test.each([
    ['2026-11-23T09:30:00Z', 'Europe/Berlin', '10:30'],
    ['2026-11-22T09:30:00Z', 'Europe/Berlin', '22.11.2026'],
    ['2026-11-22T23:30:00Z', 'Europe/Berlin', '00:30'],
  ])('%s in %s reads %s', (instant, zone, text) => {
    expect(formatSince(Date.parse(instant), now, 'de-DE', zone)).toBe(text);
    expect(dayInZone(now, zone)).toBe('2026-11-23');
  });
});

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['de_AT', 'de', 'de-AT'],
  ['fr-FR', 'en', 'en'],
  ['de', 'de', 'de'],
])('a browser in %s with sentences in %s writes figures in %s', (browserLanguage, sentences, locale) => {
  expect(peopleLocale(browserLanguage, sentences)).toBe(locale);
});

test('words become a list of the language', () => {
  expect(formatList(['die Artikel', 'die Summe'], 'de')).toBe('die Artikel und die Summe');
});
