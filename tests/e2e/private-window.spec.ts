import type { BrowserContext, Page } from '@playwright/test';
import { serviceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { Field } from './pages/field.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { Popup } from './pages/popup.ts';
import { ShopPage } from './pages/shop.ts';

const written = 'globalThis.written';
/** Notes every key that is written down for later, by whichever window: this storage is one for all of them. */
const note = `${written} = []; chrome.storage.onChanged.addListener((changes) => ${written}.push(...Object.keys(changes).filter((key) => key.startsWith('outbox/'))));`;

/** Allows the extension in private windows, as a person does on the extensions page, and opens the popup in one. */
async function privatePopup(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true })`);
  await expect(async () => {
    await page.goto(`chrome-extension://${extensionId}/popup.html`); // the extension starts anew
    expect(await page.evaluate('chrome.extension.isAllowedIncognitoAccess()')).toBe(true);
  }).toPass();
  const opened = context.waitForEvent('page');
  await page.evaluate("chrome.windows.create({ incognito: true, url: chrome.runtime.getURL('popup.html') })");
  const popup = await opened;
  await popup.waitForLoadState();
  await page.close();
  return popup;
}

test('a private window has a ledger of its own, says so, and leaves nothing behind', async ({ browserContext, extensionId, popup, tab, shop, field }) => {
  test.slow();
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await popup.page.close();
  const inPrivate = new Popup(await privatePopup(browserContext, extensionId), extensionId);
  await inPrivate.shows('Private window. It has a ledger of its own');
  await expect(inPrivate.page.getByText('PO-1001')).toHaveCount(0);
  const worker = await serviceWorker(browserContext);
  await worker.evaluate(note);

  await inPrivate.addsPurchaseOrder('PO-SECRET', 'A surprise');
  const privateShop = new ShopPage(inPrivate.page);
  await privateShop.fillsCart('B0DEMO0001');
  await privateShop.goesToReview();
  const privateField = new Field(inPrivate.page);
  await privateField.picks('PO-SECRET');
  await privateField.says('A surprise');
  await privateShop.placesOrder();
  await inPrivate.open();
  await inPrivate.shows(/under PO-SECRET/);
  expect(await worker.evaluate(written)).toEqual([]);

  const database = new LedgerDatabase(browserContext, extensionId);
  expect((await database.all<{ number: string }>('purchaseOrders')).map(({ number }) => number)).toEqual(['PO-1001']);
  expect(await database.all('checkouts')).toEqual([]);

  // The same in a usual window is written down and recorded: what is not there above could have been.
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0002');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  await expect.poll(async () => (await database.all('checkouts')).length).toBe(1);
  expect(await worker.evaluate(written)).not.toEqual([]);
});
