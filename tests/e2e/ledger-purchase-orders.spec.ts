import { expect, test as base } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { manyPurchaseOrders } from './pages/purchase-order-records.ts';

const test = base.extend<{ ledger: LedgerPage; database: LedgerDatabase }>({
  ledger: async ({ browserContext, extensionId }, use) => {
    const ledger = new LedgerPage(await browserContext.newPage(), extensionId);
    await ledger.open();
    await use(ledger);
  },
  database: async ({ browserContext, extensionId }, use) => use(new LedgerDatabase(browserContext, extensionId)),
});

test('the popup opens the ledger, an open ledger comes to the front instead of a second one', async ({ popup, browserContext }) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  const opening = browserContext.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Open the ledger' }).click();
  const page = await opening;
  await expect(page.getByRole('grid')).toContainText('PO-1001');
  await popup.opensPurchaseOrder('PO-1001');
  await popup.page.getByRole('button', { name: 'Open in the ledger' }).click();
  await expect(page.getByRole('complementary', { name: 'PO-1001' })).toBeVisible();
  expect(browserContext.pages().filter((each) => each.url().includes('ledger.html'))).toHaveLength(1);
});

test('what the popup\'s short form holds goes on in the ledger\'s editor', async ({ popup, browserContext }) => {
  await popup.page.getByRole('button', { name: 'Add a PO' }).first().click();
  await popup.page.getByLabel('PO number', { exact: true }).fill('PO-1001');
  await popup.page.getByLabel(/^Title/).fill('North wing');
  const opening = browserContext.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'More…' }).click();
  const page = await opening;
  await expect(page.getByLabel('PO number', { exact: true })).toHaveValue('PO-1001');
  await expect(page.getByLabel(/^Title/)).toHaveValue('North wing');
});

test('the view is in the address: a link, back and reload bring it again', async ({ ledger, database }) => {
  await database.put('purchaseOrders', manyPurchaseOrders(12));
  await ledger.open();
  await ledger.page.getByRole('searchbox').or(ledger.field('Search purchase orders')).fill('Lamps');
  await ledger.page.getByRole('button', { name: 'Number' }).click();
  await expect(ledger.rows()).toHaveCount(4);
  expect(await ledger.numbers()).toEqual(['PO-0000', 'PO-0003', 'PO-0006', 'PO-0009']);
  await ledger.opens('PO-0003');
  const address = new URL(ledger.page.url()).hash;
  await ledger.page.reload();
  await ledger.panel('PO-0003');
  expect(await ledger.numbers()).toEqual(['PO-0000', 'PO-0003', 'PO-0006', 'PO-0009']);
  await ledger.page.goBack();
  await expect(ledger.page.getByRole('complementary')).toHaveCount(0);
  await ledger.open(address);
  await ledger.panel('PO-0003');
});

test('ten thousand purchase orders draw only the rows in sight, and the keys reach the last', async ({ ledger, database }) => {
  await database.put('purchaseOrders', manyPurchaseOrders(10_000));
  await ledger.open();
  const grid = ledger.page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '10001');
  expect(await ledger.rows().count()).toBeLessThan(80);
  await grid.focus();
  await ledger.page.keyboard.press('End');
  await expect(ledger.row('PO-9999')).toBeVisible();
  await ledger.page.keyboard.press('Home');
  await ledger.page.keyboard.press('ArrowDown');
  await ledger.page.keyboard.press('Enter');
  await ledger.panel('PO-0001');
});

test('several are selected by keyboard, made favourites and closed, each with its way back', async ({ ledger, database }) => {
  await database.put('purchaseOrders', manyPurchaseOrders(5));
  await ledger.open();
  await ledger.page.getByRole('grid').focus();
  await ledger.page.keyboard.press('Shift+ArrowDown');
  await ledger.page.keyboard.press('Shift+ArrowDown');
  await ledger.says('3 selected');
  await ledger.presses('Favourite');
  await ledger.says('3 POs are favourites now.');
  await expect(ledger.page.getByRole('img', { name: 'Favourite' })).toHaveCount(3);
  await ledger.presses('Undo');
  await expect(ledger.page.getByRole('img', { name: 'Favourite' })).toHaveCount(0);
  await ledger.presses('Close');
  await ledger.says('3 POs are closed.');
  await expect(ledger.row('Closed')).toHaveCount(3);
  await ledger.presses('Undo');
  await expect(ledger.row('Closed')).toHaveCount(0);
});

test('everything of a purchase order is written down by keyboard alone, and its record shows it', async ({ ledger }) => {
  await ledger.presses('New PO');
  await expect(ledger.field('PO number')).toBeFocused();
  await ledger.page.keyboard.type('PO-1001');
  await ledger.page.keyboard.press('Tab');
  await ledger.page.keyboard.type('North wing');
  await ledger.page.getByRole('button', { name: 'Add a budget' }).press('Enter');
  await ledger.page.keyboard.type('1,234.50');
  await ledger.field('Department').fill('Facilities');
  await ledger.page.getByRole('button', { name: 'Add a line' }).press('Enter');
  await expect(ledger.field('Item')).toBeFocused();
  await ledger.page.keyboard.type('Desk lamp');
  await ledger.field('Quantity').fill('10');
  await ledger.field('Unit price').fill('27.04');
  await ledger.field('Department').press('Enter');
  await ledger.says('PO-1001 added.');
  const panel = await ledger.panel('PO-1001');
  await expect(panel).toContainText('$1,234.50');
  await expect(panel.getByRole('img', { name: /\$1,234\.50 of \$1,234\.50 left/ })).toBeVisible();
  await expect(panel.getByRole('row', { name: /Desk lamp/ })).toContainText('$27.04 each');
  await expect(panel.locator('[aria-current=step]')).toHaveText('Issued');
});

test('what cannot be kept is said at its field, and nothing is saved', async ({ ledger, database }) => {
  await ledger.open('#/purchase-orders/new');
  await ledger.field('PO number').fill('PO-1001');
  await ledger.presses('Add a budget');
  await ledger.field('Amount').fill('1,20');
  await ledger.field('Valid from').fill('2026-12-31');
  await ledger.field('Valid until').fill('2026-01-01');
  await ledger.presses('Add PO');
  await ledger.refuses('Amount', 'This is not a number as it is written here.');
  await expect(ledger.field('Amount')).toBeFocused();
  await ledger.field('Amount').fill('120');
  await ledger.presses('Add PO');
  await ledger.refuses('Valid until', 'The last day is before the first.');
  expect(await database.all('purchaseOrders')).toEqual([]);
  await ledger.isAccessible();
});

test('what was typed survives a closed tab, and can be put aside and brought back', async ({ ledger, browserContext, extensionId }) => {
  await ledger.open('#/purchase-orders/new');
  await ledger.field('PO number').fill('PO-1001');
  await ledger.field(/^Title/).fill('North wing');
  await ledger.page.close();
  const again = new LedgerPage(await browserContext.newPage(), extensionId);
  await again.open('#/purchase-orders/new');
  await expect(again.field(/^Title/)).toHaveValue('North wing');
  await again.shows(/not saved yet/);
  await again.presses('Cancel');
  await again.presses('Bring it back');
  await expect(again.field('PO number')).toHaveValue('PO-1001');
});

test('lines are pasted from a spreadsheet, moved and removed by keyboard', async ({ ledger }) => {
  await ledger.open('#/purchase-orders/new');
  await ledger.presses('Add a line');
  await ledger.page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Item\\tQty\\tPrice\\nDesk lamp\\t10\\t27.04\\nMonitor arm\\t8\\t89.00');
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  })()`);
  const items = () => ledger.page.getByLabel('Item', { exact: true }).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)); // they are inputs
  await expect.poll(items).toEqual(['Desk lamp', 'Monitor arm']);
  await ledger.page.getByLabel('Item', { exact: true }).last().press('Alt+ArrowUp');
  await expect.poll(items).toEqual(['Monitor arm', 'Desk lamp']);
  await expect(ledger.page.getByLabel('Item', { exact: true }).first()).toBeFocused();
  await ledger.page.getByRole('button', { name: 'Remove line 1 of 2' }).press('Enter');
  await expect.poll(items).toEqual(['Desk lamp']);
});

test('a status is changed with its way back, and one that is not allowed says why', async ({ ledger, popup }) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await ledger.open();
  await ledger.opens('PO-1001');
  await ledger.page.getByText('Change status').click();
  await ledger.shows('No order is open, so it can be cancelled at once.');
  await ledger.page.getByRole('complementary').getByRole('button', { name: 'Close', exact: true }).click();
  await ledger.says('PO-1001: Closed.');
  await expect(ledger.row('PO-1001')).toContainText('Closed');
  await ledger.presses('Undo');
  await expect(ledger.row('PO-1001')).toContainText('Issued');
});

test('a change in another window shows without a reload', async ({ ledger, popup }) => {
  await expect(ledger.page.getByText('No purchase order yet')).toBeVisible();
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await expect(ledger.row('PO-1001')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ browserOptions: { colorScheme } });

    test('list, record and editor pass an automatic accessibility check and fit a phone', async ({ ledger, database }) => {
      const [first] = manyPurchaseOrders(1);
      await database.put('purchaseOrders', manyPurchaseOrders(20));
      await ledger.open();
      await expect(ledger.rows().first()).toBeVisible();
      await ledger.isAccessible();
      await ledger.opens('PO-0001');
      await ledger.isAccessible();
      await ledger.open(`#/purchase-orders/${first?.id ?? ''}/edit`);
      await ledger.isAccessible();
      await ledger.page.setViewportSize({ width: 320, height: 640 });
      await ledger.fitsTheWindow();
      await ledger.open();
      await ledger.fitsTheWindow();
      await ledger.opens('PO-0001');
      await expect(ledger.page.getByRole('dialog', { name: 'PO-0001' })).toBeVisible();
      await ledger.isAccessible();
      await ledger.page.getByText('Change status').click();
      await ledger.page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
      await ledger.presses('Undo');
      await ledger.says('PO-0001 is as it was before.');
      await ledger.page.getByRole('dialog').getByRole('button', { name: 'Favourite PO-0001' }).focus();
      await ledger.page.keyboard.press('Escape');
      await expect(ledger.page.getByRole('dialog')).toHaveCount(0);
      await expect(ledger.page.getByRole('grid')).toBeFocused();
    });
  });
}
