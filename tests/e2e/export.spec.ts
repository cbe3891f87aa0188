import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { ExportRecord } from '../../lib/domain/export-record.ts';
import { readWorkbook } from '../contract/workbook-cells.ts';
import { expect, test as base } from './fixture.ts';
import { orderIdOf, storedOrder, storedPurchaseOrder } from './pages/export-records.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';

const lab = storedPurchaseOrder(1001, 2, { department: 'Laboratory', glCode: '600' });
const office = storedPurchaseOrder(1002, 1);
const bare = storedPurchaseOrder(1003, 0);

/** A ledger with three POs: one of the laboratory with an order in October and one in November, one with an order that shows no total, one without orders. */
const test = base.extend<{ ledger: LedgerPage; database: LedgerDatabase }>({
  database: async ({ browserContext, extensionId }, use) => {
    const database = new LedgerDatabase(browserContext, extensionId);
    const orders = [storedOrder(1, lab, '2026-10-05'), storedOrder(2, lab, '2026-11-02'), storedOrder(3, office, '2026-11-03', null)];
    await database.put('purchaseOrders', [lab, office, bare]);
    await database.put('orders', orders.map(({ order }) => order));
    await database.put('links', orders.map(({ link }) => link));
    await use(database);
  },
  ledger: async ({ browserContext, extensionId, database }, use) => {
    const ledger = new LedgerPage(await browserContext.newPage(), extensionId);
    if ((await database.all('orders')).length !== 3) throw new Error('The ledger was not prepared');
    await use(ledger);
  },
});

/** Saves the file that is chosen, once what it will hold is known, and answers its name and bytes. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const save = page.getByRole('button', { name: /^Save / });
  await expect(save).toHaveAttribute('aria-busy', 'false');
  const downloading = page.waitForEvent('download');
  await save.click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function chooses(ledger: LedgerPage, format: string): Promise<void> {
  await ledger.page.getByRole('radio', { name: format, exact: true }).check();
}

/** Tells accounting and procurement programs what they have to know. */
async function fills(ledger: LedgerPage, details: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(details)) {
    await ledger.field(label).fill(text);
    await ledger.field(label).press('Tab');
  }
}

const heads = (text: string): readonly string[] => Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data[0] ?? [];

test('the landing page leads to the export, whose files narrow down by days, department and status', async ({ ledger }) => {
  await ledger.open('#/exchange');
  await ledger.isAccessible();
  await ledger.page.getByRole('link', { name: /^Export/ }).last().click();
  await ledger.shows('4 rows: 3 POs, 3 orders');
  const whole = await saved(ledger.page);
  expect(whole.name).toMatch(/^po-ledger-\d{4}-\d\d-\d\d\.csv$/);
  expect(Papa.parse<string[]>(whole.bytes.toString('utf8').trim()).data.map((cells) => cells[4])).toEqual(['Order ID', '', orderIdOf(3), orderIdOf(2), orderIdOf(1)]);
  await ledger.says(/saved with 4 rows/);

  await ledger.field('Placed from').fill('2026-11-01');
  await ledger.field('Placed until').fill('2026-11-30');
  await ledger.shows('2 rows: 2 POs, 2 orders');
  await ledger.field('Department').selectOption('Laboratory');
  await ledger.shows('1 row: 1 PO, 1 order');
  await ledger.page.reload();
  await ledger.shows('1 row: 1 PO, 1 order');
  expect((await saved(ledger.page)).bytes.toString('utf8')).toContain(orderIdOf(2));
  await ledger.field('PO status').selectOption('Draft');
  await ledger.shows('Nothing to export');
  await ledger.field('Placed until').fill('2026-10-01');
  await ledger.refuses('Placed until', 'The last day is before the first.');
});

test('Excel and JSON hold the same history, ids as texts', async ({ ledger }) => {
  await ledger.open('#/exchange/export?format=xlsx');
  await ledger.shows('4 rows: 3 POs, 3 orders');
  const workbook = readWorkbook(await saved(ledger.page).then(({ bytes }) => bytes));
  expect(workbook.sheetNames).toEqual(['PO history', 'Purchase orders', 'Orders', 'Order lines', 'Invoices', 'Audit trail']);
  expect(workbook.cellsOf(3)['A2']).toMatchObject({ type: 'inlineStr', format: '@', value: orderIdOf(3) });
  await chooses(ledger, 'JSON');
  await ledger.shows('4 rows: 3 POs, 3 orders');
  const { rows } = JSON.parse((await saved(ledger.page)).bytes.toString('utf8')) as { rows: unknown[] }; // our own file
  expect(rows).toHaveLength(4);
});

test('accounting: what the program has to know is asked for and kept, refused rows are named before anything is written, and nothing goes out twice unnoticed', async ({ ledger, database }) => {
  await ledger.open('#/exchange/export');
  await chooses(ledger, 'Xero bills');
  await ledger.shows('Still missing: Supplier, Tax rate, and Dates are written');
  await expect(ledger.page.getByRole('button', { name: /^Save / })).toHaveCount(0);
  await fills(ledger, { Supplier: 'Amazon', 'Tax rate': 'Tax Exempt' });
  await ledger.field('Dates are written').selectOption('day, month, year (23/11/2026)');
  await ledger.shows('2 rows: 1 PO, 2 orders');
  await ledger.shows('no page has shown what the order costs');
  await expect(ledger.page.getByRole('link', { name: orderIdOf(3) })).toHaveAttribute('href', `#/orders/amazon.com/${orderIdOf(3)}`);
  await ledger.isAccessible();

  const { name, bytes } = await saved(ledger.page);
  expect(name).toMatch(/^po-ledger-xero-bills-/);
  const [head, ...bills] = Papa.parse<string[]>(bytes.toString('utf8').trim()).data;
  expect(head?.slice(0, 1)).toEqual(['*ContactName']);
  expect(bills.map((cells) => [cells[0], cells[10], cells[11], cells[12]])).toEqual([['Amazon', orderIdOf(2), 'PO-1001', '02/11/2026'], ['Amazon', orderIdOf(1), 'PO-1001', '05/10/2026']]);
  await ledger.shows('2 rows were exported to Xero before.');
  await ledger.presses('Leave them out');
  await ledger.shows('Nothing to export');
  await ledger.presses('Take them in again');
  await ledger.shows('2 rows: 1 PO, 2 orders');

  await ledger.page.getByRole('button', { name: `Forget the export ${name}` }).click();
  await ledger.says(/is forgotten/);
  await expect(ledger.page.getByText('2 rows were exported to Xero before.')).toHaveCount(0);
  await ledger.presses('Undo');
  await ledger.shows('2 rows were exported to Xero before.');
  const [record] = await database.all<ExportRecord>('exports');
  expect(record).toMatchObject({ format: 'xeroBills', rows: 2, purchaseOrderIds: [lab.id] });

  await ledger.open(`#/purchase-orders/${lab.id}`);
  const panel = await ledger.panel('PO-1001');
  await expect(panel.getByText('Xero bills, 2 rows')).toBeVisible();
  await panel.getByRole('button', { name: 'Export this PO' }).click();
  await ledger.shows('1 chosen PO');
  await ledger.shows('2 rows: 1 PO, 2 orders');
});

test('every other format is saved and can be read', async ({ ledger }) => {
  await ledger.open('#/exchange/export?format=quickBooksBills');
  await fills(ledger, { Supplier: 'Amazon', Account: '429' });
  await ledger.field('Dates are written').selectOption('year, month, day (2026-11-23)');
  await ledger.shows('2 rows: 1 PO, 2 orders');
  expect(heads((await saved(ledger.page)).bytes.toString('utf8')).slice(0, 2)).toEqual(['Bill no.', 'Supplier']);
  await chooses(ledger, 'Coupa external orders');
  await ledger.shows(/^2 rows: 1 PO/);
  expect(heads((await saved(ledger.page)).bytes.toString('utf8'))[0]).toBe('Header');
  await chooses(ledger, 'UBL 2.1 orders');
  await fills(ledger, { 'Your organisation': 'Marlow Laboratories' });
  await ledger.shows(/^3 rows: 2 POs/);
  const ubl = await saved(ledger.page);
  expect(ubl.name).toMatch(/^po-ledger-ubl-orders-.*\.zip$/);
  expect(Object.keys(unzipSync(ubl.bytes)).toSorted()).toEqual(['PO-1001.xml', 'PO-1002.xml']);
  await chooses(ledger, 'cXML order requests');
  await fills(ledger, { 'Your organisation’s ID': '987', 'Kind of your ID': 'DUNS', 'Supplier’s ID': 'AMZ', 'Kind of the supplier’s ID': 'NetworkID' });
  await ledger.shows(/^2 rows: 1 PO/);
  expect((await saved(ledger.page)).bytes.toString('utf8')).toContain('<OrderRequest>');
  await chooses(ledger, 'Xero credit notes');
  await ledger.shows(/Still missing: Tax rate/);
  await fills(ledger, { 'Tax rate': 'None' });
  await ledger.shows('Nothing to export');
  await expect(ledger.page.getByRole('link', { name: 'Backup (JSON)' })).toHaveAttribute('href', '#/exchange/backup');
});

test('by keyboard alone: POs chosen in their list are exported', async ({ ledger }) => {
  await ledger.open();
  await ledger.page.getByRole('grid').focus();
  await ledger.page.keyboard.press('ArrowDown');
  await ledger.page.keyboard.press('Shift+ArrowDown');
  await ledger.page.getByRole('button', { name: 'Export…' }).press('Enter');
  await ledger.shows('2 chosen POs');
  await ledger.page.getByRole('radio', { name: 'CSV', exact: true }).focus();
  await ledger.page.keyboard.press('ArrowDown');
  await expect(ledger.page.getByRole('radio', { name: 'Excel (XLSX)' })).toBeChecked();
  await ledger.page.keyboard.press('ArrowUp');
  await ledger.shows(/^\d rows: 2 POs/);
  await expect(ledger.page.getByRole('button', { name: 'Save CSV' })).toHaveAttribute('aria-busy', 'false');
  const downloading = ledger.page.waitForEvent('download');
  await ledger.page.getByRole('button', { name: 'Save CSV' }).press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);
  await ledger.page.getByRole('button', { name: 'All POs instead' }).press('Enter');
  await ledger.shows('4 rows: 3 POs, 3 orders');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ browserOptions: { colorScheme } });

    test('the export passes an automatic accessibility check and fits a phone', async ({ ledger }) => {
      await ledger.open('#/exchange/export?format=coupaOrders');
      await fills(ledger, { Supplier: 'Amazon' });
      await ledger.shows(/is not written|are not written/);
      await ledger.isAccessible();
      await ledger.page.setViewportSize({ width: 320, height: 640 });
      await ledger.fitsTheWindow();
      await ledger.open('#/exchange');
      await ledger.fitsTheWindow();
      await ledger.isAccessible();
    });
  });
}
