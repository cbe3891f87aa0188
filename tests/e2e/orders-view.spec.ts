import { orderKey, toOrderId, type OrderId, type PurchaseOrderId } from '../../lib/domain/ids.ts';
import { blankOrder } from '../../lib/domain/new-order.ts';
import { Shopper } from '../unit/store/shopper.ts';
import { expect, test as base } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { Seed } from './pages/seed.ts';

const test = base.extend<{ seed: Seed; ledger: LedgerPage; orders: OrdersPage; database: LedgerDatabase; phone: Shopper }>({
  seed: async ({ browserContext, extensionId }, use) => use(new Seed(browserContext, extensionId)),
  database: async ({ browserContext, extensionId }, use) => use(new LedgerDatabase(browserContext, extensionId)),
  ledger: async ({ browserContext, extensionId }, use) => use(new LedgerPage(await browserContext.newPage(), extensionId)),
  orders: async ({ ledger }, use) => use(new OrdersPage(ledger)),
  // Shops on the same account without our extension.
  phone: async ({ store }, use) => use(new Shopper(store, 'www.amazon.com')),
});

const host = 'www.amazon.com';

/** Two units of one product and one of another, bought on the phone and seen in this browser's order list. */
test.beforeEach(async ({ seed, store, phone, shop, tab, badges }) => {
  await seed.purchaseOrder('PO-1001', 'North wing');
  await seed.purchaseOrder('PO-1002', 'South wing');
  store.state[host].addToCart('B0DEMO0001', 2);
  store.state[host].addToCart('B0DEMO0002', 1);
  await phone.buy();
  await tab.bringToFront();
  await shop.opensOrders();
  await badges.are([]);
});

/** What each purchase order has spent, in cents. */
async function spends(database: LedgerDatabase): Promise<Record<string, number>> {
  const all = await database.all<{ number: string; spend: readonly { amount: number }[] }>('purchaseOrders');
  return Object.fromEntries(all.map(({ number, spend }) => [number, spend[0]?.amount ?? 0]));
}

test('an order placed on a phone is linked by hand, moved, split to the cent and taken off, and each is undone', async ({ ledger, orders, store, database }) => {
  const [bought] = store.state[host].orders;
  const id = bought?.id ?? '';
  const total = bought?.totals.total ?? 0;
  await orders.open('show=withoutPurchaseOrder');
  await orders.opens(id);
  await ledger.presses('Link to a PO');
  await orders.picks(1, 'PO-1001');
  await ledger.presses('Link');
  await ledger.says(`Order ${id} is linked to PO-1001.`);
  expect(await spends(database)).toEqual({ 'PO-1001': total, 'PO-1002': 0 });

  await ledger.presses('Move or split');
  await orders.picks(1, 'PO-1002');
  await ledger.presses('Link');
  await ledger.says(`Order ${id} is linked to PO-1002.`);
  expect(await spends(database)).toEqual({ 'PO-1001': 0, 'PO-1002': total });

  await ledger.presses('Move or split');
  await ledger.presses('Split it with another PO');
  await orders.picks(2, 'PO-1001');
  await ledger.field('Percent of part 1').fill('33.33');
  await ledger.shows('Everything is divided.');
  await ledger.presses('Save');
  await ledger.says(/is split over PO-1002 and PO-1001/);
  const third = Math.round(total * 0.3333);
  expect(await spends(database)).toEqual({ 'PO-1002': third, 'PO-1001': total - third });

  await ledger.presses('Undo');
  await ledger.says('Undone.');
  expect(await spends(database)).toEqual({ 'PO-1001': 0, 'PO-1002': total });
  await ledger.presses('Redo');
  await ledger.says('Done again.');
  expect(await spends(database)).toEqual({ 'PO-1002': third, 'PO-1001': total - third });

  await ledger.presses('Take off');
  await ledger.shows('Taken off every PO by hand.');
  expect(await spends(database)).toEqual({ 'PO-1001': 0, 'PO-1002': 0 });
  await ledger.presses('Undo');
  await ledger.says('Undone.');
  expect(await spends(database)).toEqual({ 'PO-1002': third, 'PO-1001': total - third });
});

test('what does not add up is said while it is typed, and nothing is saved', async ({ ledger, orders, store, database }) => {
  await orders.open();
  await orders.opens(store.state[host].orders[0]?.id ?? '');
  await ledger.presses('Link to a PO');
  await orders.picks(1, 'PO-1001');
  await ledger.presses('Split it with another PO');
  await orders.picks(2, 'PO-1001');
  await ledger.shows('One PO stands here twice. Join its parts.');
  await orders.picks(2, 'PO-1002');
  await ledger.field('Share 1').selectOption('Amount');
  await ledger.field('Amount of part 1').fill('12,5');
  await ledger.shows(/not an amount as it is written here/);
  await ledger.field('Amount of part 1').fill('99999');
  await ledger.shows('The parts take more than the order has.');
  await ledger.field('Share 2').selectOption('Percent');
  await ledger.field('Percent of part 2').fill('1');
  await ledger.field('Amount of part 1').fill('5.00');
  await ledger.shows(/is left\. Let one part take the rest\./);
  await ledger.presses('Save');
  expect(await database.all('links')).toEqual([]);
});

test('a refund in the shop lowers the spend of the parts that hold it; returns and receipts are kept by hand, in part', async ({ ledger, orders, store, database, shop, tab }) => {
  const [bought] = store.state[host].orders;
  const id = bought?.id ?? '';
  const total = bought?.totals.total ?? 0;
  await orders.open();
  await orders.opens(id);
  await ledger.presses('Link to a PO');
  await orders.picks(1, 'PO-1001');
  await ledger.presses('Link');
  await ledger.says(/is linked to PO-1001/);

  store.control.refund(id, 500);
  await tab.bringToFront();
  await shop.opensOrder(id);
  await expect.poll(() => spends(database)).toEqual({ 'PO-1001': total - 500, 'PO-1002': 0 });
  await ledger.page.bringToFront();
  await ledger.shows('What it costs');

  await ledger.presses('Mark as received');
  const first = ledger.page.getByRole('form', { name: 'What arrived?' }).getByRole('spinbutton').first();
  await first.fill('1');
  await ledger.page.getByRole('form', { name: 'What arrived?' }).getByRole('spinbutton').last().fill('0');
  await ledger.page.getByRole('form', { name: 'What arrived?' }).getByRole('button', { name: 'Save' }).click();
  await ledger.says(/Kept what arrived/);
  await expect(ledger.row(id)).toContainText(/Partly received|Going back/);
  const [po] = await database.all<{ number: string; progress: string }>('purchaseOrders');
  expect(po?.progress).toBe('partlyReceived');

  await ledger.presses('Record a return');
  await ledger.field('How far it is').selectOption('Refunded');
  await ledger.page.getByLabel('Refunded amount').fill('8.00');
  await ledger.page.getByRole('form', { name: 'What goes back?' }).getByRole('button', { name: 'Save' }).click();
  await ledger.says(/Kept the return/);
  // The shop's sum of five dollars is part of these eight, not on top of them.
  expect((await spends(database))['PO-1001']).toBe(total - 800);
  await ledger.presses('Undo');
  await ledger.says('Undone.');
  expect((await spends(database))['PO-1001']).toBe(total - 500);
});

test('the view is in the address, works by keyboard alone, and fits a narrow window', async ({ ledger, orders, store, database }) => {
  const id = store.state[host].orders[0]?.id ?? '';
  await orders.open();
  await ledger.page.keyboard.press('/');
  await ledger.page.keyboard.type(id.slice(-7));
  await expect(ledger.rows()).toHaveCount(1);
  await ledger.page.keyboard.press('Enter');
  await orders.panel(id);
  await ledger.page.reload();
  const panel = await orders.panel(id);
  await panel.getByRole('button', { name: 'Link to a PO' }).press('Enter');
  await ledger.page.keyboard.type('south');
  await expect(ledger.page.getByRole('option')).toHaveCount(1);
  await ledger.page.keyboard.press('Enter');
  await ledger.page.keyboard.press('Enter');
  await ledger.says(/is linked to PO-1002/);
  expect((await database.all<{ method: string }>('links')).map(({ method }) => method)).toEqual(['person']);
  await ledger.isAccessible();
  await ledger.page.goBack();
  await expect(ledger.page.getByRole('complementary')).toHaveCount(0);
  await ledger.page.setViewportSize({ width: 320, height: 640 });
  await ledger.fitsTheWindow();
  await orders.opens(id);
  await ledger.presses('Move or split');
  await ledger.fitsTheWindow();
  await ledger.isAccessible();
});

test('several orders are linked to one PO at once and undone together', async ({ ledger, orders, database, store, phone, shop, tab, badges }) => {
  store.state[host].addToCart('B0DEMO0003', 1);
  await phone.buy();
  await tab.bringToFront();
  await shop.opensOrders();
  await badges.are([]);
  await orders.open('show=withoutPurchaseOrder');
  await ledger.page.getByRole('grid').focus();
  await ledger.page.keyboard.press('Space');
  await ledger.page.keyboard.press('ArrowDown');
  await ledger.page.keyboard.press('Space');
  await ledger.says('2 orders selected');
  await ledger.page.getByRole('combobox', { name: 'Link to a PO' }).fill('PO-1001');
  await ledger.page.getByRole('option', { name: /PO-1001/ }).click();
  await ledger.presses('Link to PO-1001');
  await ledger.says('2 orders are linked to PO-1001.');
  expect(await database.all('links')).toHaveLength(2);
  await ledger.presses('Undo');
  await ledger.says('Undone.');
  expect(await database.all('links')).toEqual([]);
});

test('five thousand orders draw only the rows in sight, and are read on as somebody scrolls', async ({ ledger, orders, database }) => {
  await database.put('orders', Array.from({ length: 5000 }, (_, index) => {
    const orderId = toOrderId(`119-${String(index).padStart(7, '0')}-0000001`) as OrderId; // of the known form
    const placedOn = new Date(Date.UTC(2026, 3, 30) - Math.floor(index / 10) * 86_400_000).toISOString().slice(0, 10);
    return {
      ...blankOrder, key: orderKey('amazon.com', orderId), marketplace: 'amazon.com', orderId, placedOn, total: { amount: 1000 + index, currency: 'USD' },
      linkedTo: ['po-PO-1001' as PurchaseOrderId], firstSeenAt: 1, seenAt: 1, keys: { day: placedOn },
    };
  }));
  await orders.open();
  await ledger.says(/5,0\d\d orders/);
  expect(await ledger.rows().count()).toBeLessThan(80);
  const grid = ledger.page.getByRole('grid');
  await grid.focus();
  await ledger.page.keyboard.press('End');
  await expect(grid).toHaveAttribute('aria-rowcount', '401');
  await ledger.presses('Placed');
  await expect(ledger.rows().first()).toContainText('119-0004990-0000001');
  await ledger.page.getByLabel('Search orders').fill('119-0004321-0000001');
  await expect(ledger.rows()).toHaveCount(1);
});
