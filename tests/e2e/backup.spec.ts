import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { expect, test as base } from './fixture.ts';
import { storedOrder, storedPurchaseOrder } from './pages/export-records.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';

const lab = storedPurchaseOrder(1001, 2);
const office = storedPurchaseOrder(1002, 1);

/** A ledger with two POs and their orders, and a third PO that was added by hand and so stands in the audit trail. */
const test = base.extend<{ ledger: LedgerPage; database: LedgerDatabase }>({
  database: async ({ browserContext, extensionId, popup }, use) => {
    const database = new LedgerDatabase(browserContext, extensionId);
    const orders = [storedOrder(1, lab, '2026-10-05'), storedOrder(2, lab, '2026-11-02'), storedOrder(3, office, '2026-11-03')];
    await database.put('purchaseOrders', [lab, office]);
    await database.put('orders', orders.map(({ order }) => order));
    await database.put('links', orders.map(({ link }, index) => ({ ...link, id: `00000000-0000-4000-8000-00000000000${index}` })));
    await popup.addsPurchaseOrder('PO-2001', 'By hand');
    await use(database);
  },
  ledger: async ({ browserContext, extensionId, database }, use) => {
    const ledger = new LedgerPage(await browserContext.newPage(), extensionId);
    if ((await database.all('orders')).length !== 3) throw new Error('The ledger was not prepared');
    await ledger.open('#/exchange/backup');
    await use(ledger);
  },
});

/** Saves a backup and answers its text. */
async function backup(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Backup (JSON)', exact: true }).click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

const withoutDate = (text: string): string => text.replace(/"writtenAt":"[^"]+"/, '');

async function chooses(ledger: LedgerPage, text: string, name = 'backup.json'): Promise<void> {
  await ledger.field('Choose a backup').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function numbers(database: LedgerDatabase): Promise<string[]> {
  return (await database.all<PurchaseOrder>('purchaseOrders')).map(({ number }) => number).sort();
}

test('what was saved, removed and restored is all there again, byte for byte, and its trail is proved', async ({ ledger, database }) => {
  await ledger.isAccessible();
  const text = await backup(ledger.page);
  await ledger.says(/^\d+ records saved as po-ledger-backup-/);
  expect(JSON.parse(text)).toMatchObject({ format: 'po-ledger', purchaseOrders: [{}, {}, {}], orders: [{}, {}, {}], links: [{}, {}, {}], settings: {} });
  await ledger.page.evaluate('localStorage.setItem("po-ledger.draft.new", "{}")');

  await ledger.page.getByRole('link', { name: 'Remove data instead' }).click();
  await ledger.presses('Remove everything');
  await ledger.shows('Tick the box first');
  expect(await numbers(database)).toHaveLength(3);
  await ledger.field('I have a backup, or need none').check();
  await ledger.presses('Remove everything');
  await ledger.says('Everything is removed.');
  for (const store of ['purchaseOrders', 'orders', 'links', 'entries', 'settings']) expect(await database.all(store)).toEqual([]);
  expect(await ledger.page.evaluate('localStorage.length')).toBe(0);

  await ledger.page.getByRole('link', { name: 'To backup and restore' }).click();
  await chooses(ledger, text);
  await ledger.shows('the ledger becomes what the file says');
  await ledger.isAccessible();
  await ledger.presses('Restore');
  await ledger.says('backup.json is restored.');
  expect(await numbers(database)).toEqual([lab.number, office.number, 'PO-2001'].sort());
  await ledger.presses('Verify the trail');
  await ledger.says('The trail holds');
  expect(withoutDate(await backup(ledger.page))).toBe(withoutDate(text));

  await ledger.presses('Undo the restore');
  await ledger.says('The ledger is as it was.');
  expect(await numbers(database)).toEqual([]);
});

test('an encrypted backup opens with its passphrase alone; what is no backup says what it is', async ({ ledger, database }) => {
  await ledger.field(/^Encrypt it with a passphrase/).press('Space');
  await ledger.field('Passphrase').fill('short');
  await ledger.field('Passphrase').press('Enter');
  await ledger.refuses('Passphrase', 'A passphrase has at least 8 characters.');
  await ledger.field('Passphrase').fill('four odd words here');
  await ledger.field('The same passphrase again').fill('four odd words there');
  await ledger.presses('Backup (JSON)');
  await ledger.refuses('The same passphrase again', 'The two are not the same.');
  await ledger.field('The same passphrase again').fill('four odd words here');
  await ledger.isAccessible();
  const text = await backup(ledger.page);
  expect(text).not.toContain('PO-2001');
  await ledger.open('#/exchange/backup');

  await chooses(ledger, text, 'secret.json');
  await ledger.shows('secret.json is encrypted.');
  await ledger.page.keyboard.type('another phrase');
  await ledger.page.keyboard.press('Enter');
  await ledger.refuses('Passphrase', 'This passphrase does not open the file.');
  await ledger.field('Passphrase').fill('four odd words here');
  await ledger.page.keyboard.press('Enter');
  await ledger.shows('secret.json was made on');
  await ledger.presses('Restore');
  await ledger.says('Everything in secret.json was here already.');
  await ledger.presses('Choose another file');

  for (const [content, sentence] of [
    ['Order Date,Order ID\n', 'This is no backup of PO Ledger.'], ['', 'The file is empty.'],
    ['{"format":"po-ledger-history","version":1,"rows":[]}', 'This is an export of the history'], ['{"format":"po-ledger","version":99}', 'A newer version of PO Ledger'],
    ['{"format":"po-ledger","version":3,"orders":[', 'The file stops in the middle.'],
  ] as const) {
    await chooses(ledger, content, 'other.json');
    await expect(ledger.page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  }
  await chooses(ledger, text.replace(/"\n\]/, 'A"\n]'), 'secret.json');
  await ledger.field('Passphrase').fill('four odd words here');
  await ledger.presses('Open it');
  await expect(ledger.page.getByRole('alert').filter({ hasText: 'The file is damaged' })).toBeVisible();
  expect(await numbers(database)).toHaveLength(3);
});

test('a backup is merged into a used ledger as one chooses, and undone', async ({ ledger, database }) => {
  const title = async (): Promise<string | undefined> => (await database.all<PurchaseOrder>('purchaseOrders')).find(({ number }) => number === 'PO-2001')?.title;
  const text = await backup(ledger.page);
  await ledger.open();
  await ledger.opens('PO-2001');
  await ledger.page.getByRole('button', { name: 'Edit' }).or(ledger.page.getByRole('link', { name: 'Edit' })).first().click();
  await ledger.field(/^Title/).fill('By another hand');
  await ledger.field(/^Title/).press('Enter');
  await expect.poll(title).toBe('By another hand');

  await ledger.open('#/exchange/backup');
  await chooses(ledger, text);
  await expect(ledger.page.getByRole('row', { name: /^POs/ })).toContainText('1');
  await ledger.field('Where both differ').selectOption('The file is right');
  await ledger.page.setViewportSize({ width: 320, height: 700 });
  await ledger.fitsTheWindow();
  await ledger.isAccessible();
  await ledger.presses('Restore');
  await ledger.says('New records: 0; replaced: 1.');
  expect(await title()).toBe('By hand');
  await ledger.presses('Undo the restore');
  await ledger.says('The ledger is as it was.');
  expect(await title()).toBe('By another hand');
  await ledger.presses('Verify the trail');
  await ledger.says('The trail holds');
});

test('a PO and a period are removed after a look at what goes and what stays, undone, and the trail still holds', async ({ ledger, database }) => {
  await ledger.open('#/exchange/removal');
  await ledger.isAccessible();
  await ledger.presses('Look what would go');
  await ledger.shows('Choose a PO first.');
  await ledger.page.getByRole('combobox', { name: 'PO', exact: true }).fill(lab.number);
  await expect(ledger.page.getByRole('option', { name: new RegExp(lab.number) })).toBeVisible();
  await ledger.page.keyboard.press('Enter');
  await ledger.presses('Look what would go');
  await ledger.shows(`What goes: ${lab.number}`);
  await ledger.shows('2 orders');
  await ledger.isAccessible();
  await ledger.presses('Remove this');
  await ledger.says('Removed. Orders: 2; POs: 1.');
  expect(await numbers(database)).toEqual([office.number, 'PO-2001'].sort());
  await ledger.presses('Undo');
  await ledger.says('The removal is undone.');
  expect(await numbers(database)).toHaveLength(3);

  await ledger.field('First day').fill('2026-11-01');
  await ledger.presses('Look what would go in these days');
  await ledger.shows('What goes: orders since Nov 1, 2026');
  await ledger.shows('2 orders');
  await ledger.shows(/^2 POs of these orders/);
  await ledger.presses('Remove this');
  await ledger.says('Removed. Orders: 2; POs: 0.');
  expect(await database.all('orders')).toHaveLength(1);
  await ledger.open('#/exchange/backup');
  await ledger.presses('Verify the trail');
  await ledger.says('The trail holds');
});
