import { expect, test } from '../fixture.ts';
import { buy, moments, purchaseAt } from './purchase.ts';
import { everyOrderIsLinked } from './truth.ts';

test.beforeEach(async ({ popup, tab, store }) => {
  store.control.settings.startAt = 'review';
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await popup.open();
  await popup.addsPurchaseOrder('PO-1002', 'South wing');
  await tab.bringToFront();
});

test('there are twenty moments', () => {
  expect(new Set(moments).size).toBe(20);
});

// Two halves, so that two browsers can share the work.
for (const half of [0, 1]) {
  const chosen = moments.filter((_, index) => index % 2 === half);
  test(`the service worker stopped at ${chosen.join(', ')}: each order ends on its PO, once`, async ({ browserContext, extensionId, store, tab, popup }) => {
    test.setTimeout(180_000);
    const session = await browserContext.newCDPSession(popup.page); // a page that stays, while the tab goes from page to page
    await session.send('ServiceWorker.enable');
    const purchases = chosen.map((_, index) => purchaseAt(index));
    for (const [index, purchase] of purchases.entries()) {
      let stops = 0;
      await test.step(`stopped: ${chosen[index]}`, async () => {
        await buy(tab, purchase, chosen[index] ?? 'list shown', async () => {
          stops += 1;
          await session.send('ServiceWorker.stopAllWorkers');
        });
        expect(stops).toBe(1);
        await everyOrderIsLinked(browserContext, extensionId, store, purchases.slice(0, index + 1));
      });
      await tab.bringToFront();
    }
  });
}
