import { reloadExtension } from '../browser.ts';
import { expect, test } from '../fixture.ts';
import { Field } from '../pages/field.ts';
import { ShopPage } from '../pages/shop.ts';
import { buy, purchaseAt, type Moment } from './purchase.ts';
import { everyOrderIsLinked } from './truth.ts';

/** Until the page is loaded again the old script steps aside, so before the click the person comes back to the review step. */
const moments: readonly Moment[] = ['number typed', 'before the click', 0, 'confirmation shown', 'list shown'];

test.beforeEach(async ({ popup, tab, store }) => {
  store.control.settings.startAt = 'review';
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await popup.open();
  await popup.addsPurchaseOrder('PO-1002', 'South wing');
  await tab.bringToFront();
});

test(`the extension reloaded at ${moments.join(', ')}: each order ends on its PO, once`, async ({ browserContext, extensionId, store, tab }) => {
  test.setTimeout(180_000);
  const shop = new ShopPage(tab);
  const field = new Field(tab);
  const purchases = moments.map((_, index) => purchaseAt(index));
  for (const [index, purchase] of purchases.entries()) {
    const moment = moments[index] ?? 'list shown';
    await test.step(`reloaded: ${moment}`, async () => {
      let reloads = 0;
      await buy(tab, purchase, moment, async () => {
        reloads += 1;
        await reloadExtension(browserContext, extensionId);
        await tab.bringToFront();
        if (moment !== 'number typed' && moment !== 'before the click') return;
        // The browser takes a moment to put the new scripts in place; until then a page gets none.
        await expect.poll(async () => {
          await shop.reloads();
          await tab.waitForLoadState('networkidle');
          return field.count();
        }, { timeout: 30_000 }).toBe(1);
        await field.isShownOnce();
        if (moment === 'before the click') await field.holds(purchase.number); // the ledger had it
        else await field.types(purchase.number);
      });
      expect(reloads).toBe(1);
      // The browser needs a moment to put the new scripts in place; a list opened before gets none, and is opened again.
      await expect(async () => {
        await shop.opensOrders();
        await everyOrderIsLinked(browserContext, extensionId, store, purchases.slice(0, index + 1), 5_000);
      }).toPass({ timeout: 60_000 });
      await tab.bringToFront();
    });
  }
});
