import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Currency, minorDigits } from '../../../lib/domain/currency.ts';
import { toDecimal } from '../../../lib/exchange/decimal.ts';

describe('an amount is written as a plain decimal number', () => {
  test.each([
    [34010, 'USD', '340.10'], [5, 'EUR', '0.05'], [0, 'GBP', '0.00'], [-500, 'USD', '-5.00'], [-7, 'INR', '-0.07'],
    [1200, 'JPY', '1200'], [-1, 'JPY', '-1'], [0, 'JPY', '0'], [123456789012, 'EUR', '1234567890.12'],
  ] as const)('%i minor units of %s: %s', (amount, currency, text) => {
    expect(toDecimal({ amount, currency })).toBe(text);
  });

  test('nothing is lost: the digits read back are the minor units', () => {
    const currencies = Object.keys(minorDigits) as Currency[]; // its keys are the currencies
    fc.assert(fc.property(fc.maxSafeInteger(), fc.constantFrom(...currencies), (amount, currency) => {
      const text = toDecimal({ amount, currency });
      expect(text).toMatch(minorDigits[currency] === 0 ? /^-?\d+$/ : /^-?\d+\.\d{2}$/);
      expect(BigInt(text.replace('.', ''))).toBe(BigInt(amount));
    }));
  });
});
