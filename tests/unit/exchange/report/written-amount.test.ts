import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorDigits, type Currency } from '../../../../lib/domain/currency.ts';
import { namedCurrency, provenMark, readAmount, readCount } from '../../../../lib/exchange/report/written-amount.ts';

describe('an amount that has one reading is read whatever the file does', () => {
  test.each<[string, Currency, number]>([
    ['12.99', 'USD', 1299], ['12,99', 'EUR', 1299], ['-5.99', 'USD', -599], ['0', 'EUR', 0], ['-0.00', 'USD', 0], ['0.00', 'USD', 0],
    ['12.5', 'GBP', 1250], ['1,006.78', 'USD', 100678], ['1.006,78', 'EUR', 100678], ['1,234,567.89', 'USD', 123456789], ['1.234.567', 'EUR', 123456700],
    ['1 234,50', 'EUR', 123450], ['1\u202f234,50', 'EUR', 123450], ['1’234.50', 'EUR', 123450], ['1,23,456.00', 'INR', 12345600],
    ['$21.75', 'USD', 2175], ['-$5.00', 'USD', -500], ['($5.00)', 'USD', -500], ['5.00-', 'USD', -500], ['\u22125,00 €', 'EUR', -500], ['EUR 12,50', 'EUR', 1250], ['12.50 zł', 'PLN', 1250],
    ["'-2.5'", 'GBP', -250], ['12.9900', 'USD', 1299], ['3300', 'JPY', 3300], ['3300.00', 'JPY', 3300], ['￥3300', 'JPY', 3300],
  ])('%s in %s', (text, currency, amount) => {
    expect(([null, '.', ','] as const).map((mark) => readAmount(text, currency, mark))).toEqual([amount, amount, amount]);
  });
});

describe('an amount with two readings follows the decimal mark of its file', () => {
  test.each<[string, Currency, unknown, unknown]>([
    ['1,234', 'USD', 123400, 'tooPrecise'], ['1.234', 'EUR', 'tooPrecise', 123400], ['1.230', 'EUR', 123, 123000], ['1,000', 'JPY', 1000, 1],
  ])('%s in %s is %s with a point, %s with a comma, and open without evidence', (text, currency, point, comma) => {
    expect([readAmount(text, currency, '.'), readAmount(text, currency, ','), readAmount(text, currency, null)]).toEqual([point, comma, 'ambiguousAmount']);
  });
});

describe('what is no amount is told, never guessed', () => {
  test.each(['4.1.20', '1,2,3', '12,34,56', '1.23.456', '--', 'free', '5 - 7', '1e5', '0x10', '.', '-', '(5.00', '5.00)', '--5.00', '-5.00-', '12.50 kg', '=1+1', '1 2', '٣'])('%s', (text) => {
    expect(([null, '.', ','] as const).map((mark) => readAmount(text, 'USD', mark))).toEqual(['notAnAmount', 'notAnAmount', 'notAnAmount']);
  });

  test.each<[string, Currency, string]>([
    ['12.345,67', 'JPY', 'tooPrecise'], ['12.9999', 'USD', 'tooPrecise'], ['99999999999999999.00', 'USD', 'tooLarge'],
    ['€5.00', 'USD', 'otherCurrency'], ['$5.00', 'EUR', 'otherCurrency'], ['5.00 GBP', 'USD', 'otherCurrency'],
  ])('%s in %s: %s', (text, currency, problem) => {
    expect(readAmount(text, currency, null)).toBe(problem);
  });
});

test.each([['12.99', '.'], ['1,006.78', '.'], ['1,234,567', '.'], ['12,5', ','], ['1.234.567', ','], ['0,125', ','], ['1,234', undefined], ['1.234', undefined], ['12', undefined], ['4.1.20', undefined], ['', undefined], ['N.N', undefined]])('%s proves the decimal mark %s', (text, mark) => {
  expect(provenMark(text)).toBe(mark);
});

test.each([['€ 12,50', 'EUR'], ['12.50 USD', 'USD'], ['£5', 'GBP'], ['$5.00', undefined], ['12.50', undefined], ['5 XYZ', undefined]])('%s names %s', (text, currency) => {
  expect(namedCurrency(text)).toBe(currency);
});

test.each([['3', 3], ['-2', -2], ['1,000', 1000], ['2.00', 2], ['-0', 0], ['2.5', 'notACount'], ['two', 'notACount'], ['$3', 'notACount'], ['99999999', 'notACount'], ['1.000.0', 'notACount']])('%s units are %s', (text, count) => {
  expect(readCount(text, '.')).toBe(count);
});

const marks = { 'en-US': '.', 'en-IN': '.', 'de-CH': '.', 'de-DE': ',', 'fr-FR': ',', 'pl-PL': ',' } as const;

test('every amount that is written in the way of a country is read back', () => {
  const currency = fc.constantFrom<Currency>('USD', 'EUR', 'JPY', 'INR', 'PLN');
  const country = fc.constantFrom(...(Object.keys(marks) as (keyof typeof marks)[])); // `Object.keys` forgets the type of its keys
  fc.assert(fc.property(currency, country, fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.boolean(), (code, locale, amount, useGrouping) => {
    const digits = minorDigits[code];
    const text = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping }).format(amount / 10 ** digits);
    // Only India groups by two: 1,23,456 is no amount of dollars.
    const isPairs = /\d,\d\d,/.test(text);
    expect(readAmount(text, code, marks[locale])).toBe(isPairs && code !== 'INR' ? 'notAnAmount' : amount);
  }));
});
