import { expect, test as base } from './fixture.ts';
import { BadgePanel } from './pages/badge-panel.ts';

const test = base.extend<{ panel: BadgePanel }>({
  panel: async ({ tab }, use) => use(new BadgePanel(tab)),
});

test('the badge tells what is open about an order, and its panel settles it without leaving the page', async ({ popup, shop, field, tab, panel }) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.types('PO-1001');
  await field.says('North wing');
  await field.presses('Enter');
  await shop.placesOrder();
  await shop.opensOrders();
  const address = tab.url();
  const { badges } = panel;
  await expect.poll(() => badges.texts('.badge')).toEqual(['PO-1001']);

  await test.step('everything is received in the panel of the linked order, and that is taken back there', async () => {
    await panel.opens();
    expect(await badges.texts('.po')).toEqual(['PO-1001North wing']);
    expect(await badges.texts('.panel')).toEqual([expect.stringContaining('Nothing is open about this order.')]);
    await badges.isAccessible();
    await badges.click('.panel > div > .acts:last-child .act');
    await panel.says('Kept. Everything of this order is marked as received.');
    await badges.click('.said + .acts .act');
    await panel.says('Undone. All is as it was before.');
    await badges.click('.panel > div > .acts:last-child .act');
    await panel.says('Kept. Everything of this order is marked as received.');
    await tab.keyboard.press('Escape');
    await panel.isClosed();
    expect(await panel.focused()).toEqual(['PO-1001']);
  });

  await test.step('a finding is dismissed with a reason, by keyboard alone, taken back and dismissed again, and the badge follows', async () => {
    const before = (await badges.texts('.none')).length;
    expect(before).toBeGreaterThan(0);
    await panel.reaches('No PO');
    await tab.keyboard.press('Enter');
    await panel.finds(['Order without PO']);
    await panel.reaches('Dismiss');
    await tab.keyboard.press('Enter');
    await expect.poll(() => panel.focused()).toEqual(['Why nothing more is needed']);
    await tab.keyboard.press('Enter');
    await expect.poll(() => badges.texts('.problem')).toHaveLength(1); // a reason is asked for, nothing is kept without one
    await badges.isAccessible();
    await tab.keyboard.press('Escape'); // first the form goes, the panel stays
    await expect.poll(() => panel.focused()).toEqual(['Dismiss']);
    for (const reason of ['Bought in privat', 'Bought in private']) {
      await panel.reaches('Dismiss');
      await tab.keyboard.press('Enter');
      await tab.keyboard.type(reason);
      await tab.keyboard.press('Enter');
      await panel.says('Dismissed. The ledger keeps the reason.');
      await panel.finds([]);
      if (reason === 'Bought in private') break;
      await panel.reaches('Undo');
      await badges.isAccessible();
      await tab.keyboard.press('Enter');
      await panel.says('Undone. All is as it was before.');
      await panel.finds(['Order without PO']);
    }
    await tab.keyboard.press('Escape');
    await panel.isClosed();
    expect(await panel.focused()).toEqual(['No PO']);
    await shop.reloads();
    await expect.poll(async () => [(await badges.texts('.badge')).length, (await badges.texts('.none')).length]).toEqual([1, before - 1]);
  });
  expect(tab.url()).toBe(address);
});

test.describe('in German, on a dark and narrow page', () => {
  test.use({ browserOptions: { language: 'de', viewport: { width: 400, height: 800 } } });

  test('the panel fits, is readable, and leads on to the ledger', async ({ shop, tab, panel, store, browserContext }) => {
    await tab.addInitScript(() => {
      const dark = new CSSStyleSheet();
      dark.replaceSync('html body { background: #101418 !important; color: #eee !important; }');
      document.adoptedStyleSheets = [dark];
    });
    await shop.opensOrder(store.state['www.amazon.com'].orders[0]?.id ?? '');
    await panel.opens();
    await panel.finds(['Bestellung ohne PO']);
    await panel.fitsTheWindow();
    await panel.badges.isAccessible();
    const opened = browserContext.waitForEvent('page');
    await panel.reaches('Befund öffnen');
    await tab.keyboard.press('Enter');
    const ledger = await opened;
    await expect(ledger.getByRole('dialog', { name: 'Bestellung ohne PO' }).or(ledger.getByRole('complementary', { name: 'Bestellung ohne PO' }))).toBeVisible();
  });
});
