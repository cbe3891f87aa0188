import { serviceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';

const forged = `<!doctype html><title>Place Your Order - Amazon Checkout</title><body>
<input type="hidden" id="purchaseId" value="106-7777777-7777777">
<div id="widget-purchaseConfirmationStatus"><h4 class="a-alert-heading">Order placed, thanks!</h4></div>
<form action="/checkout/entry/buynow/"><input type="hidden" name="latestOrderId" value="111-7777777-7777777"></form></body>`;

test.describe('a forged confirmation', () => {
  test.use({ extraPages: new Map([['https://www.amazon.com/gp/buy/thankyou/handlers/display.html?purchaseId=106-7777777-7777777', forged]]) });

  test('of a purchase nobody made creates nothing', async ({ browserContext, extensionId, shop, tab }) => {
    await shop.goesTo('/gp/buy/thankyou/handlers/display.html?purchaseId=106-7777777-7777777');
    await tab.waitForTimeout(500);
    const database = new LedgerDatabase(browserContext, extensionId);
    for (const store of ['checkouts', 'orders', 'links', 'entries']) expect(await database.all(store), store).toEqual([]);
  });
});

test('clicks made by a script of the page are no orders', async ({ browserContext, extensionId, shop, field, tab }) => {
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.isShownOnce();
  await tab.evaluate(() => {
    document.querySelector('form[action*="place-order"]')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    const button = document.querySelector('[name="placeYourOrder1"]:not([disabled])');
    button?.addEventListener('click', (event) => event.preventDefault());
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  await tab.waitForTimeout(500);
  const checkouts = await new LedgerDatabase(browserContext, extensionId).all<{ state: string }>('checkouts');
  expect(checkouts.map(({ state }) => state)).toEqual(['open']);
});

test.describe('messages that are not ours', () => {
  const messages: readonly unknown[] = [
    null, 42, 'openCheckout', {}, { name: 'openCheckout' }, { name: 'constructor', input: {} }, { name: 'dropEverything', input: {} },
    { name: 'choosePurchaseOrder', input: { purchaseId: 'not an id', text: 'x' } },
    { name: 'savePurchaseOrder', input: { text: 'x'.repeat(5_000), title: '' } },
  ];

  test('are refused and counted, and nothing is stored', async ({ browserContext, extensionId }) => {
    const page = await browserContext.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    // An extension page is no page of Amazon's either: all of these come from a wrong origin.
    const answers = await page.evaluate<unknown[]>(
      `Promise.all(${JSON.stringify(messages)}.map((message) => chrome.runtime.sendMessage(message)))`);
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: 'wrongOrigin' });
    const worker = await serviceWorker(browserContext);
    await expect.poll(() => worker.evaluate("chrome.storage.local.get('refusals')"))
      .toEqual({ refusals: { wrongOrigin: messages.length } });
    const database = new LedgerDatabase(browserContext, extensionId);
    for (const store of ['purchaseOrders', 'checkouts', 'orders', 'links', 'entries']) expect(await database.all(store), store).toEqual([]);
  });
});

test.describe('a review step that cannot be read', () => {
  test('gets no field, a mark on the toolbar, and the order can be placed', async ({ browserContext, shop, field, tab, store }) => {
    await shop.fillsCart('B0DEMO0001');
    await shop.goesToReview();
    await field.isShownOnce();
    // Amazon renames its lines: the snapshot cannot be taken any more.
    const html = await tab.evaluate(() => fetch(location.href).then((response) => response.text()));
    store.extraPages.set(tab.url(), html.replaceAll('lineitem-container', 'renamed-by-the-shop'));
    await shop.reloads();
    await shop.seesReview();
    await field.isAbsent();
    const worker = await serviceWorker(browserContext);
    await expect.poll(() => worker.evaluate(
      'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))')).toBe('!');
    await shop.placesOrder();
  });
});

test.describe('a database that cannot be written', () => {
  test('the typed number is kept on the page, the order goes through, and all is recorded once there is room', async ({ browserContext, extensionId, shop, field, tab, popup, badges }) => {
    await popup.addsPurchaseOrder('PO-1001', 'North wing');
    await tab.bringToFront();
    await shop.fillsCart('B0DEMO0001');
    await shop.goesToReview();
    await field.isShownOnce();
    // With `unlimitedStorage` only a really full disk makes the database refuse; here its answer is given without filling one.
    const worker = await serviceWorker(browserContext);
    await worker.evaluate(() => {
      const { put, add } = IDBObjectStore.prototype;
      const refuse = (): never => { throw new DOMException('The disk is full', 'QuotaExceededError'); };
      Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
      Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
    });
    await field.picks('PO-1001');
    await field.says(/Kept on this page, not yet in the ledger\./);
    await shop.placesOrder();
    await worker.evaluate('makeRoom()');
    await shop.opensOrders();
    await badges.are(['PO-1001']);
    const links = await new LedgerDatabase(browserContext, extensionId).all('links');
    expect(links.length).toBe(1);
  });
});
