import { expect, test as base } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { ordersAndLinks, purchaseOrders, type MadeOrder } from './pages/overview-records.ts';

const test = base.extend<{ ledger: LedgerPage }>({
  ledger: async ({ browserContext, extensionId }, use) => use(new LedgerPage(await browserContext.newPage(), extensionId)),
});

/** Three purchase orders of two departments; orders of this month and some before, in dollars, and one in euros. */
async function fill(database: LedgerDatabase): Promise<void> {
  await database.put('purchaseOrders', purchaseOrders([
    { title: 'Office refresh', department: 'Facilities', budget: 200_000, spend: 190_000, suppliers: ['Lamps Ltd'] },
    { title: 'Lab consumables', department: 'Research', budget: 500_000, spend: 50_000 },
    { title: 'Spares', department: 'Research', budget: 0, spend: 30_000 },
  ]));
  const dollars: MadeOrder[] = [
    [0, 120_000, 0, 'Lamps Ltd'], [0, 70_000, 0, 'Lamps Ltd'], [0, 50_000, 1, 'Tools Ltd'], [40, 30_000, 2, null],
    [0, 8_999, -1, 'Tools Ltd'], [1, 12_000, 1, 'Tools Ltd', { cancelled: true }], [2, 0, 1, 'Tools Ltd', { total: null }],
    [0, 1_500, -1, null, { promisedOn: null }],
  ];
  const made = ordersAndLinks(dollars);
  const [late] = ordersAndLinks([[30, 4_000, -1, null, { status: 'Arriving' }]], 'EUR', 100).orders;
  if (late === undefined) throw new Error('The order that is late was not made');
  await database.put('orders', [...made.orders, { ...late, promisedOn: late.placedOn }]);
  await database.put('links', made.links);
}

test('each figure leads to the list it counts, and a picture has its table', async ({ ledger, browserContext, extensionId }) => {
  await fill(new LedgerDatabase(browserContext, extensionId));
  await ledger.open('#/overview');
  const { page } = ledger;
  const card = (name: string) => page.getByRole('region', { name, exact: true });
  const foot = page.getByRole('status').filter({ hasText: /order/ });

  // $1,200 + $700 + $500 + $300 on POs, $89.99 + $15 on none; the cancelled order and the one of no known cost are in no sum.
  const time = card('Spend over time, USD');
  await expect(time.getByRole('img')).toHaveAccessibleName(/^\$2,804\.99 on 6 orders/);
  await time.getByRole('button', { name: /Show as table/ }).press('Enter');
  const table = time.getByRole('table');
  await expect(table.getByRole('row').last()).toHaveText(/Total\$2,804\.99\$2,700\.00\$104\.996/);
  await expect(card('Spend over time, EUR').getByRole('img')).toHaveAccessibleName(/^€40\.00 on 1 order/);
  await table.getByRole('row').nth(-2).getByRole('link').press('Enter');
  await expect(foot).toHaveText('5 orders · $2,504.99 after refunds');
  await expect(ledger.rows()).toHaveCount(5);
  await page.goBack();

  const department = card('Spend by department, USD');
  await expect(department.getByRole('img').first()).toHaveAccessibleName('Facilities: $1,900.00, 68%, 2 orders');
  await department.getByRole('link', { name: 'Facilities' }).click();
  await expect(foot).toHaveText('2 orders · $1,900.00 after refunds');
  await page.getByRole('button', { name: 'Facilities' }).click();
  await expect(foot).toHaveText('6 orders · $2,804.99 after refunds');
  await page.goBack();

  await department.getByRole('button', { name: 'Seller', exact: true }).click();
  await card('Spend by seller, USD').getByRole('link', { name: 'Tools Ltd' }).click();
  await expect(foot).toHaveText('2 orders · $589.99 after refunds');
  await page.goBack();

  await expect(department.or(card('Spend by seller, USD')).getByRole('button', { name: 'Seller', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Show: 1 late delivery' }).click();
  await expect(ledger.rows()).toHaveCount(1);
  await page.goBack();
  await page.getByRole('link', { name: 'Show: 3 orders without a PO' }).click();
  await expect(ledger.rows()).toHaveCount(3);
  await page.goBack();
  await page.getByRole('link', { name: 'Show: 1 order without a known cost, in no sum' }).click();
  await expect(ledger.rows()).toHaveCount(1);
  await page.goBack();

  const budgets = card('Budgets nearest their end');
  await expect(budgets.getByRole('img').first()).toHaveAccessibleName(/\$1,900\.00 spent/);
  await expect(budgets).toContainText('$100.00 left');
  await budgets.getByRole('link', { name: /Office refresh/ }).click();
  const panel = await ledger.panel('PO-2026-0001');
  await expect(panel.getByRole('img', { name: /^\$1,900\.00 of \$2,000\.00 spent by/ })).toBeVisible();
});

test('the list of orders is searched, sorted and shown by column, and says so in its address', async ({ ledger, browserContext, extensionId }) => {
  await fill(new LedgerDatabase(browserContext, extensionId));
  await ledger.open('#/orders');
  const { page } = ledger;
  const totals = () => ledger.rows().locator('td:last-child').allTextContents();
  await expect(ledger.rows()).toHaveCount(9);
  await page.getByRole('button', { name: 'Total' }).click();
  await page.getByRole('button', { name: 'Total' }).click();
  await expect.poll(totals).toEqual(['€40.00', '$1,200.00', '$700.00', '$500.00', '$300.00', '$120.00', '$89.99', '$15.00', '']);
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Items' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Items' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Items' })).toHaveCount(0);
  await expect.poll(totals).toContain('$1,200.00');
  await ledger.field('Search orders').fill('research');
  await expect(page.getByText('No order is like that.')).toBeVisible();
  await ledger.field('Search orders').fill('lab tools');
  await expect(ledger.rows()).toHaveCount(3);
  await ledger.isAccessible();
  await ledger.open('#/purchase-orders?q=112-0000002-0000001');
  await expect(ledger.rows()).toHaveCount(1);
  await expect(ledger.row('PO-2026-0002')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ browserOptions: { colorScheme } });

    test('the overview passes an automatic accessibility check, empty and full, and fits a phone', async ({ ledger, browserContext, extensionId }) => {
      await ledger.open('#/overview');
      await ledger.shows('Nothing was spent in this period');
      await ledger.isAccessible();
      await fill(new LedgerDatabase(browserContext, extensionId));
      await ledger.open('#/overview?period=months12');
      await expect(ledger.page.getByRole('img', { name: /^\$2,804\.99/ })).toBeVisible();
      await ledger.isAccessible();
      await ledger.page.getByRole('button', { name: 'Show as table: Spend by department, USD' }).click();
      await ledger.isAccessible();
      await ledger.page.setViewportSize({ width: 320, height: 640 });
      await ledger.fitsTheWindow();
      await ledger.page.evaluate("document.documentElement.dir = 'rtl'");
      await ledger.fitsTheWindow();
    });
  });
}
