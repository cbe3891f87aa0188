import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { serviceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { Popup } from './pages/popup.ts';

const badgeText = 'chrome.action.getBadgeText({})';

test('the first-run screen teaches the first step, and Enter saves the first PO', async ({ popup }) => {
  await popup.shows('Three steps to your first linked order');
  await popup.addsPurchaseOrder('0042', 'Leading zeros stay');
  await popup.open();
  await popup.shows('0042');
  await popup.shows('Leading zeros stay');
});

test('over a checkout it shows this tab\'s PO, and the toolbar counts what waits', async ({ browserContext, extensionId, popup, tab, shop, field }) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await popup.page.close();
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await field.says('North wing');
  const overCheckout = new Popup(await browserContext.newPage(), extensionId);
  await overCheckout.openOver(tab);
  await expect(overCheckout.page.getByRole('region', { name: /checkout/i })).toContainText('PO-1001');
  await overCheckout.page.close();

  const worker = await serviceWorker(browserContext);
  expect(await worker.evaluate(badgeText)).toBe('');
  await shop.placesOrder();
  await expect.poll(() => worker.evaluate(badgeText)).toBe('1');
  const afterwards = new Popup(await browserContext.newPage(), extensionId);
  await afterwards.open();
  await afterwards.shows(/under PO-1001/);
  await tab.bringToFront();
  await shop.opensOrders();
  await expect.poll(() => worker.evaluate(badgeText)).toBe('');
});

test('the linked orders of a PO show id, date, total and status, and the id leads to Amazon', async ({ popup, tab, shop, field, badges, store }) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['PO-1001']);
  await popup.page.bringToFront();
  await popup.open();
  await popup.opensPurchaseOrder('PO-1001');
  const orderId = store.state['www.amazon.com'].orders[0]?.id ?? '';
  await expect(popup.page.getByRole('link', { name: orderId }))
    .toHaveAttribute('href', `https://www.amazon.com/your-orders/order-details?orderID=${orderId}`);
  await popup.shows('$27.04');
  await popup.shows(/Arriving/);
});

test('all history is exported as a CSV that a spreadsheet cannot mistake', async ({ popup, tab, shop, field, badges, store }) => {
  await popup.addsPurchaseOrder('00042', '=HYPERLINK("https://evil.example","click")');
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('00042');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['00042']);
  await popup.page.bringToFront();
  await popup.open();
  const download = popup.page.waitForEvent('download');
  await popup.page.getByRole('button', { name: 'Export all' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^po-ledger-\d{4}-\d{2}-\d{2}\.csv$/);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [head = '', row = ''] = csv.slice(1).split('\r\n');
  expect(head).toContain('PO number');
  expect(row.startsWith('00042,')).toBe(true);
  expect(row).toContain(`"'=HYPERLINK(""https://evil.example"",""click"")"`);
  expect(row).toContain(store.state['www.amazon.com'].orders[0]?.id ?? 'no order');
  expect(row).toContain('27.04');
});

test.describe('in German', () => {
  test.use({ browserOptions: { language: 'de' } });

  test('popup, field and badge speak German', async ({ popup, tab, shop, field, badges }) => {
    shop.host = 'www.amazon.de';
    await popup.shows(/drei Schritten/);
    await tab.bringToFront();
    await shop.fillsCart('B0DEMO0001');
    await shop.goesToReview();
    await field.types('PO-7');
    await field.says('Keine gespeicherte PO hat diese Nummer.');
    await field.savesNumber('Messestand');
    await field.says(/bisher keine Bestellung/);
    await shop.placesOrder();
    await shop.opensOrders();
    await badges.are(['PO-7']);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ browserOptions: { colorScheme } });

    test('list, form and detail pass an automatic accessibility check', async ({ popup }) => {
      const check = async (): Promise<void> => {
        const { violations, passes } = await new AxeBuilder({ page: popup.page }).analyze();
        expect(violations).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
      };
      await check();
      await popup.addsPurchaseOrder('PO-1001', 'North wing');
      await popup.open();
      await popup.shows('PO-1001');
      await check();
      await popup.opensPurchaseOrder('PO-1001');
      await check();
      await popup.page.getByRole('button', { name: /Edit/ }).click();
      await check();
    });
  });
}
