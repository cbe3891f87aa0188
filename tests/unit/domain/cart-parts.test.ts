import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cartParts } from '../../../lib/domain/cart-parts.ts';
import type { Share } from '../../../lib/domain/share.ts';
import { asin, usd } from '../app/pages.ts';

const cart = {
  items: [{ asin: asin('X'), title: 'Thing X', quantity: 3, unitPrice: usd(1000) }, { asin: asin('Y'), title: 'Thing Y', quantity: 1, unitPrice: usd(2000) }],
  total: usd(6000), // with 1000 for shipping and tax
};
const parts = (...shares: Share[]) => cartParts(cart, shares.map((share, index) => ({ key: `po-${index}`, share })));
const units = (letter: string, quantity: number): Share => ({ kind: 'units', units: [{ asin: asin(letter), quantity }] });

describe('a part of a cart', () => {
  it('is all of it for one purchase order', () => {
    expect(parts({ kind: 'whole' })).toEqual([{ items: cart.items, unitsKnown: true, amount: usd(6000) }]);
  });

  it('is its units with shipping and tax in proportion, and the rest is what they leave', () => {
    const [some, rest] = parts(units('X', 2), { kind: 'rest' });
    expect(some).toMatchObject({ unitsKnown: true, amount: usd(2400), items: [{ asin: asin('X'), quantity: 2 }] });
    expect(rest).toMatchObject({ unitsKnown: true, amount: usd(3600), items: [{ asin: asin('X'), quantity: 1 }, { asin: asin('Y'), quantity: 1 }] });
  });

  it('is of no known units when it is a percentage or an amount', () => {
    const [some, rest] = parts({ kind: 'percent', percent: 33.33 }, { kind: 'rest' });
    expect([some, rest].map((part) => [part?.unitsKnown, part?.amount])).toEqual([[false, usd(2000)], [false, usd(4000)]]);
  });

  it('costs what nobody can tell while the total is not shown', () => {
    expect(cartParts({ ...cart, total: null }, [{ key: 'a', share: { kind: 'percent', percent: 50 } }])[0]?.amount).toBeNull();
  });

  it('sums with the others to the total, to the cent', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 2_500 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 999_999 }), (hundredths, total) => {
      const shares: Share[] = [...hundredths.map((each): Share => ({ kind: 'percent', percent: each / 100 })), { kind: 'rest' }];
      const divided = cartParts({ ...cart, total: usd(total) }, shares.map((share, index) => ({ key: `po-${index}`, share })));
      expect(divided.reduce((sum, { amount }) => sum + (amount?.amount ?? Number.NaN), 0)).toBe(total);
    }));
  });
});
