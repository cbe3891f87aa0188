import type { BrowserContext } from '@playwright/test';
import { reloadExtension, serviceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';

interface StoredCheckout { readonly state: string; readonly chosen: { readonly number: string } | null }

const checkouts = (context: BrowserContext, extensionId: string) =>
  new LedgerDatabase(context, extensionId).all<StoredCheckout>('checkouts');

/** Lets the ledger refuse every write, as a full disk does, until `makeRoom()` is called in the worker. */
const fillDisk = `(() => {
  const { put, add } = IDBObjectStore.prototype;
  const refuse = () => { throw new DOMException('The disk is full', 'QuotaExceededError'); };
  Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
  globalThis.makeRoom = () => Object.assign(IDBObjectStore.prototype, { put, add });
})()`;

/** Keeps the worker from answering for so long, in milliseconds. */
const keepBusy = (wait: number): string => `{ const end = Date.now() + ${wait}; while (Date.now() < end); }`;

test.beforeEach(async ({ popup, tab, shop }) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
});

test('a script of the page that wants its own place is never fought: the checkout goes on', async ({ shop, tab }) => {
  await shop.goesToReview();
  await tab.evaluate(() => {
    const mine = document.createElement('div');
    const keep = (): void => {
      const panel = document.querySelector('#checkout-subtotals-section');
      if (panel !== null && panel.previousElementSibling !== mine) panel.before(mine);
    };
    new MutationObserver(keep).observe(document.body, { childList: true, subtree: true });
    keep();
  });
  await shop.placesOrder();
});

test('a script of the page that removes the field again and again gets its way, and the order can be placed', async ({ shop, tab, field }) => {
  await shop.goesToReview();
  await tab.evaluate(() => {
    const remove = (): void => document.querySelector('[data-po-ledger="field"]')?.remove();
    new MutationObserver(remove).observe(document.body, { childList: true, subtree: true });
    remove();
  });
  await field.isAbsent();
  await shop.placesOrder();
});

test('an order placed before the kept choice was loaded goes to the kept PO', async ({ browserContext, extensionId, shop, tab, field }) => {
  await shop.goesToReview();
  await field.picks('PO-1001');
  await field.says('North wing');
  const worker = await serviceWorker(browserContext);
  await tab.reload({ waitUntil: 'commit' });
  const busy = worker.evaluate(keepBusy(1_500)); // the worker is busy while the page is new
  await shop.placesOrder();
  await busy;
  await expect.poll(() => checkouts(browserContext, extensionId).then((all) => all.map(({ state, chosen }) => `${state} ${chosen?.number}`)))
    .toEqual(['confirmed PO-1001']);
});

test('a choice the full disk refused is back after a reload, and recorded once there is room', async ({ browserContext, extensionId, shop, field }) => {
  await shop.goesToReview();
  await field.isShownOnce();
  const worker = await serviceWorker(browserContext);
  await worker.evaluate(fillDisk);
  await field.picks('PO-1001');
  await field.says(/Kept on this page, not yet in the ledger\./);
  await shop.reloads();
  await field.holds('PO-1001');
  await field.says(/Kept on this page, not yet in the ledger\./);
  await worker.evaluate('makeRoom()');
  await shop.reloads();
  await field.holds('PO-1001');
  await field.says('North wing');
  await shop.placesOrder();
  await expect.poll(() => checkouts(browserContext, extensionId).then((all) => all.map(({ chosen }) => chosen?.number))).toEqual(['PO-1001']);
});

test('a visit to a field that could not be loaded takes nothing back', async ({ browserContext, extensionId, shop, tab, field }) => {
  await shop.goesToReview();
  await field.picks('PO-1001');
  await field.says('North wing');
  const worker = await serviceWorker(browserContext);
  await worker.evaluate(`(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => { throw new DOMException('No', 'UnknownError'); };
    globalThis.mend = () => { IDBDatabase.prototype.transaction = transaction; };
  })()`);
  await shop.reloads();
  await field.says('the PO chosen before is not shown');
  await worker.evaluate('mend()');
  await field.focus();
  await field.presses('Escape');
  await tab.locator('h1').first().click();
  await shop.placesOrder();
  await expect.poll(() => checkouts(browserContext, extensionId).then((all) => all.map(({ chosen }) => chosen?.number))).toEqual(['PO-1001']);
});

test('a page that outlives an update of the extension says so instead of promising', async ({ browserContext, extensionId, shop, tab, field }) => {
  await shop.goesToReview();
  await field.picks('PO-1001');
  await reloadExtension(browserContext, extensionId);
  await tab.bringToFront();
  // A browser without a screen does not always tell its pages that they are looked at, and the reload takes a moment.
  await expect.poll(async () => {
    await tab.evaluate(() => window.dispatchEvent(new Event('focus')));
    return field.count();
  }, { message: 'PO fields on the page' }).toBe(0);
  await field.isGone('PO Ledger was updated');
  await shop.placesOrder();
});

test('badges that a script of the page wipes come back', async ({ shop, tab, field, badges }) => {
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['PO-1001']);
  await tab.evaluate(() => document.querySelectorAll('[data-po-ledger]').forEach((host) => host.remove()));
  await badges.are(['PO-1001']);
});

test('an order list that never stops changing is read all the same', async ({ shop, tab, field, badges, store }) => {
  store.control.settings.encryptedListDelay = 1_000;
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  await tab.addInitScript(() => setInterval(() => document.querySelector('#ordersContainer, .js-yo-main-content, main')?.append(document.createElement('i')), 100));
  await shop.opensOrders();
  await badges.are(['PO-1001']);
});
