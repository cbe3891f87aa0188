import type { BrowserContext } from '@playwright/test';
import { serviceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { inContentScript } from './pages/extension-world.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';

const ledgerStores = ['purchaseOrders', 'checkouts', 'orders', 'links', 'entries'] as const;

const forged = `<!doctype html><title>Place Your Order - Amazon Checkout</title><body>
<input type="hidden" id="purchaseId" value="106-7777777-7777777">
<div id="widget-purchaseConfirmationStatus"><h4 class="a-alert-heading">Order placed, thanks!</h4></div>
<form action="/checkout/entry/buynow/"><input type="hidden" name="latestOrderId" value="111-7777777-7777777"></form></body>`;

test.describe('a forged confirmation', () => {
  test.use({ extraPages: new Map([['https://www.amazon.com/gp/buy/thankyou/handlers/display.html?purchaseId=106-7777777-7777777', forged]]) });

  test('of a purchase nobody made creates nothing', async ({ browserContext, extensionId, shop }) => {
    await shop.goesTo('/gp/buy/thankyou/handlers/display.html?purchaseId=106-7777777-7777777');
    const database = new LedgerDatabase(browserContext, extensionId);
    // The note on how well the page was read is made after the message was dealt with.
    await expect.poll(() => database.all('health')).toEqual([expect.objectContaining({ key: 'page/amazon.com/confirmation', unread: false })]);
    for (const store of ledgerStores) expect(await database.all(store), store).toEqual([]);
  });
});

test('clicks made by a script of the page are no orders; the next real one is', async ({ browserContext, extensionId, shop, field, tab }) => {
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.isShownOnce();
  await tab.evaluate(() => {
    document.querySelector('form[action*="place-order"]')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    const button = document.querySelector('[name="placeYourOrder1"]:not([disabled])');
    button?.addEventListener('click', (event) => event.preventDefault(), { once: true });
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  const database = new LedgerDatabase(browserContext, extensionId);
  const checkouts = async () => (await database.all<{ state: string; chosen: { number: string } | null }>('checkouts'))
    .map(({ state, chosen }) => ({ state, number: chosen?.number }));
  // Messages arrive in order: once this choice has, a submission sent before it would have, too.
  await field.types('PO-AFTER');
  await field.presses('Enter');
  await expect.poll(checkouts).toEqual([{ state: 'open', number: 'PO-AFTER' }]);
  await shop.placesOrder();
  await expect.poll(checkouts).toEqual([{ state: 'confirmed', number: 'PO-AFTER' }]);
});

test.describe('messages that are not ours', () => {
  const reading = { page: 'confirmation', marketplace: 'amazon.com', data: { purchaseId: '106-7777777-7777777', placed: true }, missing: [], evidence: {} };
  const listReading = { page: 'order-list', marketplace: 'amazon.com', data: { orders: [{ orderId: '111-7777777-7777777' }] }, missing: [], evidence: {} };
  const malformed: readonly unknown[] = [
    null, 42, 'openCheckout', [], {}, { name: 'openCheckout' }, { name: 'constructor', input: {} }, { name: 'dropEverything', input: {} },
    { name: 'choosePurchaseOrder', input: { purchaseId: 'not an id', text: 'x' } },
    { name: 'savePurchaseOrder', input: { text: 'x'.repeat(5_000), title: '' } },
    { name: 'savePurchaseOrder', input: { text: 'PO-1', title: '', favourite: true } },
    { name: 'recordConfirmation', input: { at: -1, reading } },
    { name: 'recordConfirmation', input: { at: 1, reading: { ...reading, data: { ...reading.data, orderIds: ['<b>'] } } } },
    { name: 'recordOrders', input: { reading: { ...listReading, data: { orders: [{ orderId: '111-7777777-7777777', total: { amount: 1.5, currency: 'USD' } }] } } } },
    { name: 'recordOrders', input: { reading: { ...listReading, marketplace: 'amazon.example' } } },
    { name: 'reportUnread', input: { page: 'home', fields: [] } },
  ];
  const ofAnotherShop: readonly unknown[] = [
    { name: 'recordConfirmation', input: { at: 1, reading: { ...reading, marketplace: 'amazon.de' } } },
    { name: 'recordOrders', input: { reading: { ...listReading, marketplace: 'amazon.de' } } },
  ];
  const sendAll = (messages: readonly unknown[]) => `Promise.all(${JSON.stringify(messages)}.map((message) => chrome.runtime.sendMessage(message)))`;
  const refusals = async (browserContext: BrowserContext) => (await serviceWorker(browserContext)).evaluate("chrome.storage.local.get('refusals')");

  test.describe('from a page of a shop', () => {
    const address = 'https://www.amazon.com/checkout/p/p-106-7777777-7777777/address';
    test.use({ extraPages: new Map([[address, '<!doctype html><title>Amazon Checkout</title><body>']]) });

    test('are refused as what they are and counted, and nothing is stored', async ({ browserContext, extensionId, tab }) => {
      await tab.goto(address);
      const refused = (messages: readonly unknown[], error: string) => messages.map(() => ({ ok: false, error }));
      expect(await inContentScript(tab, sendAll(malformed))).toEqual(refused(malformed, 'malformed'));
      expect(await inContentScript(tab, sendAll(ofAnotherShop))).toEqual(refused(ofAnotherShop, 'wrongOrigin'));
      await expect.poll(() => refusals(browserContext)).toEqual({ refusals: { malformed: malformed.length, wrongOrigin: ofAnotherShop.length } });
      const database = new LedgerDatabase(browserContext, extensionId);
      for (const store of [...ledgerStores, 'health']) expect(await database.all(store), store).toEqual([]);
      // The same reading of the shop's own is taken: it was refused for its origin alone.
      expect(await inContentScript(tab, sendAll([{ name: 'recordOrders', input: { reading: listReading } }]))).toEqual([{
        ok: true, value: { badges: [expect.objectContaining({ orderId: '111-7777777-7777777', state: 'none', numbers: [] })] },
      }]);
    });
  });

  test('from a page that is no shop are all of a wrong origin, counted, and nothing is stored', async ({ browserContext, extensionId }) => {
    const page = await browserContext.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    const messages = [...malformed, ...ofAnotherShop];
    const answers = await page.evaluate<unknown[]>(sendAll(messages));
    expect(answers).toEqual(messages.map(() => ({ ok: false, error: 'wrongOrigin' })));
    await expect.poll(() => refusals(browserContext)).toEqual({ refusals: { wrongOrigin: messages.length } });
    const database = new LedgerDatabase(browserContext, extensionId);
    for (const store of [...ledgerStores, 'health']) expect(await database.all(store), store).toEqual([]);
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
