import { writeFile } from 'node:fs/promises';
import type { Invoice } from '../../lib/domain/invoice.ts';
import type { Order } from '../../lib/domain/order.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { expect, test as base } from './fixture.ts';
import { businessReport, ImportPage, reportedId } from './pages/import-page.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { Seed } from './pages/seed.ts';

const test = base.extend<{ seed: Seed; ledger: LedgerPage; imports: ImportPage; database: LedgerDatabase }>({
  seed: async ({ browserContext, extensionId }, use) => use(new Seed(browserContext, extensionId)),
  database: async ({ browserContext, extensionId }, use) => use(new LedgerDatabase(browserContext, extensionId)),
  ledger: async ({ browserContext, extensionId }, use) => use(new LedgerPage(await browserContext.newPage(), extensionId)),
  imports: async ({ ledger }, use) => use(new ImportPage(ledger)),
});

const report = businessReport([
  { n: 1, po: 'PO-1001', total: '12.50', payment: 'PAY1' }, { n: 2, po: 'PO-9999', total: '7.00' }, { n: 3, total: '4.1.20' }, { n: 4, total: '99.00' },
]);

const spends = async (database: LedgerDatabase): Promise<readonly (readonly [string, number, number])[]> =>
  (await database.all<PurchaseOrder>('purchaseOrders')).map(({ number, orderCount, spend }) => [number, orderCount, spend[0]?.amount ?? 0]);

test('a report is checked, imported, known the second time, and undone', async ({ seed, ledger, imports, database }) => {
  await seed.purchaseOrder('PO-1001', 'North wing');
  await imports.open();
  await ledger.isAccessible();
  await imports.chooses({ name: 'orders.csv', text: report });
  await ledger.shows(/Amazon Business orders, English, 14 columns/);
  expect(await imports.groups()).toEqual(['New 3', 'Not read 3']);
  await ledger.shows('1 PO number of the report is not saved');
  expect(await database.all('orders')).toEqual([]);
  await ledger.isAccessible();
  await ledger.fitsTheWindow();
  await ledger.page.getByRole('button', { name: 'Not read 3' }).press('Enter');
  await expect(ledger.row('4.1.20').first()).toContainText('This is not an amount.');
  const saving = ledger.page.waitForEvent('download');
  await ledger.presses('Save as CSV');
  expect((await saving).suggestedFilename()).toBe('not-read.csv');

  await ledger.page.getByRole('button', { name: 'Import 3 orders' }).press('Enter');
  await ledger.says('orders.csv is in: 3 new, 0 updated.');
  expect((await database.all<Order>('orders')).map(({ orderId, total }) => [orderId, total?.amount])).toEqual([[reportedId(1), 1250], [reportedId(2), 700], [reportedId(4), 9900]]);
  expect(await spends(database)).toEqual([['PO-1001', 1, 1250]]);
  expect((await database.all<Invoice>('invoices')).map(({ kind, number, amount }) => [kind, number, amount?.amount])).toEqual([['charge', 'PAY1', 1250]]);
  await ledger.isAccessible();

  await ledger.presses('Import another report');
  await imports.chooses({ name: 'orders.csv', text: report });
  await ledger.shows('The ledger knows all of this already. There is nothing to import.');
  expect(await imports.groups()).toEqual(['Not read 3']);
  await ledger.shows('3 orders are known already');
  await ledger.presses('Choose another file');

  await ledger.presses('Undo the import');
  await ledger.says('orders.csv was taken back; the ledger is as it was.');
  expect([await database.all('orders'), await database.all('invoices'), await database.all('links'), await spends(database)]).toEqual([[], [], [], [['PO-1001', 0, 0]]]);
});

test('where report and ledger cannot both be right, the person decides by keyboard', async ({ ledger, imports, database }) => {
  await imports.open();
  const page = ledger.page;
  await imports.chooses({ name: 'a.csv', text: businessReport([{ n: 1 }, { n: 2 }]) });
  await ledger.presses('Import 2 orders');
  await ledger.says(/2 new/);
  // As if pages had shown them since: what an order's page says is not the report's to change.
  for (const { before, after, ...entry } of await database.all<{ before: unknown; after: Record<string, unknown>; action: string }>('entries')) {
    if (entry.action === 'orderImported') await database.put('entries', [{ ...entry, action: 'orderSeen', before, after }]);
  }
  await ledger.presses('Import another report');
  await imports.chooses({ name: 'b.csv', text: businessReport([{ n: 1, total: '11.00' }, { n: 2, total: '22.00' }]) });
  expect(await imports.groups()).toEqual(['Conflicting 2']);
  await expect(ledger.row(reportedId(2))).toContainText('$10.00');
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(ledger.row(reportedId(2))).toContainText('Report');
  await ledger.isAccessible();
  await ledger.presses('Import 1 order');
  await ledger.says(/1 updated/);
  expect((await database.all<Order>('orders')).map(({ total }) => total?.amount)).toEqual([1000, 2200]);
});

test('an import that is cancelled, or cut off by a closed window, leaves nothing half-done', async ({ browserContext, extensionId, ledger, imports, database }) => {
  test.slow();
  const large = businessReport(Array.from({ length: 4000 }, (_, index) => ({ n: index + 1, payment: `P${index}` })));
  await imports.open();
  await imports.chooses({ name: 'large.csv', text: large });
  await ledger.presses('Import 4,000 orders');
  const bar = ledger.page.getByRole('progressbar', { name: 'Importing' });
  await expect(bar).toHaveAttribute('value', /^0\.[0-9]*[1-9]/);
  await ledger.presses('Cancel');
  await ledger.says('large.csv was taken back; the ledger is as it was.');
  expect([await database.all('orders'), await database.all('invoices'), await database.all('imports'), await database.all('importSteps')]).toEqual([[], [], [], []]);

  await ledger.presses('Import another report');
  await imports.chooses({ name: 'large.csv', text: large });
  await ledger.presses('Import 4,000 orders');
  await expect(bar).toHaveAttribute('value', /^0\.[0-9]*[1-9]/);
  await ledger.page.close({ runBeforeUnload: false });
  expect((await database.all<{ state: string }>('imports'))[0]?.state).toBe('applying');

  const next = new LedgerPage(await browserContext.newPage(), extensionId);
  await next.open('#/orders');
  await next.shows('This was cut off when the window was closed. It goes on from where it stopped.');
  await next.says('large.csv is in: 4,000 new, 0 updated.');
  expect(await database.all('orders')).toHaveLength(4000);
});

test('a report can be dropped anywhere on the page, and copied rows pasted', async ({ ledger, imports, tab }, info) => {
  const path = info.outputPath('dropped.csv');
  await writeFile(path, report);
  await imports.open();
  const session = await ledger.page.context().newCDPSession(ledger.page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data: { items: [], files: [path], dragOperationsMask: 1 } });
  }
  await ledger.shows(/dropped\.csv/);
  expect(await imports.groups()).toEqual(['New 3', 'Not read 3']);
  await ledger.presses('Choose another file');

  await tab.setContent('<textarea></textarea>');
  await tab.bringToFront();
  await tab.locator('textarea').fill(report.replaceAll(',', '\t'));
  await tab.locator('textarea').press('ControlOrMeta+A');
  await tab.locator('textarea').press('ControlOrMeta+C');
  await ledger.page.bringToFront();
  await ledger.page.locator('h1').first().click();
  await ledger.page.keyboard.press('ControlOrMeta+V');
  await ledger.shows(/Amazon Business orders, English, 14 columns/);
  expect(await imports.groups()).toEqual(['New 3', 'Not read 3']);
});

test('what is no report gets a sentence and changes nothing', async ({ ledger, imports, database }) => {
  const cases: readonly (readonly [name: string, text: string | Uint8Array, sentence: RegExp])[] = [
    ['empty.csv', '', /The file is empty/],
    ['zip.csv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /packed file/],
    ['book.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /This is a workbook/],
    ['paper.csv', '%PDF-1.7 and more', /This is a PDF/],
    ['wide.csv', Array.from({ length: 10_000 }, (_, index) => `Column ${index}`).join(','), /10,000 columns/],
    ['binary.csv', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), /This is not a text file/],
    ['other.csv', 'Name,Street\nPat,Main', /These are not the columns of a report we know/],
  ];
  await imports.open();
  for (const [name, text, sentence] of cases) {
    await imports.chooses({ name, text });
    await expect(ledger.page.getByRole('alert')).toContainText(`${name} cannot be read`);
    await expect(ledger.page.getByRole('alert')).toContainText(sentence);
    await expect(ledger.page.getByRole('alert')).toContainText('Nothing was changed.');
  }
  await ledger.isAccessible();
  expect([await database.all('orders'), await database.all('imports')]).toEqual([[], []]);
});
