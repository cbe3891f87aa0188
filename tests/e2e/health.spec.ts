import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext } from '@playwright/test';
import { consumerSettings } from '../store/settings.ts';
import { serviceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { Options } from './pages/options.ts';

const orderList = '/your-orders/orders?timeFilter=year-';

async function openOptions(browserContext: BrowserContext, extensionId: string): Promise<Options> {
  const options = new Options(await browserContext.newPage(), extensionId);
  await options.open();
  return options;
}

/** The text on the toolbar for the tab in front. */
async function tabMark(browserContext: BrowserContext): Promise<unknown> {
  const worker = await serviceWorker(browserContext);
  return worker.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))');
}

test('without a page, the options teach the first step', async ({ browserContext, extensionId }) => {
  const { page } = await openOptions(browserContext, extensionId);
  await expect(page.getByRole('heading', { name: 'No page read yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the order list on amazon.com' })).toHaveAttribute('href', 'https://www.amazon.com/your-orders/orders');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('every page that was opened stands in the options with what was read of it', async ({ browserContext, extensionId, shop, field, tab }) => {
  await shop.fillsCart('B0DEMO0001', 'B0DEMO0002');
  await shop.goesToReview();
  await field.isShownOnce();
  await shop.placesOrder();
  const options = await openOptions(browserContext, extensionId);
  await expect(options.row('amazon.com', 'Order confirmation')).toBeVisible();
  await tab.bringToFront();
  await shop.opensOrders();
  const orderId = await tab.locator('.yohtmlc-order-id [dir]').first().textContent() ?? '';
  await shop.opensOrder(orderId);
  await shop.goesTo(`/gp/css/summary/print.html?orderID=${orderId}`);

  for (const kind of ['Checkout', 'Order confirmation', 'Order list', 'Order details', 'Invoice']) {
    await expect(options.row('amazon.com', kind), kind).toBeVisible();
    await expect(options.row('amazon.com', kind)).not.toContainText('Could not be read');
  }
  await expect(options.row('amazon.com', 'Order list')).toContainText('the order number');
  await options.row('amazon.com', 'Order list').getByText('Where it was found').click();
  await expect(options.row('amazon.com', 'Order list')).toContainText('.yohtmlc-order-id');
  expect((await new AxeBuilder({ page: options.page }).analyze()).violations).toEqual([]);
});

test('the same page again writes nothing', async ({ browserContext, extensionId, shop, tab }) => {
  const database = new LedgerDatabase(browserContext, extensionId);
  await shop.opensOrders();
  await expect.poll(async () => (await database.all('health')).length).toBe(2);
  const worker = await serviceWorker(browserContext);
  await worker.evaluate(() => {
    const written: unknown[] = [];
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { written });
    IDBObjectStore.prototype.put = function note(...values) {
      if (this.name === 'health') written.push((values[0] as { key: unknown }).key); // every record has one
      return put.apply(this, values);
    };
  });
  await shop.reloads();
  await shop.reloads();
  await shop.opensOrder(await tab.locator('.yohtmlc-order-id [dir]').first().textContent() ?? '');
  // Messages are answered in turn: once the next page is noted, the reloaded ones have been.
  await expect.poll(() => worker.evaluate('written')).toEqual(['page/amazon.com/order-details']);
});

test.describe('an order list over many pages', () => {
  test('is counted to the last order, each once, and never said to be whole before', async ({ browserContext, extensionId, shop, store, tab }) => {
    const model = store.state['www.amazon.com'];
    const sample = model.orders[0];
    if (sample === undefined) throw new Error('The demo shop has no past order');
    const year = store.control.today.slice(0, 4);
    const { id: _, ...order } = sample;
    while (model.orders.filter(({ placedOn }) => placedOn.startsWith(year)).length < 104) model.addOrder({ ...order, placedOn: `${year}-01-15`, released: true });
    const options = await openOptions(browserContext, extensionId);
    await tab.bringToFront();

    await shop.goesTo(orderList + year);
    await expect(options.list('amazon.com', year)).toContainText('10 of 104 orders seen 94 are on pages you have not opened.');
    await shop.reloads(); // an order seen twice counts once
    for (let start = 10; start < 104; start += 10) await shop.goesTo(`${orderList}${year}&startIndex=${start}`);
    await expect(options.list('amazon.com', year)).toContainText('104 of 104 orders seen');
    await expect(options.list('amazon.com', year)).not.toContainText('not opened');

    // One more order: the count starts anew with what still holds.
    model.addOrder({ ...order, placedOn: `${year}-01-15`, released: true });
    await shop.goesTo(`${orderList}${year}&startIndex=20`);
    await expect(options.list('amazon.com', year)).toContainText('104 of 105 orders seen 1 is on a page you have not opened.');
  });

  test('names an order that could not be read', async ({ browserContext, extensionId, shop, store, tab }) => {
    const year = store.control.today.slice(0, 4);
    await shop.goesTo(orderList + year);
    const html = await tab.evaluate(() => fetch(location.href).then((response) => response.text()));
    store.extraPages.set(tab.url(), html.replace('yohtmlc-order-id', 'renamed-by-the-shop'));
    const options = await openOptions(browserContext, extensionId);
    await options.page.evaluate(() => indexedDB.deleteDatabase('po-ledger'));
    await tab.bringToFront();
    await shop.reloads();
    await expect(options.list('amazon.com', year)).toContainText(/\d+ of \d+ orders seen 1 could not be read\./);
    await expect(options.row('amazon.com', 'Order list')).toContainText('In some places: the order number');
  });
});

test.describe('a page that never fills in', () => {
  test('is reported after ten seconds, not before, and can be copied without what is somebody\'s own', async ({ browserContext, extensionId, shop, store, tab }) => {
    await shop.opensOrders();
    const secrets = await tab.evaluate(() => [...document.querySelectorAll('.yohtmlc-product-title, .yohtmlc-recipient a, [dir="ltr"]')].map((element) => element.textContent.trim()));
    store.control.settings = { ...consumerSettings(), encryptedListDelay: 3_600_000 };
    const started = Date.now();
    await shop.opensOrders('?timeFilter=year-2026');
    await tab.waitForTimeout(7_000);
    expect(await tabMark(browserContext)).toBe('');
    await expect.poll(() => tabMark(browserContext), { timeout: 8_000 }).toBe('!');
    expect(Date.now() - started).toBeGreaterThan(9_900);

    const options = await openOptions(browserContext, extensionId);
    await expect(options.row('amazon.com', 'Order list')).toContainText('Could not be read');
    await expect(options.row('amazon.com', 'Order list')).toContainText('the orders');

    // The page is full again; its copy is shown first, then saved.
    store.control.settings = consumerSettings();
    await tab.bringToFront();
    await shop.opensOrders('?timeFilter=year-2026');
    const worker = await serviceWorker(browserContext);
    const tabId = await worker.evaluate<number>('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
    await options.page.goto(`chrome-extension://${extensionId}/options.html?copy=${tabId}`);
    const shown = options.page.getByRole('region', { name: 'The redacted copy' });
    await expect(shown).toContainText('class="yohtmlc-order-id"');
    const download = options.page.waitForEvent('download');
    await options.page.getByRole('button', { name: 'Save this copy' }).click();
    const file = await download;
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved).toBe(await shown.textContent());
    expect(file.suggestedFilename()).toMatch(/^po-ledger-order-list-amazon\.com-\d{4}-\d\d-\d\d\.html$/);
    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of secrets) if (secret !== '') expect(saved).not.toContain(secret);
    expect(saved.replace(/<\/?h[1-6]/g, '')).not.toMatch(/[1-9]/);
    expect((await new AxeBuilder({ page: options.page }).analyze()).violations).toEqual([]);
  });
});

test('a tab that is gone gives no copy, and the page says so', async ({ browserContext, extensionId }) => {
  const options = new Options(await browserContext.newPage(), extensionId);
  await options.page.goto(`chrome-extension://${extensionId}/options.html?copy=999999`);
  await expect(options.page.getByText('The page can no longer be copied.')).toBeVisible();
});

test('refused messages are counted in plain words', async ({ browserContext, extensionId }) => {
  const options = await openOptions(browserContext, extensionId);
  await options.page.evaluate("chrome.runtime.sendMessage({ name: 'dropEverything', input: {} })");
  await expect(options.page.getByText('1 message was refused')).toBeVisible();
});

test('a checkout that cannot be read can be copied from the popup', async ({ browserContext, shop, field, tab, store, popup }) => {
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.isShownOnce();
  const html = await tab.evaluate(() => fetch(location.href).then((response) => response.text()));
  store.extraPages.set(tab.url(), html.replaceAll('lineitem-container', 'renamed-by-the-shop'));
  await shop.reloads();
  await shop.seesReview();
  await expect.poll(() => tabMark(browserContext)).toBe('!');
  await popup.page.reload();
  const opened = browserContext.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Save a copy of this page for a bug report' }).click();
  const shown = (await opened).getByRole('region', { name: 'The redacted copy' });
  await expect(shown).toContainText('renamed-by-the-shop');
  await expect(shown).toContainText('name="placeYourOrder1"');
  await expect(shown).not.toContainText(/Heron|24\.99|Copy Paper/);
});
