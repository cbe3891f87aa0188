import { describe, expect, it, test } from 'vitest';
import type { ColumnMapping } from '../../../../lib/domain/po-import/column-mapping.ts';
import { guessMapping } from '../../../../lib/domain/po-import/guess-mapping.ts';
import type { TableCell } from '../../../../lib/domain/po-import/table.ts';
import { namesCurrency } from '../../../../lib/exchange/purchase-order-table/conventions.ts';
import { readPurchaseOrders } from '../../../../lib/exchange/purchase-order-table/read-purchase-orders.ts';

const heads = ['PO', 'Title', 'Status', 'Valid until', 'Currency', 'Budget', 'ASIN', 'Item', 'Quantity', 'Unit price', 'Vendor'] as const;
type Cells = Partial<Record<(typeof heads)[number], TableCell>>;

const table = (rows: readonly Cells[]) => ({
  columns: heads, broken: [], sheets: [], sheet: 0,
  rows: rows.map((row, index) => ({ line: index + 2, cells: heads.map((head) => row[head] ?? '') })),
});
const read = (rows: readonly Cells[], more: Partial<ColumnMapping> = {}) => readPurchaseOrders(table(rows), { ...guessMapping(heads, []), ...more });
const only = (row: Cells, more: Partial<ColumnMapping> = {}) => read([{ PO: 'PO-1', ...row }], more).purchaseOrders[0];

describe('rows become POs', () => {
  it('with their lines together, in any order of the rows, whatever stands on one of them only', () => {
    const { purchaseOrders, problems } = read([
      { PO: 'PO-1', Title: 'Lab', Currency: 'EUR', Budget: '100,50', Item: 'Lamp', Quantity: '2' },
      { PO: 'PO-2', Item: 'Desk' },
      { PO: 'po-1', 'Valid until': '2026-12-31', Currency: 'EUR', Item: 'Chair', 'Unit price': '9,90' },
    ]);
    expect(problems).toEqual([]);
    expect(purchaseOrders).toEqual([
      {
        line: 2, number: 'PO-1', state: null, details: { title: 'Lab', validUntil: '2026-12-31' }, budget: { amount: 10_050, currency: 'EUR' },
        lines: [{ asin: null, text: 'Lamp', quantity: 2, unitPrice: null }, { asin: null, text: 'Chair', quantity: null, unitPrice: { amount: 990, currency: 'EUR' } }],
      },
      { line: 3, number: 'PO-2', state: null, details: {}, budget: null, lines: [{ asin: null, text: 'Desk', quantity: null, unitPrice: null }] },
    ]);
  });

  test.each<[string, Cells, Partial<ColumnMapping>, object]>([
    ['an ERP\'s three decimals of a quantity', { Item: 'x', Quantity: '5.000', 'Unit price': '12.50', Currency: 'USD' }, {}, { lines: [{ quantity: 5, unitPrice: { amount: 1250, currency: 'USD' } }] }],
    ['numbers of a spreadsheet, whatever the mark of the texts', { Item: 'x', Quantity: 5, 'Unit price': 1.5, Currency: 'EUR' }, { decimalMark: ',' }, { lines: [{ quantity: 5, unitPrice: { amount: 150, currency: 'EUR' } }] }],
    ['a number as a PO number', { PO: 4_500_012_345 }, {}, { number: '4500012345' }],
    ['a day without separators', { 'Valid until': '20261231' }, {}, { details: { validUntil: '2026-12-31' } }],
    ['the day by which an ERP means no end', { 'Valid until': '31.12.9999' }, {}, { details: {} }],
    ['a status in another language', { Status: 'Abgeschlossen' }, {}, { state: 'closed' }],
    ['the currency chosen for the file', { Budget: '7.00' }, { currency: 'GBP' }, { budget: { amount: 700, currency: 'GBP' } }],
    ['the currency beside the amount', { Budget: '€ 7,00' }, {}, { budget: { amount: 700, currency: 'EUR' } }],
    ['a day in the order that was chosen', { 'Valid until': '03/04/2026' }, { dayOrder: 'mdy' }, { details: { validUntil: '2026-03-04' } }],
    ['an ASIN in small letters', { ASIN: 'b0abcdefgh' }, {}, { lines: [{ asin: 'B0ABCDEFGH' }] }],
    ['a vendor that nobody mapped', { Vendor: 'Amazon' }, {}, { details: {} }],
  ])('%s', (_, row, more, expected) => {
    expect(only(row, more)).toMatchObject(expected);
  });
});

describe('what cannot be read is told with its line, column, value and reason', () => {
  test.each<[Cells, string, string, Partial<ColumnMapping>?]>([
    [{ PO: '' }, 'PO', 'noNumber'], [{ PO: 'x'.repeat(81) }, 'PO', 'numberTooLong'], [{ 'Valid until': '31.2.2026' }, 'Valid until', 'notADay'],
    [{ 'Valid until': '03/04/2026' }, 'Valid until', 'ambiguousDay'], [{ Budget: '5' }, 'Budget', 'noCurrency'], [{ Budget: 'abc', Currency: 'EUR' }, 'Budget', 'notAnAmount'],
    [{ Budget: 0.001, Currency: 'EUR' }, 'Budget', 'tooPrecise'], [{ Budget: '1.234', Currency: 'EUR' }, 'Budget', 'ambiguousAmount'], [{ Budget: '-5', Currency: 'EUR' }, 'Budget', 'notPositive'], [{ Budget: '$5', Currency: 'EUR' }, 'Budget', 'otherCurrency'],
    [{ Budget: '5', Currency: 'XYZ' }, 'Currency', 'unknownCurrency', { currency: 'EUR' }], [{ Item: 'x', Quantity: '1.5' }, 'Quantity', 'notACount'], [{ Item: 'x', Quantity: '0' }, 'Quantity', 'notPositive'],
    [{ ASIN: 'B0' }, 'ASIN', 'notAnAsin'], [{ Status: 'maybe' }, 'Status', 'notAState'], [{ Quantity: '5' }, 'Quantity', 'lineWithoutText'],
  ])('%j: %s, %s', (row, column, reason, more = {}) => {
    const { purchaseOrders, problems } = read([{ PO: 'PO-1', ...row }, { PO: 'PO-9' }], more);
    const written = String(row[column as keyof Cells] ?? ''); // a head of the table
    expect(problems).toEqual([expect.objectContaining({ line: 2, column, reason })]);
    expect(written.startsWith(problems[0]?.value ?? '?')).toBe(true);
    expect(purchaseOrders.map(({ number }) => number)).toEqual(['PO-9']);
  });

  it('and keeps its whole PO out, with the other rows of it, since half of it would be wrong', () => {
    const { purchaseOrders, leftOut } = read([{ PO: 'PO-1', Item: 'a' }, { PO: 'PO-1', Item: 'b', Quantity: 'many' }, { PO: 'PO-1', Item: 'c' }, { PO: 'PO-2' }]);
    expect(purchaseOrders.map(({ number }) => number)).toEqual(['PO-2']);
    expect(leftOut).toBe(1);
  });

  it('also when two rows of one PO say different things of it', () => {
    const { problems, purchaseOrders } = read([{ PO: 'PO-1', Title: 'a' }, { PO: 'PO-1', Title: 'b' }]);
    expect(problems).toMatchObject([{ line: 3, column: 'Title', value: 'b', reason: 'disagrees', number: 'PO-1' }]);
    expect(purchaseOrders).toEqual([]);
  });

  it('and a PO of more than 1,000 lines is told once', () => {
    const { problems } = read(Array.from({ length: 1005 }, (_, index) => ({ PO: 'PO-1', Item: `item ${index}` })));
    expect(problems).toMatchObject([{ line: 1002, reason: 'tooManyLines' }]);
  });
});

it('a currency is asked for unless every amount names its own', () => {
  const mapping = guessMapping(heads, []);
  expect(namesCurrency(table([{ Budget: '€5' }, { Budget: '' }]), mapping)).toBe(true);
  expect(namesCurrency(table([{ Budget: '€5' }, { Budget: '5' }]), mapping)).toBe(false);
});
