import { expect, test } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';

interface StoredLink { readonly orderKey: string; readonly method: string; readonly purchaseOrderId: string }
interface StoredCheckout { readonly state: string; readonly purchaseId: string }

/** Saves two POs at the checkout itself and leaves the review step open with an empty field. */
const shopHost = 'www.amazon.com';

test.beforeEach(async ({ popup, tab }) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await popup.open();
  await popup.addsPurchaseOrder('PO-1002', 'South wing');
  await tab.bringToFront();
});

test('an order whose id the confirmation page shows is linked at once', async ({ browserContext, extensionId, shop, field, store }) => {
  store.control.settings.confirmationShowsOrderId = true;
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder('bottom');
  const database = new LedgerDatabase(browserContext, extensionId);
  await expect.poll(async () => (await database.all<StoredLink>('links')).map(({ orderKey, method }) => ({ orderKey, method })))
    .toEqual([{ orderKey: `amazon.com/${store.state[shopHost].orders[0]?.id}`, method: 'orderId' }]);
});

test('one purchase that becomes two orders links both, each from its place in the order list', async ({ browserContext, extensionId, shop, field, badges, store }) => {
  store.control.next.split = true;
  await shop.fillsCart('B0DEMO0001', 'B0DEMO0002', 'B0DEMO0003');
  await shop.goesToReview();
  await field.picks('PO-1002');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['PO-1002', 'PO-1002']);
  const database = new LedgerDatabase(browserContext, extensionId);
  expect(new Set((await database.all<StoredLink>('links')).map(({ orderKey }) => orderKey)))
    .toEqual(new Set(store.state[shopHost].orders.slice(0, 2).map(({ id }) => `amazon.com/${id}`)));
  expect((await database.all<StoredCheckout>('checkouts')).map(({ state }) => state)).toEqual(['linked']);
});

test('an order held for approval is linked when it shows, days later', async ({ browserContext, extensionId, shop, field, badges, store }) => {
  store.control.next.hold = true;
  await shop.fillsCart('B0DEMO0004');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are([]);
  const day = new Date(Date.now() + 6 * 86_400_000).toISOString().slice(0, 10);
  store.control.freezeDate(day);
  store.control.release();
  await shop.opensOrders();
  await badges.are(['PO-1001']);
  expect((await new LedgerDatabase(browserContext, extensionId).all<StoredCheckout>('checkouts'))[0]?.state).toBe('linked');
});

test('a cancelled order is linked too, and adds nothing to what was spent', async ({ shop, field, badges, store, popup, tab }) => {
  store.control.next.cancelLast = true;
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['PO-1001']);
  await popup.page.bringToFront();
  await popup.open();
  await popup.opensPurchaseOrder('PO-1001');
  await popup.shows(store.state[shopHost].orders[0]?.id ?? 'no order');
  await popup.shows(/Cancelled/);
  await tab.bringToFront();
});

test('the same items bought twice on two POs are never guessed: the person is asked, and one click settles it', async ({ browserContext, extensionId, shop, field, badges, popup, tab, store }) => {
  for (const number of ['PO-1001', 'PO-1002']) {
    await shop.fillsCart('B0DEMO0005');
    await shop.goesToReview();
    await field.picks(number);
    await shop.placesOrder();
  }
  await shop.opensOrders();
  await badges.are(['Which PO?', 'Which PO?']);
  const database = new LedgerDatabase(browserContext, extensionId);
  expect(await database.all<StoredLink>('links')).toEqual([]);
  expect((await database.all<StoredCheckout>('checkouts')).map(({ state }) => state)).toEqual(['needsReview', 'needsReview']);

  await popup.page.bringToFront();
  await popup.open();
  const newest = store.state[shopHost].orders[0]?.id ?? '';
  await popup.settlesReview(newest, 'PO-1002');
  await tab.bringToFront();
  await shop.opensOrders();
  await badges.are(['PO-1002', 'PO-1001']);
});

test('a checkout without a PO keeps its order from being taken for another checkout\'s', async ({ browserContext, extensionId, shop, field, badges }) => {
  await shop.fillsCart('B0DEMO0005');
  await shop.goesToReview();
  await field.isShownOnce();
  await shop.placesOrder();
  await shop.fillsCart('B0DEMO0005');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['Which PO?', 'Which PO?']);
  expect(await new LedgerDatabase(browserContext, extensionId).all('links')).toEqual([]);
});

for (const generation of ['A', 'B', 'C', 'D'] as const) {
  test(`an order list of generation ${generation} links and shows the PO`, async ({ shop, field, badges, store }) => {
    store.control.settings.listGeneration = generation;
    await shop.fillsCart('B0DEMO0002');
    await shop.goesToReview();
    await field.picks('PO-1001');
    await shop.placesOrder();
    await shop.opensOrders();
    await badges.are(['PO-1001']);
  });
}

test('an order list that arrives encrypted is waited for', async ({ shop, field, badges, store }) => {
  store.control.settings.encryptedListDelay = 1_500;
  await shop.fillsCart('B0DEMO0002');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['PO-1001']);
});

test('order details alone complete a checkout, in the legacy layout too', async ({ shop, field, badges, store }) => {
  store.control.settings.detailsShape = 'legacy';
  await shop.fillsCart('B0DEMO0002');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  await shop.opensOrder(store.state[shopHost].orders[0]?.id ?? '');
  await badges.are(['PO-1001']);
});

test('a failed payment is no order: the checkout goes on and is linked once it is paid', async ({ browserContext, extensionId, shop, field, badges, store }) => {
  store.control.next.failPayment = true;
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.clicksPlaceOrder();
  await shop.seesPaymentError();
  await field.isShownOnce();
  await field.holds('PO-1001');
  const database = new LedgerDatabase(browserContext, extensionId);
  await expect.poll(async () => (await database.all<StoredCheckout>('checkouts'))[0]?.state).toBe('open');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['PO-1001']);
});

test('Enter in the shop\'s form places the order and is recorded like a click', async ({ browserContext, extensionId, shop, field, tab }) => {
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await tab.locator('[name="placeYourOrder1"]:not([disabled])').first().focus();
  await tab.keyboard.press('Enter');
  await shop.seesConfirmation();
  const database = new LedgerDatabase(browserContext, extensionId);
  await expect.poll(async () => (await database.all<StoredCheckout>('checkouts'))[0]?.state).toBe('confirmed');
});

test('an Amazon Business checkout with its own step before the address is linked the same way', async ({ shop, field, badges, store, tab }) => {
  store.control.settings.business = { field: 'text', required: false, options: [] };
  await shop.fillsCart('B0DEMO0001');
  await shop.goesTo('/gp/cart/view.html');
  await tab.locator('#sc-buy-box-ptc-button').click();
  await field.isShownOnce(); // beside Amazon's own PO field
  await shop.continuesBusinessInformation();
  await shop.continues('shipaddressselect');
  await shop.continues('payselect');
  await field.picks('PO-1001');
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['PO-1001']);
});
