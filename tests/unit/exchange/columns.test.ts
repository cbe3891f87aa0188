import { expect, test } from 'vitest';
import { columns } from '../../../lib/exchange/columns.ts';
import { asin, on } from '../app/pages.ts';
import { samplePurchaseOrder, sampleRow } from './history-rows.ts';

const cellsOf = (row: Parameters<(typeof columns)[number]['cell']>[0]) => Object.fromEntries(columns.map((column) => [column.key, column.cell(row)]));

test('a row says which PO, which order, what it cost and how we know', () => {
  expect(cellsOf(sampleRow())).toEqual({
    poNumber: 'PO-2026-0042', poTitle: 'Office refresh', poState: 'issued', poValidUntil: '2026-12-31',
    orderId: '112-0000042-0000042', marketplace: 'amazon.com', placedOn: '2026-11-03', status: 'Delivered', cancelled: 'no',
    total: '340.10', currency: 'USD', items: '2 × Desk lamp (B0TESTDESK)', amazonPoNumber: '',
    linkedAt: '2026-11-03T09:30:00.000Z', linkMethod: 'items', linkEvidence: 'marketplace day items',
    share: 'whole', amountLinked: '', refunded: '', promisedOn: '', deliveredOn: '', received: 'none', returned: '', sellers: '',
    department: '', costCentre: '', glCode: '', project: '',
  });
});

test('a row says what of the order is on this PO, what became of it, and whose it is', () => {
  const row = sampleRow({ department: 'Lab', costCentre: 'C-7', glCode: '6800', project: 'Falcon' }, {
    refundTotal: { amount: 4010, currency: 'USD' }, promisedOn: on('2026-11-06'), deliveredOn: on('2026-11-07'),
    receipts: [{ asin: asin('X'), quantity: 1, at: 1, by: 'page' }],
    returns: [{ asin: asin('X'), quantity: 2, state: 'sent', refund: null, seenAt: 1, by: 'person' }],
    lines: [{ asin: asin('X'), title: null, quantity: 2, unitPrice: null, seller: 'Marlow' }, { asin: asin('Y'), title: null, quantity: 1, unitPrice: null, seller: 'Marlow' }],
  });
  const link = row.link === null ? null : { ...row.link, share: { kind: 'percent' as const, percent: 33.33 }, amounts: [{ amount: 10000, currency: 'USD' as const }] };
  expect(cellsOf({ ...row, link })).toMatchObject({
    share: '33.33%', amountLinked: '100.00', refunded: '40.10', promisedOn: '2026-11-06', deliveredOn: '2026-11-07', received: 'part',
    returned: '2', sellers: 'Marlow', department: 'Lab', costCentre: 'C-7', glCode: '6800', project: 'Falcon',
  });
});

test.each([
  [{ kind: 'whole' }, 'whole'],
  [{ kind: 'rest' }, 'rest'],
  [{ kind: 'amount', amount: { amount: 3000, currency: 'USD' } }, '30.00 USD'],
  [{ kind: 'units', units: [{ asin: asin('X'), quantity: 2 }, { asin: asin('Y'), quantity: 1 }] }, '2 × B0EXAMPLEX; 1 × B0EXAMPLEY'],
] as const)('a share %o is written %s', (share, text) => {
  const row = sampleRow();
  expect(cellsOf({ ...row, link: row.link === null ? null : { ...row.link, share } })['share']).toBe(text);
});

test('columns an import may have been set up with keep their places', () => {
  expect(columns.slice(0, 16).map(({ key }) => key)).toEqual([
    'poNumber', 'poTitle', 'poState', 'poValidUntil', 'orderId', 'marketplace', 'placedOn', 'status', 'cancelled', 'total', 'currency',
    'items', 'amazonPoNumber', 'linkedAt', 'linkMethod', 'linkEvidence',
  ]);
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
