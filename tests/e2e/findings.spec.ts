import { addDays, dayInZone } from '../../lib/domain/plain-date.ts';
import { Shopper } from '../unit/store/shopper.ts';
import { expect, test as base } from './fixture.ts';
import { FindingsPage } from './pages/findings-page.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { idOf, ordersAndLinks, purchaseOrders } from './pages/overview-records.ts';
import { Seed } from './pages/seed.ts';

const test = base.extend<{ seed: Seed; ledger: LedgerPage; findings: FindingsPage; database: LedgerDatabase; phone: Shopper }>({
  seed: async ({ browserContext, extensionId }, use) => use(new Seed(browserContext, extensionId)),
  database: async ({ browserContext, extensionId }, use) => use(new LedgerDatabase(browserContext, extensionId)),
  ledger: async ({ browserContext, extensionId }, use) => use(new LedgerPage(await browserContext.newPage(), extensionId)),
  findings: async ({ ledger }, use) => use(new FindingsPage(ledger)),
  // Shops on the same account without our extension.
  phone: async ({ store }, use) => use(new Shopper(store, 'www.amazon.com')),
});

const host = 'www.amazon.com';

test('in the shop: an order without PO is linked from its finding, a refund without a return is dismissed and comes back when more is refunded', async ({
  seed, store, phone, shop, tab, badges, ledger, findings,
}) => {
  await seed.purchaseOrder('PO-1001', 'North wing');
  store.state[host].addToCart('B0DEMO0001', 2);
  await phone.buy();
  await tab.bringToFront();
  await shop.opensOrders();
  await badges.are([]);
  const id = store.state[host].orders[0]?.id ?? '';

  await findings.open(`q=${id}`);
  await findings.opens('Order without PO');
  await ledger.shows(/stand under no PO\./);
  await ledger.isAccessible();
  await ledger.presses('Link to a PO');
  await findings.picks('PO-1001');
  await ledger.presses('Link to PO-1001');
  await ledger.says(`Order ${id} is linked to PO-1001.`);
  await ledger.shows('This finding does not stand any more');
  await expect(ledger.rows()).toHaveCount(0);
  await ledger.presses('Undo');
  await expect(ledger.row('Order without PO')).toBeVisible();
  await ledger.presses('Redo');
  await expect(ledger.rows()).toHaveCount(0);

  store.control.refund(id, 500);
  await tab.bringToFront();
  await shop.opensOrder(id);
  await ledger.page.bringToFront();
  await findings.opens('Refund without a return');
  await ledger.shows(/\$5\.00 came back, and no return is known\./);
  await ledger.presses('Dismiss');
  const form = ledger.page.getByRole('form', { name: 'Dismiss' });
  await form.getByRole('button', { name: 'Dismiss' }).click();
  await ledger.refuses('Why nothing more is needed', 'Say in a few words why.');
  await ledger.field('Why nothing more is needed').fill('Agreed with the seller by phone');
  await ledger.page.keyboard.press('Enter');
  await ledger.says('Dismissed one finding.');
  await ledger.shows(/Dismissed on .*: Agreed with the seller by phone/);
  await expect(ledger.page.getByRole('button', { name: 'Dismissed 1' })).toBeVisible();
  await ledger.presses('Undo');
  await expect(ledger.row('Refund without a return')).toBeVisible();
  await findings.dismisses('Agreed again');
  await expect(ledger.rows()).toHaveCount(0);

  store.control.refund(id, 900);
  await tab.bringToFront();
  await shop.opensOrder(id);
  await ledger.page.bringToFront();
  await expect(ledger.row('Refund without a return')).toBeVisible();
  await ledger.shows(/the facts changed since\. The reason was: Agreed again/);
  await ledger.presses('Record a return');
  await ledger.page.getByRole('form', { name: 'What goes back?' }).getByRole('button', { name: 'Save' }).click();
  await ledger.says(/Kept the return/);
  await expect(ledger.rows()).toHaveCount(0);
});

/** Late and from a purchase order that expired; in part and long ago; with another number at Amazon; and one that nobody pays for. */
async function troubles(database: LedgerDatabase): Promise<void> {
  const today = dayInZone(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const on = Date.now() - 40 * 86_400_000;
  const byHand = (index: number) => ({ assignment: { by: 'person' as const, at: 0, parts: [{ purchaseOrderId: idOf(index), share: { kind: 'whole' as const } }] } });
  const { orders, links } = ordersAndLinks([
    [20, 12_500, 0, 'Marlow', { status: 'Arriving', promisedOn: addDays(today, -9), ...byHand(0) }],
    [60, 4800, 1, 'Marlow', { status: 'Shipped', receipts: [] }],
    [12, 9900, 1, 'Birch', { amazonPoNumber: 'PO-9999' }],
    [3, 3300, -1, 'Birch'],
  ]);
  const partly = orders.map((order, index) => (index === 1 ? {
    ...order, lines: order.lines.map((line) => ({ ...line, quantity: 3 })), receipts: [{ asin: order.lines[0]?.asin ?? null, quantity: 1, at: on, by: 'page' as const }],
  } : order));
  await database.put('purchaseOrders', purchaseOrders([
    { title: 'Lab consumables', department: 'Research', budget: 10_000, spend: 12_500 }, { title: 'Office refresh', department: 'Facilities', budget: 0, spend: 14_700 },
  ]).map((each, index) => (index === 0 ? { ...each, owner: 'Ada Byron', validUntil: addDays(today, -30) } : each)));
  await database.put('orders', partly);
  await database.put('links', links);
}

test('every way out is one step from its finding: receive, mail, Amazon\'s page, the papers, the PO, dismissed together and back', async ({ database, ledger, findings }) => {
  await troubles(database);
  await findings.open();
  await expect(ledger.rows()).toHaveCount(6);
  await expect(ledger.page.getByRole('link', { name: /6 findings are open/ })).toBeVisible();
  expect(await findings.titles()).toEqual([
    'PO could not be used then', 'Over budget', 'Amazon has another PO number', 'Rest has not arrived', 'Delivery is late', 'Order without PO',
  ]);

  await findings.opens('Delivery is late');
  await expect(ledger.page.getByRole('link', { name: /^Amazon's page/ })).toHaveAttribute('href', /https:\/\/www\.amazon\.com\/.*112-0000000-0000001/);
  await ledger.presses('Draft a mail');
  await ledger.shows(/112-0000000-0000001/);
  await expect(ledger.page.getByRole('textbox', { name: /Text|Mail|Subject/ }).or(ledger.page.getByRole('form')).first()).toBeVisible();
  await ledger.isAccessible();
  await ledger.presses('Mark as received');
  await ledger.page.getByRole('form', { name: 'What arrived?' }).getByRole('button', { name: 'Save' }).click();
  await ledger.says(/Kept what arrived/);
  await expect(ledger.rows()).toHaveCount(5);

  await findings.opens('Over budget');
  await ledger.page.getByRole('link', { name: 'Open the PO', exact: true }).click();
  const panel = await ledger.panel('PO-2026-0001');
  await expect(panel.getByRole('list', { name: 'Findings' }).getByRole('listitem')).toHaveCount(2);
  await panel.getByRole('link', { name: 'PO could not be used then' }).click();
  await ledger.shows(/expired on .*; this was ordered on/);
  await ledger.page.goBack();
  await ledger.panel('PO-2026-0001');

  await findings.open('owner=Ada+Byron');
  await expect(ledger.rows()).toHaveCount(2);
  await ledger.page.getByRole('checkbox', { name: 'Select all findings' }).check();
  await ledger.presses('Dismiss 2 findings');
  await ledger.field('Why nothing more is needed').fill('Approved afterwards');
  await ledger.isAccessible();
  await ledger.page.keyboard.press('Enter');
  await ledger.says('Dismissed 2 findings.');
  await expect(ledger.rows()).toHaveCount(0);
  await ledger.presses('Undo');
  await expect(ledger.rows()).toHaveCount(2);
});

test('the view is in the address, works by keyboard alone, and fits a narrow window', async ({ database, ledger, findings }) => {
  await troubles(database);
  await findings.open('weight=stop');
  await expect(ledger.rows()).toHaveCount(3);
  await ledger.page.getByRole('combobox', { name: 'Kind' }).selectOption('Over budget');
  await expect(ledger.rows()).toHaveCount(1);
  await ledger.page.reload();
  await expect(ledger.rows()).toHaveCount(1);
  await ledger.page.getByRole('combobox', { name: 'Kind' }).selectOption('');
  await ledger.page.keyboard.press('/');
  await ledger.page.keyboard.type('another');
  await expect(ledger.rows()).toHaveCount(1);
  await ledger.page.keyboard.press('Enter');
  await expect(findings.panel('Amazon has another PO number')).toBeVisible();
  // The first one empties the search, the next closes what is open.
  await ledger.page.keyboard.press('Escape');
  await expect(ledger.rows()).toHaveCount(3);
  await ledger.page.keyboard.press('Escape');
  await expect(findings.panel('Amazon has another PO number')).toHaveCount(0);
  await findings.open();
  await ledger.page.getByRole('grid').focus();
  await ledger.page.keyboard.press('End');
  await ledger.page.keyboard.press('Enter');
  await expect(findings.panel('Order without PO')).toBeVisible();
  const address = new URL(ledger.page.url()).hash;

  await ledger.page.setViewportSize({ width: 400, height: 800 });
  await ledger.open(address);
  await expect(ledger.page.getByRole('dialog', { name: 'Order without PO' })).toBeVisible();
  await ledger.fitsTheWindow();
  await ledger.isAccessible();
  await ledger.open('#/findings/deliveryLate/order/amazon.com/112-9999999-9999999');
  await ledger.shows('This finding does not stand any more');
});
