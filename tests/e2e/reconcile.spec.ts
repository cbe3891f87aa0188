import { readFileSync } from 'node:fs';
import type { Asin, PurchaseOrderId } from '../../lib/domain/ids.ts';
import { Shopper } from '../unit/store/shopper.ts';
import { expect, test as base } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { ReconcilePage } from './pages/reconcile-page.ts';
import { Seed } from './pages/seed.ts';

const test = base.extend<{ seed: Seed; ledger: LedgerPage; reconcile: ReconcilePage; database: LedgerDatabase; phone: Shopper }>({
  seed: async ({ browserContext, extensionId }, use) => use(new Seed(browserContext, extensionId)),
  database: async ({ browserContext, extensionId }, use) => use(new LedgerDatabase(browserContext, extensionId)),
  ledger: async ({ browserContext, extensionId }, use) => use(new LedgerPage(await browserContext.newPage(), extensionId)),
  reconcile: async ({ ledger }, use) => use(new ReconcilePage(ledger)),
  phone: async ({ store }, use) => use(new Shopper(store, 'www.amazon.com')),
});

const host = 'www.amazon.com';
const ruleFor = (asin: string) => ({ id: asin, purchaseOrderId: 'po-PO-1001' as PurchaseOrderId, supplier: null, asin: asin as Asin, costCentre: null }); // a test's own ids
const money = (cents: number): string => new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(cents / 100);

test('a month of the shop is reconciled to the cent: one order linked, one difference accepted, a duplicate found', async ({ seed, store, phone, shop, tab, ledger, reconcile, database }) => {
  await seed.purchaseOrder('PO-1001', 'North wing');
  await seed.purchaseOrder('PO-1002', 'South wing', { lines: [{ id: 'a', asin: 'B0DEMO0003' as Asin, text: '', quantity: null, unitPrice: null, tolerancePercent: 0 }] }); // as the shop has it
  await seed.settings({ linkRules: [ruleFor('B0DEMO0001'), ruleFor('B0DEMO0002')] });
  for (const past of store.state[host].orders) past.placedOn = '2020-05-05';
  for (const asin of ['B0DEMO0001', 'B0DEMO0002', 'B0DEMO0003']) {
    store.state[host].addToCart(asin, 2);
    await phone.buy();
  }
  const totalOf = (index: number): number => store.state[host].orders[index]?.totals.total ?? 0;
  const idOf = (index: number): string => store.state[host].orders[index]?.id ?? '';
  const place = (asin: string): number => store.state[host].orders.findIndex(({ lines }) => lines.some((line) => line.product.asin === asin));
  const [first, second, third] = [place('B0DEMO0001'), place('B0DEMO0002'), place('B0DEMO0003')];
  const month = `period=${store.state[host].orders[first]?.placedOn.slice(0, 7) ?? ''}`;
  const all = totalOf(first) + totalOf(second) + totalOf(third);

  await tab.bringToFront();
  await shop.opensOrders();
  await expect.poll(async () => (await database.all('links')).length).toBe(2);
  for (const index of [first, second]) await shop.goesTo(`/gp/css/summary/print.html?orderID=${idOf(index)}`);
  await expect.poll(async () => (await database.all('invoices')).length).toBe(2);

  await reconcile.open(month);
  await reconcile.sums('USD', [3, money(all), money(totalOf(first) + totalOf(second)), `−${money(totalOf(third))}`]);
  await reconcile.lists([[idOf(third), 'No PO']]);

  // Linked from the row: only one PO agreed on this item.
  await reconcile.opens(idOf(third));
  await ledger.shows('It seems to belong to PO-1002: it is the only one for these items.');
  await ledger.isAccessible();
  await ledger.presses('Link to PO-1002');
  await ledger.says(`Order ${idOf(third)} is linked to PO-1002.`);
  await reconcile.lists([[idOf(third), 'Not billed']]);
  await reconcile.writesDown({ amount: (totalOf(third) / 100).toFixed(2), number: 'INV-3' });
  await ledger.says('Kept.');
  await reconcile.lists([]);
  await ledger.shows('Nothing left to decide');

  // The same invoice once more.
  await reconcile.writesDown({ amount: (totalOf(third) / 100).toFixed(2), number: 'INV-3' });
  await reconcile.lists([[idOf(third), 'Billed again']]);
  await ledger.shows(`${money(totalOf(third))} was asked for a second time.`);
  await reconcile.sums('USD', [3, money(all), money(all + totalOf(third)), `+${money(totalOf(third))}`]);
  await ledger.presses('Undo');
  await ledger.says('Taken back.');
  await reconcile.lists([]);

  // Charged more than the order costs, and accepted.
  await reconcile.open(`${month}&show=all`);
  await reconcile.opens(idOf(second));
  await reconcile.writesDown({ kind: 'Charge', amount: ((totalOf(second) + 240) / 100).toFixed(2), number: '' });
  await ledger.shows('$2.40 more was billed than expected.');
  await ledger.presses('Accept with a reason');
  await ledger.presses('Accept');
  await ledger.refuses('Reason', 'Say why, so that others understand it later.');
  await ledger.field('Reason').fill('Express freight, agreed by phone');
  await ledger.presses('Accept');
  await ledger.says('1 order accepted.');
  await ledger.shows(/^Accepted on .*: Express freight, agreed by phone$/);
  await reconcile.sums('USD', [3, money(all), money(all + 240), '+$2.40']);

  // The view is in the address, and the keys lead through it.
  await ledger.page.reload();
  await ledger.shows(/^Accepted on .*: Express freight, agreed by phone$/);
  await ledger.page.keyboard.press('Escape');
  await ledger.presses(/^Accepted 1/);
  await reconcile.lists([[idOf(second), 'Accepted']]);
  await ledger.page.getByRole('grid').focus();
  await ledger.page.keyboard.press('Enter');
  await reconcile.panel(idOf(second));

  // The file adds up to the same.
  const saving = ledger.page.waitForEvent('download');
  await ledger.presses('Export CSV');
  const [head = '', ...rows] = readFileSync(await (await saving).path(), 'utf8').replace('\uFEFF', '').trim().split('\r\n');
  const cents = (name: string): number => rows.reduce((sum, row) => sum + Math.round(100 * Number(row.split(',')[head.split(',').indexOf(name)])), 0);
  expect([rows.length, cents('Expected'), cents('Billed'), cents('Difference')]).toEqual([3, all, all + 240, 240]);

  // What was accepted comes back when its facts change, and the history says what happened.
  await ledger.presses(/^Remove Charge/);
  await ledger.says('Removed.');
  await reconcile.open(`${month}&show=all`);
  await reconcile.lists([[idOf(first), 'Matched'], [idOf(second), 'Matched'], [idOf(third), 'Matched']]);
  await ledger.isAccessible();
  await ledger.open(`#/orders/amazon.com/${idOf(second)}`);
  await ledger.shows('Difference accepted: Express freight, agreed by phone');
  await ledger.page.setViewportSize({ width: 400, height: 800 });
  await reconcile.open(`${month}&show=all`);
  await ledger.fitsTheWindow();
  await ledger.isAccessible();
});
