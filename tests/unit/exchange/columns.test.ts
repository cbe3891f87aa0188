import { expect, test } from 'vitest';
import { columns } from '../../../lib/exchange/columns.ts';
import { samplePurchaseOrder, sampleRow } from './history-rows.ts';

const cellsOf = (row: Parameters<(typeof columns)[number]['cell']>[0]) => Object.fromEntries(columns.map((column) => [column.key, column.cell(row)]));

test('a row says which PO, which order, what it cost and how we know', () => {
  expect(cellsOf(sampleRow())).toEqual({
    poNumber: 'PO-2026-0042', poTitle: 'Office refresh', poState: 'issued', poValidUntil: '2026-12-31',
    orderId: '112-0000042-0000042', marketplace: 'amazon.com', placedOn: '2026-11-03', status: 'Delivered', cancelled: 'no',
    total: '340.10', currency: 'USD', items: '2 × Desk lamp (B0TESTDESK)', amazonPoNumber: '',
    linkedAt: '2026-11-03T09:30:00.000Z', linkMethod: 'items', linkEvidence: 'marketplace day items',
  });
});

test('a purchase order without orders leaves the order cells empty', () => {
  const cells = cellsOf({ number: samplePurchaseOrder().number, purchaseOrder: samplePurchaseOrder({ validUntil: null }), order: null, link: null });
  const filled = Object.entries(cells).filter(([, cell]) => cell !== '').map(([key]) => key);
  expect(filled).toEqual(['poNumber', 'poTitle', 'poState']);
});

test('what a page did not show stays empty, it is never a zero', () => {
  const line = { asin: null, title: null, quantity: null, unitPrice: null, seller: null };
  const cells = cellsOf(sampleRow({}, { total: null, placedOn: null, status: null, cancelled: true, lines: [line, { ...line, quantity: 3 }, { ...line, title: 'Mug' }] }));
  expect(cells).toMatchObject({ total: '', currency: '', placedOn: '', status: '', cancelled: 'yes', items: 'Mug' });
});

test('no two columns share a key or a head', () => {
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length);
});
