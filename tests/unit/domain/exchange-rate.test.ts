import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Currency } from '../../../lib/domain/currency.ts';
import { inCurrency } from '../../../lib/domain/exchange-rate.ts';
import { on } from '../app/pages.ts';

const stated = (currency: Currency, rate: string) => [{ currency, rate, statedOn: on('2026-01-02') }];

describe('money in another currency', () => {
  test.each([
    [100, 'EUR', 'USD', '1.0842', 108], [10_000, 'EUR', 'USD', '1.0842', 10_842], [50, 'EUR', 'USD', '1.01', 51], [-50, 'EUR', 'USD', '1.01', -51],
    [1_000, 'JPY', 'USD', '0.0067', 670], [12_345, 'USD', 'JPY', '149.5', 18_456], [1, 'EUR', 'USD', '0.4', 0], [5, 'EUR', 'USD', '0.1', 1],
  ] as const)('%i %s in %s at %s is %i, halves away from zero', (amount, from, to, rate, expected) => {
    expect(inCurrency({ amount, currency: from }, to, stated(from, rate))?.amount).toBe(expected);
  });

  it('is nothing anybody knows without a stated rate, and itself in its own', () => {
    expect(inCurrency({ amount: 5, currency: 'EUR' }, 'USD', stated('JPY', '1'))).toBeNull();
    expect(inCurrency({ amount: 5, currency: 'EUR' }, 'EUR', [])).toEqual({ amount: 5, currency: 'EUR' });
  });

  it('takes back with a refund exactly what was charged, and is never half a unit off', () => {
    const rate = fc.tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 999_999 })).map(([whole, part]) => [`${whole}.${String(part).padStart(6, '0')}`, whole * 1_000_000 + part] as const);
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), rate, (amount, [text, millionths]) => {
      const charged = inCurrency({ amount, currency: 'EUR' }, 'USD', stated('EUR', text))?.amount ?? Number.NaN;
      const refunded = inCurrency({ amount: -amount, currency: 'EUR' }, 'USD', stated('EUR', text))?.amount ?? Number.NaN;
      expect(charged + refunded).toBe(0);
      const off = BigInt(charged) * 1_000_000n - BigInt(amount) * BigInt(millionths);
      expect(off <= 500_000n && off > -500_000n).toBe(true);
    }));
  });
});
