import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Money } from '../../../lib/domain/money.ts';
import type { Order } from '../../../lib/domain/order.ts';
import { billedOrder, sumOf } from '../../../lib/exchange/billed-lines.ts';
import { line, numberedRow } from './export-samples.ts';

const usd = (amount: number): Money => ({ amount, currency: 'USD' });
const kinds = (order: Partial<Order>) => billedOrder(numberedRow(1, {}, order))?.lines.map(({ kind }) => kind);
const lines = [line('X', 2, 500), line('Y', 1, 1000)];

describe('what an order costs is written item by item when it adds up exactly', () => {
  test.each<[string, Partial<Order>, readonly string[]]>([
    ['items alone', { total: usd(2000) }, ['item', 'item']],
    ['items, shipping and tax', { total: usd(2400), shipping: usd(300), tax: usd(100) }, ['item', 'item', 'shipping', 'tax']],
    ['prices that hold the tax', { total: usd(2300), shipping: usd(300), tax: usd(100) }, ['item', 'item', 'shipping']],
    ['free shipping', { total: usd(2100), shipping: usd(0), tax: usd(100) }, ['item', 'item', 'tax']],
    ['a discount nobody shows', { total: usd(1900) }, ['order']],
    ['a total in another currency than the items', { total: { amount: 2000, currency: 'EUR' } }, ['order']],
    ['a line without its price', { total: usd(2000), lines: [...lines, { asin: null, title: null, quantity: 1, unitPrice: null, seller: null }] }, ['order']],
    ['no lines', { total: usd(2000), lines: [] }, ['order']],
  ])('%s', (_, order, expected) => {
    expect(kinds({ lines, ...order })).toEqual(expected);
  });
});

test('an order without a total is not known; one of a number nobody saved is its PO\'s as a whole', () => {
  expect(billedOrder(numberedRow(1, {}, { total: null }))).toBeNull();
  expect(billedOrder({ ...numberedRow(1, {}, { total: usd(2000), lines }), link: null })?.lines).toHaveLength(2);
});

test('a part of an order is one line with what its link says', () => {
  const row = numberedRow(1, {}, { total: usd(2000), lines });
  const part = (amounts: readonly Money[]) => billedOrder({ ...row, link: row.link === null ? null : { ...row.link, share: { kind: 'percent', percent: 25 }, amounts } });
  expect(part([usd(500)])).toEqual({ total: usd(500), lines: [{ kind: 'order', partId: '112-0000001-0000042', text: '2 × Item X (B0EXAMPLEX); 1 × Item Y (B0EXAMPLEY)', quantity: 1, unitPrice: usd(500) }] });
  expect(part([])).toBeNull();
  expect(part([usd(500), { amount: 1, currency: 'EUR' }])).toBeNull();
});

test('the lines always add up to the total, to the cent', () => {
  const cents = fc.integer({ min: 0, max: 100_000 });
  const anyLine = fc.tuple(fc.constantFrom('X', 'Y', 'Z'), fc.integer({ min: 0, max: 9 }), cents).map(([name, quantity, price]) => line(name, quantity, price));
  fc.assert(fc.property(fc.array(anyLine, { maxLength: 4 }), cents, cents, fc.option(cents), (items, shipping, tax, other) => {
    const exact = items.reduce((sum, { quantity, unitPrice }) => sum + (quantity ?? 0) * (unitPrice?.amount ?? 0), shipping + tax);
    const billed = billedOrder(numberedRow(1, {}, { lines: items, shipping: usd(shipping), tax: usd(tax), total: usd(other ?? exact) }));
    expect(sumOf(billed?.lines ?? [])).toBe(other ?? exact);
    expect(billed?.lines.every(({ unitPrice, quantity }) => unitPrice.amount >= 0 && quantity > 0)).toBe(true);
  }));
});
