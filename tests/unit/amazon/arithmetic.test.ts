import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalAgrees, type ChargeRow } from '../../../lib/amazon/arithmetic.ts';
import type { LabelKind } from '../../../lib/amazon/labels/label.ts';
import type { Currency } from '../../../lib/domain/currency.ts';
import type { OrderedItem } from '../../../lib/domain/reading.ts';

type Row = readonly [kind: LabelKind | undefined, amount: number | undefined];

const rowsOf = (rows: readonly Row[], currency: Currency): ChargeRow[] =>
  rows.map(([kind, amount]) => ({ kind, amount: amount === undefined ? undefined : { amount, currency } }));
const linesOf = (lines: readonly (readonly [quantity: number | undefined, price: number])[], currency: Currency): OrderedItem[] =>
  lines.map(([quantity, amount]) => ({ title: 'Lamp', unitPrice: { amount, currency }, ...(quantity === undefined ? {} : { quantity }) }));

const cases: readonly (readonly [rule: string, currency: Currency, rows: readonly Row[], total: number, agrees: boolean])[] = [
  ['subtotal, shipping and tax', 'USD', [['itemsSubtotal', 1499], ['shipping', 599], ['totalBeforeTax', 2098], ['tax', 199]], 2297, true],
  ['one cent too many', 'USD', [['itemsSubtotal', 1499], ['shipping', 599], ['totalBeforeTax', 2098], ['tax', 199]], 2298, false],
  ['a wrong total before tax', 'USD', [['itemsSubtotal', 1499], ['totalBeforeTax', 1490], ['tax', 9]], 1499, false],
  ['a gift card pays all', 'USD', [['itemsSubtotal', 6673], ['shipping', 0], ['tax', 248], ['giftCard', -6921]], 0, true],
  ['a promotion printed without its minus', 'USD', [['itemsSubtotal', 1000], ['promotion', 100]], 900, true],
  ['savings, a tip, points under names nobody knows', 'USD', [['itemsSubtotal', 6063], [undefined, -204], ['tax', 176], [undefined, 500]], 6535, true],
  ['an unknown row that repeats the sum', 'EUR', [['itemsSubtotal', 1550], ['tax', 108], [undefined, 1658], ['promotion', -83]], 1575, true],
  ['an order total before a discount', 'JPY', [['itemsSubtotal', 1280], ['shipping', 410], ['grandTotal', 1690], ['promotion', -410]], 1280, true],
  ['a tax that is only named, inside the prices', 'GBP', [['itemsSubtotal', 1200], ['tax', 200]], 1200, true],
  ['a tax that is left out where prices exclude it', 'USD', [['itemsSubtotal', 1200], ['tax', 200]], 1200, false],
  ['a dash adds nothing', 'USD', [['itemsSubtotal', 1200], ['shipping', undefined]], 1200, true],
  ['a dash that hides a charge', 'USD', [['itemsSubtotal', 1200], ['shipping', undefined]], 1799, false],
  ['a refund is no charge', 'USD', [['itemsSubtotal', 1200], ['refund', 1200]], 1200, true],
  ['nothing but the total', 'USD', [], 1200, true],
];

describe('the rows above a total', () => {
  it.each(cases)('%s (%s)', (_rule, currency, rows, total, agrees) => {
    expect(totalAgrees(rowsOf(rows, currency), { amount: total, currency })).toBe(agrees);
  });

  it('never agree across currencies', () => {
    expect(totalAgrees(rowsOf([['itemsSubtotal', 1200]], 'EUR'), { amount: 1200, currency: 'USD' })).toBe(false);
  });
});

const lineCases: readonly (readonly [rule: string, currency: Currency, lines: Parameters<typeof linesOf>[0], rows: readonly Row[], total: number, agrees: boolean])[] = [
  ['quantity times price is the subtotal', 'USD', [[2, 500], [1, 250]], [['itemsSubtotal', 1250]], 1250, true],
  ['a line too few', 'USD', [[2, 500]], [['itemsSubtotal', 1250]], 1250, false],
  ['a line without its quantity says nothing', 'USD', [[undefined, 500]], [['itemsSubtotal', 1250]], 1250, true],
  ['prices with tax, subtotal without', 'EUR', [[1, 1599]], [['itemsSubtotal', 1344], ['tax', 255]], 1599, true],
  ['prices with tax, shipping taxed too', 'EUR', [[1, 1000]], [['itemsSubtotal', 840], ['shipping', 252], ['tax', 208]], 1300, true],
  ['more than the tax can explain', 'EUR', [[1, 1700]], [['itemsSubtotal', 1344], ['tax', 255]], 1599, false],
  ['less than a subtotal without tax', 'EUR', [[1, 1300]], [['itemsSubtotal', 1344], ['tax', 255]], 1599, false],
  ['US prices never include the tax', 'USD', [[1, 1599]], [['itemsSubtotal', 1344], ['tax', 255]], 1599, false],
];

describe('the lines of an order', () => {
  it.each(lineCases)('%s (%s)', (_rule, currency, lines, rows, total, agrees) => {
    expect(totalAgrees(rowsOf(rows, currency), { amount: total, currency }, linesOf(lines, currency))).toBe(agrees);
  });
});

describe('every table', () => {
  const kinds = fc.constantFrom<LabelKind | undefined>('shipping', 'tax', undefined);
  const table = fc.tuple(fc.integer({ min: 1, max: 1e7 }), fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 1e6 })), { maxLength: 8 }));

  it('agrees with its own sum, and in the United States with no other when each row is known', () => {
    fc.assert(fc.property(table, fc.integer({ min: 1, max: 1e6 }), ([subtotal, parts], off) => {
      const rows = rowsOf([['itemsSubtotal', subtotal], ...parts], 'USD');
      const sum = rows.reduce((total, { amount }) => total + (amount?.amount ?? 0), 0);
      expect(totalAgrees(rows, { amount: sum, currency: 'USD' })).toBe(true);
      const known = rows.map((row) => ({ ...row, kind: row.kind ?? ('shipping' as const) }));
      expect(totalAgrees(known, { amount: sum + off, currency: 'USD' })).toBe(false);
    }));
  });

  it.each<readonly [string, LabelKind | undefined]>([['unknown', undefined], ['tax', 'tax']])('of 10,000 %s rows is judged at once', (_name, kind) => {
    const rows = rowsOf([['itemsSubtotal', 1], ...Array.from({ length: 10_000 }, (_, index): Row => [kind, 2 ** (index % 40)])], 'EUR');
    expect(totalAgrees(rows, { amount: 5, currency: 'EUR' })).toBe(false);
  });
});
