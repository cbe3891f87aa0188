import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { PoNumber } from '../../../../lib/domain/po-number.ts';
import { coupaOrders } from '../../../../lib/exchange/formats/coupa.ts';
import { line, numberedRow, sampleOptions, textsOf } from '../export-samples.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });

test('a header row for each PO and its line rows below it; Coupa must not send the order again; shipping and tax are lines', async () => {
  const rows = [numberedRow(1, { glCode: '600' }, { total: usd(1400), shipping: usd(300), tax: usd(100), lines: [line('X', 2, 500)] }), numberedRow(2)];
  const [text = ''] = await textsOf(coupaOrders, rows);
  expect(Papa.parse<string[]>(text, { skipEmptyLines: true }).data).toEqual([
    ['Header', 'Action', 'PO Number', 'Supplier Name', 'Supplier Number', 'Currency Code'],
    ['Line', 'Line Number', 'Description', 'Supplier Part Number', 'Price', 'Quantity', 'UOM Code', 'Account Code'],
    ['Header', 'IssueWithoutSend', 'PO-1', 'Amazon', 'AMZ', 'USD'],
    ['Line', '1', 'Item X', 'B0EXAMPLEX', '5.00', '2', 'EA', '600'],
    ['Line', '2', 'Shipping', '', '3.00', '1', 'EA', '600'],
    ['Line', '3', 'Tax', '', '1.00', '1', 'EA', '600'],
    ['Header', 'IssueWithoutSend', 'PO-2', 'Amazon', 'AMZ', 'USD'],
    ['Line', '1', '2 × Desk lamp (B0TESTDESK)', '112-0000002-0000042', '340.10', '1', 'EA', '429'],
  ]);
});

test('a PO number has 20 characters at most, a supplier number 11, every line an account and a price', () => {
  const rows = [numberedRow(1, { number: 'PO-2026-EUROPE-000042' as PoNumber }), numberedRow(2, {}, { total: null })]; // well-formed
  expect(coupaOrders.check(rows, { ...sampleOptions, supplierId: '123456789012', account: '' }).map(({ row, field, code }) => `${row} ${field} ${code}`)).toEqual([
    '0 PO Number tooLong', '0 Supplier Number tooLong', '0 Account Code required',
    '1 Supplier Number tooLong', '1 Currency Code required', '1 Price required', '1 Account Code required',
  ]);
});

test('what was agreed is sent while nothing was ordered, never because the orders asked for were all cancelled', async () => {
  const agreed = [{ id: 'a', asin: null, text: 'Lamp', quantity: 2, unitPrice: usd(1990), tolerancePercent: 0 }];
  const bare = { ...numberedRow(1, { lines: agreed }), order: null, link: null };
  expect(await textsOf(coupaOrders, [bare])).toEqual([expect.stringContaining('Lamp')]);
  const rows = [numberedRow(1, { lines: agreed }, { cancelled: true })];
  expect(coupaOrders.check(rows, sampleOptions)).toEqual([]);
  expect(await textsOf(coupaOrders, rows)).toEqual([]);
});
