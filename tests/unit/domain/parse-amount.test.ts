import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorDigits, type Currency } from '../../../lib/domain/currency.ts';
import { parseAmount, parseDecimal, writeAmount, writeDecimal } from '../../../lib/domain/parse-amount.ts';

const english = { decimal: '.', group: ',' };
const german = { decimal: ',', group: '.' };
const french = { decimal: ',', group: '\u202f' };

describe('an amount is read as its writer meant it', () => {
  test.each([
    ['1200', english, 120000], ['1,200', english, 120000], ['1,200.5', english, 120050], ['$1,200.50', english, 120050], ['1200.50 USD', english, 120050],
    ['.5', english, 50], ['5.', english, 500], ['007', english, 700], ['12,34,567.89', english, 123456789], ['0', english, 0], ['-0', english, 0],
    ['1.200,50', german, 120050], ['1.200', german, 120000], ['1200,5 $', german, 120050], ['1 200,50', german, 120050], ["1'200,50", german, 120050],
    ['1\u202f200,50', french, 120050], ['1\u00a0200,50', french, 120050], ['１２００.５', english, 120050], ['١٢٠٠.٥', english, 120050], ['1.500', english, 150],
  ])('%j', (text, format, amount) => {
    expect(parseAmount(text, 'USD', format)).toEqual({ ok: true, value: { amount, currency: 'USD' } });
  });
});

describe('what could mean something else is refused, and says why', () => {
  test.each([
    ['', english, 'empty'], ['  ', english, 'empty'], ['$', english, 'empty'],
    ['1,20', english, 'notANumber'], ['1,2,3', english, 'notANumber'], ['1.200.50', english, 'notANumber'], ['1,200.50', german, 'notANumber'], ['4.1.20', german, 'notANumber'],
    ['12abc', english, 'notANumber'], ['1e3', english, 'notANumber'], ['.', english, 'notANumber'], ['1200 EUR', english, 'notANumber'],
    ['1.234', english, 'places'], ['-5', english, 'negative'], ['\u22125', english, 'negative'], ['90071992547409.93', english, 'tooLarge'], ['9'.repeat(61), english, 'tooLarge'],
  ])('%j', (text, format, error) => {
    expect(parseAmount(text, 'USD', format)).toEqual({ ok: false, error });
  });

  test('yen have no places', () => {
    expect(parseAmount('1,280', 'JPY', english)).toEqual({ ok: true, value: { amount: 1280, currency: 'JPY' } });
    expect(parseAmount('1280.5', 'JPY', english)).toEqual({ ok: false, error: 'places' });
  });
});

test('what is written is read as the same amount, in every currency and format', () => {
  const currencies = Object.keys(minorDigits) as Currency[]; // `Object.keys` forgets the type of its keys
  fc.assert(fc.property(fc.nat(2 ** 50), fc.constantFrom(...currencies), fc.constantFrom(english, german, french), (amount, currency, format) => {
    expect(parseAmount(writeAmount({ amount, currency }, format), currency, format)).toEqual({ ok: true, value: { amount, currency } });
  }));
});

test.each([['1,0842', '1.0842'], ['0,1', '0.1'], ['2', '2'], ['1,50', '1.5']])('a rate typed as %s is %s', (text, plain) => {
  expect(parseDecimal(text, german, 9)).toEqual({ ok: true, value: plain });
  expect(parseDecimal(writeDecimal(plain, german), german, 9)).toEqual({ ok: true, value: plain });
});

test('no text however long or odd makes it slow or throws', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200, unit: fc.constantFrom('1', ',', '.', ' ', '-', "'", 'x') }), (text) => {
    parseAmount(text, 'EUR', english);
  }));
});
