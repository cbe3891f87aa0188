import { Shopper } from '../unit/store/shopper.ts';
import { expect, test as base } from './fixture.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { OrdersPage } from './pages/orders-page.ts';
import { budgetOf, Seed } from './pages/seed.ts';

const test = base.extend<{ seed: Seed; ledger: LedgerPage; orders: OrdersPage; phone: Shopper }>({
  seed: async ({ browserContext, extensionId }, use) => use(new Seed(browserContext, extensionId)),
  ledger: async ({ browserContext, extensionId }, use) => use(new LedgerPage(await browserContext.newPage(), extensionId)),
  orders: async ({ ledger }, use) => use(new OrdersPage(ledger)),
  phone: async ({ store }, use) => use(new Shopper(store, 'www.amazon.com')),
});

const host = 'www.amazon.com';

test('an order gets another PO: what would change is shown first, Amazon\'s copy is waited for, and the old PO is cancelled', async ({ seed, store, phone, tab, shop, badges, ledger, orders }) => {
  await seed.purchaseOrder('PO-1001', 'North wing', { budget: budgetOf(100_000, 'USD') });
  await seed.purchaseOrder('PO-1002', 'South wing', { budget: budgetOf(50_000, 'USD') });
  store.state[host].addToCart('B0DEMO0001', 1);
  await phone.buy();
  const [order] = store.state[host].orders;
  if (order === undefined) throw new Error('The phone bought nothing');
  store.control.settings.business = { field: 'text', required: false, options: [] };
  order.po = 'PO-1001';
  const details = `/your-orders/order-details?orderID=${order.id}`;
  await tab.bringToFront();
  await shop.goesTo(details);
  await badges.are(['PO-1001']);

  await orders.open();
  await orders.opens(order.id);
  await ledger.presses('Change the PO…');
  const form = ledger.page.getByRole('form', { name: 'Change the PO of this order' });
  await expect(form).toContainText('Amazon\'s copy can perhaps still be changed.');
  await expect(form).toContainText('Amazon publishes no rule.');
  await form.getByRole('combobox', { name: 'New PO' }).fill('1002');
  await ledger.page.getByRole('option', { name: /PO-1002/ }).click();
  const effects = form.getByRole('region', { name: 'What would change' });
  const left = (amount: number): string => `$${(amount / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
  await expect(effects).toContainText(`PO PO-1001: ${left(100_000 - order.totals.total)} left now, $1,000.00 after.`);
  await expect(effects).toContainText(`PO PO-1002: $500.00 left now, ${left(50_000 - order.totals.total)} after.`);
  await expect(effects).toContainText('New finding:');
  await form.getByLabel('I will change Amazon\'s copy too').check();
  await form.getByLabel('Why (for the history)').fill('South pays for it');
  await ledger.isAccessible();
  await form.getByRole('button', { name: 'Change it in the ledger' }).click();
  await ledger.says(`Order ${order.id} is on PO PO-1002 now.`);
  const panel = await orders.panel(order.id);
  await expect(panel).toContainText('Amazon\'s copy is to become PO-1002');
  await expect(panel).toContainText('Its page was not seen since.');

  // The person looks at Amazon's page without changing it, then changes it there.
  await shop.goesTo(details);
  await badges.are(['PO-1002']);
  await expect(panel).toContainText('still shows PO-1001');
  order.po = 'PO-1002';
  await shop.goesTo(details);
  await expect(panel).not.toContainText('Amazon\'s copy is to become');

  // Cancelling PO-1002 waits for its order.
  await ledger.open('#/purchase-orders/po-PO-1002');
  await ledger.presses('Cancel this PO…');
  const steps = ledger.page.getByRole('region', { name: 'Cancel this PO' });
  await expect(steps).toContainText('1 step is left before it is cancelled.');
  await expect(steps.getByRole('link', { name: `Order ${order.id} at Amazon` })).toHaveAttribute('href', `https://${host}${details}`);
  await steps.getByRole('button', { name: 'Begin to cancel' }).click();
  await expect(steps.getByRole('button', { name: 'Reopen it' })).toBeVisible();
  await ledger.isAccessible();
  await steps.getByRole('button', { name: `Let order ${order.id} stay on this PO` }).press('Enter');
  await expect(steps).toContainText('Everything is settled.');
  await steps.getByRole('button', { name: `Do not let order ${order.id} stay on this PO` }).click();
  await expect(steps).toContainText('1 step is left');
  order.status = 'cancelled';
  await shop.goesTo(details);
  await expect(steps).toContainText('Everything is settled.');
  await steps.getByRole('button', { name: 'Cancel it now' }).click();
  await ledger.says(/PO-1002/);
  await expect(ledger.page.getByRole('region', { name: 'Cancel this PO' })).toHaveCount(0);
});

test('a copy at Amazon that was to get a number and shows none stays a finding until its page shows the number', async ({ seed, store, phone, tab, shop, badges, ledger, orders }) => {
  await seed.purchaseOrder('PO-1001', 'North wing');
  await seed.purchaseOrder('PO-1002', 'South wing');
  store.state[host].addToCart('B0DEMO0001', 1);
  await phone.buy();
  const [order] = store.state[host].orders;
  if (order === undefined) throw new Error('The phone bought nothing');
  await tab.bringToFront();
  await shop.opensOrders();
  await badges.are([]);

  await orders.open();
  await orders.opens(order.id);
  await ledger.presses('Link to a PO');
  await orders.picks(1, 'PO-1001');
  await ledger.presses('Link');
  await ledger.says(`Order ${order.id} is linked to PO-1001.`);
  await ledger.presses('Change the PO…');
  const form = ledger.page.getByRole('form', { name: 'Change the PO of this order' });
  await form.getByRole('combobox', { name: 'New PO' }).fill('1002');
  await ledger.page.getByRole('option', { name: /PO-1002/ }).click();
  await form.getByLabel('I will change Amazon\'s copy too').check();
  await form.getByRole('button', { name: 'Change it in the ledger' }).click();
  await ledger.says(`Order ${order.id} is on PO PO-1002 now.`);
  const panel = await orders.panel(order.id);
  await expect(panel).toContainText('Its page was not seen since.');
  await expect(panel).not.toContainText('Amazon shows no PO number');

  await shop.opensOrder(order.id);
  await expect(panel).toContainText('shows no number.');
  await expect(panel).toContainText('Amazon shows no PO number');
  await expect(panel).toContainText('Amazon\'s copy is to become PO-1002. The order\'s page was seen since and shows no PO number.');
  await ledger.isAccessible();

  store.control.settings.business = { field: 'text', required: false, options: [] };
  order.po = 'PO-1002';
  await shop.opensOrder(order.id);
  await expect(panel).not.toContainText('Amazon shows no PO number');
  await expect(panel).not.toContainText('Amazon\'s copy is to become');
});

test('of three units two are sent back and refunded one after the other, one never came: what is still to come back is told each time', async ({ seed, store, phone, tab, shop, badges, ledger, orders }) => {
  await seed.purchaseOrder('PO-1001', 'North wing');
  store.state[host].addToCart('B0DEMO0001', 3);
  await phone.buy();
  const [order] = store.state[host].orders;
  const [line] = order?.lines ?? [];
  if (order === undefined || line === undefined) throw new Error('The phone bought nothing');
  await tab.bringToFront();
  await shop.goesTo(`/your-orders/order-details?orderID=${order.id}`);
  await badges.are([]);
  await orders.open();
  await orders.opens(order.id);
  const dollars = (cents: number): string => (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
  const form = ledger.page.getByRole('form', { name: 'What goes back?' });
  const returns = ledger.page.getByRole('table', { name: 'Returns' }).getByRole('row').nth(1);
  const marks = async (state: string, howMany: string, amount?: string): Promise<void> => {
    await ledger.presses('Record a return');
    await ledger.field('How far it is').selectOption(state);
    await ledger.field('How many').fill(howMany);
    if (amount !== undefined) await ledger.field(/^Refunded amount/).fill(amount);
    await form.getByRole('button', { name: 'Save' }).click();
  };

  await marks('Sent back', '4');
  await ledger.says(/more than was ordered/);
  await ledger.field('How many').fill('2');
  await ledger.isAccessible();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toHaveCount(0);
  await expect(returns).toContainText(`020${dollars(2 * line.unitPrice)}2 units`);

  await ledger.presses('Record a return');
  await ledger.field('How far it is').selectOption('Refunded');
  await expect(ledger.field('How many')).toHaveValue('2');
  await expect(form).toContainText('2 are on their way back and not refunded yet.');
  await ledger.field('How many').press('Escape');
  await expect(form).toHaveCount(0);
  await marks('Refunded', '1', '5.00');
  await expect(returns).toContainText(`$5.00 refunded011${dollars(line.unitPrice)}1 unit`);
  await marks('Refunded', '1', '4.50');
  await expect(returns).toContainText('$9.50 refunded002nothing');
  await ledger.presses('Undo');
  await expect(returns).toContainText(`$5.00 refunded011${dollars(line.unitPrice)}1 unit`);
  await ledger.presses('Redo');
  await expect(returns).toContainText('$9.50 refunded002nothing');

  await marks('Refunded, never arrived', '2', '4.00');
  await ledger.says('Fewer than that are still to come.');
  await ledger.field('How many').fill('1');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(returns).toContainText('$13.50 refunded1 never arrived003nothing');
  await marksMoney();
  await ledger.isAccessible();
  await ledger.fitsTheWindow();

  async function marksMoney(): Promise<void> {
    await ledger.presses('Record a return');
    await ledger.field('How far it is').selectOption('Some money back, item stays');
    await expect(ledger.field('How many')).toHaveCount(0);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toContainText('Say how much came back.');
    await ledger.field(/^Refunded amount/).fill('1.00');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(returns).toContainText('$14.50 refunded1 never arrived003nothing');
  }
});
