import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { noPapers } from '../../../../lib/domain/history-papers.ts';
import type { HistoryRow } from '../../../../lib/domain/history.ts';
import type { PoNumber } from '../../../../lib/domain/po-number.ts';
import type { ExportFormat } from '../../../../lib/exchange/export-format.ts';
import { quickBooksBills } from '../../../../lib/exchange/formats/quickbooks.ts';
import { xeroBills, xeroCreditNotes } from '../../../../lib/exchange/formats/xero.ts';
import { toOrderId } from '../../../../lib/domain/ids.ts';
import { line, numberedRow, orderIdOf, sampleOptions, textsOf } from '../export-samples.ts';

type Record = Readonly<{ [head: string]: string }>;
async function recordsOf(format: ExportFormat, rows: readonly HistoryRow[], options = sampleOptions): Promise<readonly Record[]> {
  const texts = await textsOf(format, rows, options);
  return texts.flatMap((text) => Papa.parse<Record>(text, { header: true, skipEmptyLines: true }).data);
}
const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const twoLines = { total: usd(2300), shipping: usd(300), lines: [line('X', 2, 500), line('Y', 1, 1000)] };

describe('Xero bills', () => {
  test('one bill for each order, its lines one below the other, the PO in the reference and in every line', async () => {
    const records = await recordsOf(xeroBills, [numberedRow(1, { glCode: '600' }, twoLines)]);
    expect(records).toHaveLength(3);
    expect(records[0]).toMatchObject({
      '*ContactName': 'Amazon', '*InvoiceNumber': orderIdOf(1), Reference: 'PO-1', '*InvoiceDate': '03/11/2026', '*DueDate': '03/12/2026',
      '*Description': 'PO-1: Item X', '*Quantity': '2', '*UnitAmount': '5.00', '*AccountCode': '600', '*TaxType': 'Tax Exempt', Currency: 'USD',
    });
    expect(records.map((record) => record['*Description'])).toEqual(['PO-1: Item X', 'PO-1: Item Y', 'PO-1: Shipping']);
  });

  test.each([['dmy', '03/11/2026'], ['mdy', '11/03/2026'], ['ymd', '2026-11-03']] as const)('dates in the order %s: %s', async (dateOrder, date) => {
    expect((await recordsOf(xeroBills, [numberedRow(1)], { ...sampleOptions, dateOrder }))[0]?.['*InvoiceDate']).toBe(date);
  });

  test('what it would refuse is said and not written, the rest is', async () => {
    const rows = [
      numberedRow(1, { glCode: '12345678901' }), numberedRow(2, {}, { total: null }), numberedRow(3, {}, { placedOn: null }), numberedRow(4, {}, { total: usd(0) }), numberedRow(5),
    ];
    expect(xeroBills.check(rows, sampleOptions)).toEqual([
      { row: 0, field: '*AccountCode', code: 'tooLong', value: '12345678901' },
      { row: 1, field: 'Total', code: 'amountUnknown', value: '' },
      { row: 2, field: '*InvoiceDate', code: 'required', value: '' },
      { row: 2, field: '*DueDate', code: 'required', value: '' },
      { row: 3, field: 'Total', code: 'notPositive', value: '0.00' },
    ]);
    expect((await recordsOf(xeroBills, rows)).map((record) => record['*InvoiceNumber'])).toEqual([orderIdOf(5)]);
  });

  test('an organisation that told nothing of itself gets no bill, and is told what is missing', () => {
    const fields = xeroBills.check([numberedRow(1)], { ...sampleOptions, supplierName: '', account: '', taxType: '' }).map(({ field }) => field);
    expect(fields).toEqual(['*ContactName', '*AccountCode', '*TaxType']);
  });

  test('two POs of one order are one bill, or none', async () => {
    const part = (row: HistoryRow, percent: number, cents: number): HistoryRow => ({ ...row, link: row.link === null ? null : { ...row.link, share: { kind: 'percent', percent }, amounts: [usd(cents)] } });
    const shared = (glCode: string): readonly HistoryRow[] => [
      part(numberedRow(1, {}, twoLines), 25, 575), numberedRow(9), part({ ...numberedRow(1, { number: 'PO-B' as PoNumber, glCode }, twoLines) }, 75, 1725), // well-formed
    ];
    const records = await recordsOf(xeroBills, shared('600'));
    expect(records.map((record) => [record['*InvoiceNumber'], record['Reference'], record['*UnitAmount']])).toEqual([
      [orderIdOf(1), 'PO-1', '5.75'], [orderIdOf(1), 'PO-B', '17.25'], [orderIdOf(9), 'PO-9', '340.10'],
    ]);
    expect(xeroBills.check(shared('12345678901'), sampleOptions).map(({ row, code }) => [row, code])).toEqual([[0, 'withAnother'], [2, 'tooLong']]);
  });

  test('no order yet, and an order that was cancelled: nothing to pay and nothing to refuse', () => {
    const rows = [{ ...numberedRow(1), order: null, link: null }, numberedRow(2, {}, { cancelled: true })];
    expect(xeroBills.check(rows, sampleOptions)).toEqual([]);
    expect(xeroBills.write(rows, sampleOptions, noPapers)).toEqual([]);
  });

  test('a file has 500 bills at most', () => {
    const files = xeroBills.write(Array.from({ length: 501 }, (_, index) => numberedRow(index)), sampleOptions, noPapers);
    expect(files.map(({ name }) => name)).toEqual(['1', '2']);
  });

  test('a description is one line, cut to what Xero takes, its formula inert', async () => {
    const items = [{ ...line('X', 1, 34010), title: `a\r\nb ${'😀'.repeat(3000)}` }];
    const [record] = await recordsOf(xeroBills, [numberedRow(1, { number: '=1+1' as PoNumber }, { lines: items })]); // worse than most
    expect(record?.['*Description']).toMatch(/^'=1\+1: a b 😀+$/u);
    expect(record?.['*Description']?.length).toBeLessThanOrEqual(4000);
    expect(record?.['Reference']).toBe("'=1+1");
  });
});

test('Xero credit notes: what came back of an order, as a positive amount; orders without a refund are none', async () => {
  const refunded = numberedRow(1, {}, { refundTotal: usd(4010), detailsSeenAt: Date.UTC(2026, 10, 20) });
  const records = await recordsOf(xeroCreditNotes, [refunded, numberedRow(2)]);
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ Type: 'ACCPAYCREDIT', '*CreditNoteNumber': `${orderIdOf(1)}-CR`, '*CreditNoteDate': '20/11/2026', '*UnitAmount': '40.10', Reference: 'PO-1' });
  expect(xeroCreditNotes.check([refunded, numberedRow(2)], sampleOptions)).toEqual([]);
});

describe('QuickBooks Online bills', () => {
  test('a line for each item with its amount', async () => {
    const records = await recordsOf(quickBooksBills, [numberedRow(1, { glCode: 'Office:Supplies' }, twoLines)]);
    expect(records.map((record) => [record['Line description'], record['Line amount']])).toEqual([['PO-1: 2 × Item X', '10.00'], ['PO-1: Item Y', '10.00'], ['PO-1: Shipping', '3.00']]);
    expect(records[0]).toMatchObject({ 'Bill no.': orderIdOf(1), Supplier: 'Amazon', 'Bill date': '03/11/2026', 'Due date': '03/12/2026', Account: 'Office:Supplies', Currency: 'USD' });
  });

  test('a bill number has 21 characters at most, a supplier no colon', () => {
    const orderId = toOrderId('0a1b2c3d-0000-4000-8000-000000000001');
    expect(quickBooksBills.check([numberedRow(1, {}, orderId === undefined ? {} : { orderId })], { ...sampleOptions, supplierName: 'A:B' })).toEqual([
      { row: 0, field: 'Bill no.', code: 'tooLong', value: '0a1b2c3d-0000-4000-8000-000000000001' },
      { row: 0, field: 'Supplier', code: 'character', value: 'A:B' },
    ]);
  });
});
