import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketplaceRow } from '../../../lib/amazon/marketplaces.ts';
import { monthNames } from '../../../lib/amazon/month-names.ts';
import { parseDay } from '../../../lib/amazon/parse-day.ts';
import { marketplaces } from '../../../lib/domain/marketplace.ts';

const shopLocales = [...new Set(marketplaces.flatMap((name) => {
  const { languages, country } = marketplaceRow(name);
  return languages.map((language) => `${language}-${country}`);
}))];

const days = fc.integer({ min: Date.UTC(1996, 0, 1) / 864e5, max: Date.UTC(2060, 0, 1) / 864e5 }).map((count) => new Date(count * 864e5));

describe('a day', () => {
  it.each(shopLocales)('written in full by Intl in %s is read back, with and without its weekday', (locale) => {
    // Gregorian: Arabic shops print that calendar, though Intl would choose another for Saudi Arabia.
    const long = { calendar: 'gregory', timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const;
    const styles = [long, { ...long, weekday: 'long' }, { ...long, month: 'short' }, { ...long, month: 'short', weekday: 'short' }, { ...long, numberingSystem: 'latn' }] as const;
    fc.assert(fc.property(days, fc.constantFrom(...styles), (date, style) => {
      const format = new Intl.DateTimeFormat(locale, style);
      const [month] = format.formatToParts(date).filter(({ type }) => type === 'month');
      fc.pre(/\p{L}/u.test(month?.value ?? '') || /^(?:ja|zh|ko)/.test(locale)); // some short forms are numeric and so ambiguous
      expect(parseDay(format.format(date))).toBe(date.toISOString().slice(0, 10));
    }), { numRuns: 60 });
  });

  it.each([
    ['June 14, 2025', '2025-06-14'], ['14 June 2025', '2025-06-14'], ['Jun 14, 2025', '2025-06-14'], ['Sept. 3, 2024', '2024-09-03'], ['14-Jun-2025', '2025-06-14'],
    ['Ordered on June 14, 2025', '2025-06-14'], ['Tuesday, June 14, 2025', '2025-06-14'], ['Delivered 5 June 2025', '2025-06-05'], ['June 1st, 2025', '2025-06-01'],
    ['16. Juli 2026', '2026-07-16'], ['Bestellt am 16. März 2026.', '2026-03-16'], ['14 de junio de 2025', '2025-06-14'], ['14 de jun. de 2025', '2025-06-14'], ['14 jun 2025', '2025-06-14'],
    ['1er août 2025', '2025-08-01'], ['14 févr. 2025', '2025-02-14'], ['mar. 14 giu 2025', '2025-06-14'], ['14 czerwca 2025', '2025-06-14'], ['14 Ağustos 2025', '2025-08-14'],
    ['2026年8月20日', '2026-08-20'], ['2026年8月20日に配達しました', '2026-08-20'], ['２０２６年８月２０日(木)', '2026-08-20'], ['2026년 8월 20일', '2026-08-20'],
    ['١٤ يونيو، ٢٠٢٥', '2025-06-14'], ['‏14 يونيو 2025', '2025-06-14'], ['۱۴ يونيو ۲۰۲۵', '2025-06-14'], ['14 ביוני 2025', '2025-06-14'], ['14 जून 2025', '2025-06-14'],
    ['June\u00a014,\u202f2025', '2025-06-14'], ['Ju\u200bne 14, 2025', '2025-06-14'], ['2026-08-20', '2026-08-20'], ['2026/08/20', '2026-08-20'],
    ['Placed by Jan on 5 May 2026', '2026-05-05'], ['February 29, 2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    '', '--', '—', 'June 14', 'Delivered September 9', 'Arriving Tuesday', '06/07/2025', '6.7.2025', '14/06/2025', '14.06.25', 'June 2025', '2025',
    'Arriving June 4 - June 26', 'June 4 - 26, 2025', '4 - 26 June 2025', '4–26 June 2025', 'June 4, 2025 - June 26, 2025', 'June 4, 2025 June 4, 2025',
    'June 31, 2025', 'February 29, 2025', 'June 0, 2025', 'Foo 14, 2025', 'June 14, 20255', '114 June 2025', 'June 14, 0025', '2025年13月1日', '2026-08-200',
    '\u202eJune 14, 2025', 'Order 112-0000001-0000001 June 14, 2025', 'June 14, 25', `June 14, 2025${' '.repeat(500)}`,
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('is read in the languages asked for only', () => {
    expect(parseDay('16. Juli 2026', ['de'])).toBe('2026-07-16');
    expect(parseDay('16. Juli 2026', ['en'])).toBeUndefined();
    expect(parseDay('16. Juli 2026', ['constructor', 'xx'])).toBeUndefined();
  });

  it('never throws, and what it reads is a real day', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const day = parseDay(text);
      expect(day === undefined || new Date(day).toISOString().startsWith(day)).toBe(true);
    }));
  });
});

describe('the months', () => {
  it('have twelve names in each language', () => {
    for (const [language, names] of Object.entries(monthNames)) expect([language, names.split(' ').length]).toEqual([language, 12]);
  });

  it('have no name that means another month in another language, so the page’s language need not be known', () => {
    const meanings = new Map<string, number>();
    for (const names of Object.values(monthNames)) {
      for (const [index, forms] of names.split(' ').entries()) {
        for (const form of forms.split('/')) {
          expect([form, meanings.get(form) ?? index]).toEqual([form, index]);
          meanings.set(form, index);
        }
      }
    }
  });
});
