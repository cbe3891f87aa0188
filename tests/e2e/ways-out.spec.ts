import { toAsin, type PurchaseId } from '../../lib/domain/ids.ts';
import { newCheckout } from '../../lib/domain/new-checkout.ts';
import { addDays, dayInZone } from '../../lib/domain/plain-date.ts';
import { expect, test as base } from './fixture.ts';
import { ClosedShadow } from './pages/closed-shadow.ts';
import { FindingsPage } from './pages/findings-page.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { idOf, ordersAndLinks, purchaseOrders } from './pages/overview-records.ts';
import { ReconcilePage } from './pages/reconcile-page.ts';
import { Seed } from './pages/seed.ts';

const test = base.extend<{ seed: Seed; ledger: LedgerPage; findings: FindingsPage; orders: OrdersPage; reconcile: ReconcilePage; database: LedgerDatabase }>({
  seed: async ({ browserContext, extensionId }, use) => use(new Seed(browserContext, extensionId)),
  database: async ({ browserContext, extensionId }, use) => use(new LedgerDatabase(browserContext, extensionId)),
  ledger: async ({ browserContext, extensionId }, use) => use(new LedgerPage(await browserContext.newPage(), extensionId)),
  findings: async ({ ledger }, use) => use(new FindingsPage(ledger)),
  orders: async ({ ledger }, use) => use(new OrdersPage(ledger)),
  reconcile: async ({ ledger }, use) => use(new ReconcilePage(ledger)),
});

const host = 'www.amazon.com';
const today = dayInZone(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

test('in the shop: a number is saved, a mistyped one corrected, a checkout decided, and Amazon\'s page opened, each from its finding', async ({
  seed, store, shop, tab, field, badges, ledger, findings, orders,
}) => {
  test.slow();
  const buys = async (asin: string, number: string): Promise<void> => {
    await shop.fillsCart(asin);
    await shop.goesToReview();
    await field.types(number);
    await shop.placesOrder();
  };
  await tab.bringToFront();
  await buys('B0DEMO0001', 'PO-3001');
  await buys('B0DEMO0002', 'PO-9103');
  await shop.opensOrders();
  await badges.are(['PO-9103', 'PO-3001']);
  const [mistyped = '', bought = ''] = store.state[host].orders.map(({ id }) => id);

  await test.step('save the number', async () => {
    await findings.open('code=unknownNumber');
    await expect(ledger.rows()).toHaveCount(2);
    await ledger.row(bought).getByText('Number is not saved').click();
    await ledger.page.getByRole('link', { name: 'Save the number as a PO' }).click();
    await expect(ledger.field('PO number')).toHaveValue('PO-3001');
    await ledger.field('Title').fill('North wing');
    await ledger.page.keyboard.press('Enter');
    await ledger.panel('PO-3001');
    await findings.open('code=unknownNumber');
    await expect(ledger.rows()).toHaveCount(1);
  });

  await test.step('link the order of a number that was mistyped', async () => {
    await findings.opens('Number is not saved');
    await ledger.shows(mistyped);
    await ledger.presses('Link to a PO');
    await findings.picks('PO-3001');
    await ledger.presses('Link to PO-3001');
    await ledger.says(`Order ${mistyped} is linked to PO-3001.`);
    await expect(ledger.rows()).toHaveCount(0);
  });

  await test.step('say which checkout an order came from', async () => {
    await seed.purchaseOrder('PO-3002', 'South wing');
    await tab.bringToFront();
    await buys('B0DEMO0005', 'PO-3001');
    await buys('B0DEMO0005', 'PO-3002');
    await shop.opensOrders();
    await expect.poll(async () => (await badges.numbers()).filter((text) => text === 'Which PO?')).toHaveLength(2);
    const newest = store.state[host].orders[0]?.id ?? '';
    await findings.open('code=needsReview');
    await ledger.row(newest).getByText('Origin in doubt').click();
    await ledger.page.getByRole('link', { name: 'Say which checkout' }).click();
    const panel = await orders.panel(newest);
    await expect(panel.getByRole('heading', { name: 'Which checkout placed this order?' })).toBeInViewport();
    await panel.getByRole('listitem').filter({ hasText: 'PO-3002' }).getByRole('button').click();
    await ledger.says(`Order ${newest} is decided.`);
    await findings.open('code=needsReview');
    await expect(ledger.rows()).toHaveCount(0);
    await tab.bringToFront();
    await shop.opensOrders();
    await badges.are(['PO-3002', 'PO-3001', 'PO-3001', 'PO-3001']);
  });

  await test.step('change the PO where Amazon shows another, and open Amazon\'s page', async () => {
    store.control.settings.business = { field: 'text', required: false, options: [] };
    store.control.setPoNumber(mistyped, 'PO-3002');
    await shop.opensOrder(mistyped);
    await findings.open('code=amazonNumberDiffers');
    await findings.opens('Amazon has another PO number');
    const opened = ledger.page.waitForEvent('popup');
    await ledger.page.getByRole('link', { name: /^Amazon's page/ }).click();
    const amazon = await opened;
    await expect(amazon).toHaveURL(new RegExp(`order-details.*${mistyped}`));
    await expect.poll(() => new ClosedShadow(amazon, 'order-badge').texts('.badge')).toEqual(['PO-3001']);
    await amazon.close();
    await ledger.page.getByRole('link', { name: 'Change the PO', exact: true }).click();
    const form = ledger.page.getByRole('form', { name: 'Change the PO of this order' });
    await expect(form).toBeInViewport();
    await form.getByRole('combobox', { name: 'New PO' }).fill('3002');
    await ledger.page.getByRole('option', { name: /PO-3002/ }).click();
    await form.getByRole('button', { name: 'Change it in the ledger' }).click();
    await ledger.says(`Order ${mistyped} is on PO PO-3002 now.`);
    await findings.open('code=amazonNumberDiffers');
    await expect(ledger.rows()).toHaveCount(0);
  });
});

/** A request that waits too long; an order billed twice, one billed too much, one that is cancelled and arrived; a checkout of which no order shows. */
async function troubles(database: LedgerDatabase): Promise<void> {
  const earlier = addDays(today, -9);
  const request = { requestedAt: Date.now() - 9 * 86_400_000, reason: '', delivery: '', payment: '', earlierOrders: '', numberPending: false, remindOn: earlier, answer: null };
  await database.put('purchaseOrders', purchaseOrders([
    { title: 'Lab consumables', department: 'Research', budget: 0, spend: 30_000 }, { title: 'Winter wear', department: 'Facilities', budget: 0, spend: 0 },
  ]).map((each, index) => (index === 1 ? { ...each, state: 'requested', request, keys: { ...each.keys, remind: earlier } } : each)));
  const byHand = { assignment: { by: 'person' as const, at: 0, parts: [{ purchaseOrderId: idOf(0), share: { kind: 'whole' as const } }] } };
  const { orders, links } = ordersAndLinks([
    [2, 12_000, 0, 'Marlow', byHand], [3, 8000, 0, 'Marlow', byHand], [4, 5000, 0, 'Birch', { ...byHand, cancelled: true, receipts: [{ asin: toAsin('B0000002A1') ?? null, quantity: 1, at: 0, by: 'person' }] }],
  ]);
  await database.put('orders', orders);
  await database.put('links', links);
  const bill = (id: string, order: number, number: string, amount: number) => ({
    id, orderKey: orders[order]?.key, kind: 'invoice', number, day: today, amount: { amount, currency: 'USD' }, source: 'person', seenAt: 0,
  });
  await database.put('invoices', [bill('one', 0, 'INV-1', 12_000), bill('again', 0, 'INV-1', 12_000), bill('more', 1, 'INV-2', 8900)]);
  const placed = newCheckout('amazon.com', '106-0000009-0000009' as PurchaseId, 0); // a test's own id
  await database.put('checkouts', [{
    ...placed, state: 'confirmed', submittedAt: Date.now() - 9 * 86_400_000, submittedOn: earlier, confirmedAt: Date.now() - 9 * 86_400_000,
    total: { amount: 4200, currency: 'USD' }, chosen: { purchaseOrderId: idOf(0), number: 'PO-2026-0001' }, keys: { items: [], waiting: 1, holds: [] },
  }]);
}

test('in the ledger: a request is answered, bills are settled beside their order, what was sent back is recorded, and a mail holds the facts', async ({
  browserContext, store, database, ledger, findings, reconcile,
}) => {
  expect(store.state[host].orders.length).toBeGreaterThan(0);
  await troubles(database);
  await browserContext.grantPermissions(['clipboard-read', 'clipboard-write']);
  await findings.open();
  await expect.poll(() => findings.titles()).toEqual([
    'No order has shown', 'Cancelled order still counts', 'Invoice came twice', 'Answer is overdue', 'Invoice differs',
  ]);

  await test.step('answer the request', async () => {
    await findings.opens('Answer is overdue');
    await ledger.page.getByRole('link', { name: 'Open the request' }).click();
    await ledger.page.getByRole('radio', { name: 'Approved' }).check();
    await ledger.presses('Save the approval');
    await ledger.says(/is approved/);
    await findings.open('code=answerOverdue');
    await expect(ledger.rows()).toHaveCount(0);
  });

  await test.step('lay the bills beside the order', async () => {
    await findings.open('code=invoiceDoubled');
    await findings.opens('Invoice came twice');
    await ledger.page.getByRole('link', { name: 'Open in Reconcile' }).click();
    await reconcile.panel('112-0000000-0000001');
    await ledger.page.getByRole('button', { name: /^Remove Invoice/ }).first().click();
    await ledger.says('Removed.');
    await findings.open('code=invoiceDoubled');
    await expect(ledger.rows()).toHaveCount(0);
    await findings.open('code=invoiceDiffers');
    await findings.opens('Invoice differs');
    await ledger.page.getByRole('link', { name: 'Open in Reconcile' }).click();
    await reconcile.panel('112-0000001-0000001');
    await ledger.presses('Accept with a reason');
    await ledger.field('Reason').fill('Freight, agreed by phone');
    await ledger.presses('Accept');
    await ledger.says('1 order accepted.');
    await findings.open('code=invoiceDiffers');
    await expect(ledger.rows()).toHaveCount(0);
  });

  await test.step('record what goes back', async () => {
    await findings.open('code=cancelledCounted');
    await findings.opens('Cancelled order still counts');
    await ledger.presses('Record a return');
    const form = ledger.page.getByRole('form', { name: 'What goes back?' });
    await form.getByRole('combobox', { name: 'How far it is' }).selectOption('Sent back');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(ledger.rows()).toHaveCount(0);
  });

  await test.step('a mail with the facts, and the list in which the order will show', async () => {
    await findings.open();
    await findings.opens('No order has shown');
    await expect(ledger.page.getByRole('link', { name: /^Amazon's page/ })).toHaveAttribute('href', `https://${host}/your-orders/orders`);
    await ledger.presses('Draft a mail');
    await ledger.isAccessible();
    await ledger.presses('Copy the text');
    await ledger.says(/correspondence/);
    const mail = await ledger.page.evaluate('navigator.clipboard.readText()');
    for (const fact of ['PO-2026-0001', '$42.00']) expect(mail).toContain(fact);
    await ledger.page.getByRole('link', { name: 'Open the PO', exact: true }).click();
    const panel = await ledger.panel('PO-2026-0001');
    await expect(panel.getByRole('list', { name: 'Findings' }).getByRole('listitem')).toHaveCount(1);
  });
});
