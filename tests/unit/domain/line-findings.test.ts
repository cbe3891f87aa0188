import { describe, expect, it, test } from 'vitest';
import { agreedLineOf } from '../../../lib/domain/agreed-items.ts';
import { lineFindings, type CartAgainstLines } from '../../../lib/domain/line-findings.ts';
import { asin, usd } from '../app/pages.ts';
import { line } from './purchase-orders.ts';

const item = { asin: asin('X'), title: 'Thing X, blue', quantity: 1, unitPrice: usd(1000) };
const cart: CartAgainstLines = { lines: [line()], items: [item], orderedBefore: new Map(), unitsKnown: true };
const found = (more: Partial<CartAgainstLines>) => lineFindings({ ...cart, ...more });

describe('a cart beside the agreed lines', () => {
  it('is nobody\'s business without lines', () => {
    expect(found({ lines: [] })).toEqual([]);
  });

  test.each([
    [1000, 0, undefined], [1001, 0, 'priceAbove'], [999, 0, 'priceBelow'], [1025, 2.5, undefined], [1026, 2.5, 'priceAbove'],
    [975, 2.5, undefined], [974, 2.5, 'priceBelow'], [2000, 100, undefined], [0, 100, undefined],
  ] as const)('a price of %i for an agreed 1000 with %f percent of tolerance: %s', (price, tolerancePercent, code) => {
    const findings = found({ lines: [line({ tolerancePercent })], items: [{ ...item, unitPrice: usd(price) }] });
    expect(findings.map((finding) => finding.code)).toEqual(code === undefined ? [] : [code]);
  });

  it('says what was agreed, what it costs and how many', () => {
    expect(found({ items: [{ ...item, unitPrice: usd(1500) }] })).toEqual([
      { code: 'priceAbove', item: { asin: asin('X'), title: 'Thing X, blue' }, agreed: usd(1000), price: usd(1500), quantity: 1 },
    ]);
  });

  it('compares no price with one in another currency', () => {
    expect(found({ items: [{ ...item, unitPrice: { amount: 5000, currency: 'EUR' } }] })).toEqual([{ code: 'otherCurrency', currency: 'EUR', budget: 'USD' }]);
  });

  test.each([[2, 0, null], [3, 0, 2], [2, 1, 1], [1, 2, 0], [1, 5, 0]])('%i units when %i of 2 were ordered: left %s', (quantity, before, left) => {
    const findings = found({ items: [{ ...item, quantity }], orderedBefore: new Map([['a', before]]) });
    expect(findings).toEqual(left === null ? [] : [{ code: 'quantityOver', item: { asin: asin('X'), title: 'Thing X, blue' }, left, quantity }]);
  });

  it('sums two cart lines of one agreed line', () => {
    expect(found({ items: [item, { ...item, quantity: 2 }] })).toMatchObject([{ code: 'quantityOver', left: 2, quantity: 3 }]);
  });

  it('says nothing of what the page does not show', () => {
    expect(found({ items: [{ asin: asin('X'), title: 'Thing X', quantity: 1 }, { asin: asin('X'), title: 'Thing X' }] })).toEqual([]);
  });
});

describe('the agreed line of an item', () => {
  const lines = [line({ id: 'asin', asin: asin('X'), text: '' }), line({ id: 'words', text: 'blue, PAPER clips' })];

  test.each([
    [{ asin: asin('X'), title: 'Blue paper clips' }, 'asin'], [{ asin: asin('Y'), title: 'Clips (paper), 100 pcs, Blue' }, 'words'],
    [{ title: 'Blue paper clips' }, 'words'], [{ asin: asin('Y'), title: 'Red paper clips' }, undefined],
    [{ title: 'Red paper clips' }, null], [{ asin: asin('Y') }, null], [{}, null],
  ] as const)('%o is %s', (shown, id) => {
    const found = agreedLineOf(lines, shown);
    expect(found === null ? null : found?.id).toBe(id);
  });

  it('is none for another ASIN where every line names its own', () => {
    expect(agreedLineOf(lines.slice(0, 1), { asin: asin('Y') })).toBeUndefined();
  });
});
