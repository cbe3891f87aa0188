import type { BrowserContext, Page } from '@playwright/test';
import { launch, reloadExtension, stopServiceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { Field } from './pages/field.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { OrderBadges } from './pages/order-badges.ts';
import { ShopPage } from './pages/shop.ts';

interface StoredCheckout { readonly state: string }

test.beforeEach(async ({ popup, tab }) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await popup.page.close();
  await tab.bringToFront();
});

/** Stops the service worker over and over until told to end. */
function hammer(context: BrowserContext, page: Page): () => Promise<void> {
  let isOver = false;
  const run = (async () => {
    while (!isOver) {
      await stopServiceWorker(context, page);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  })();
  return () => { isOver = true; return run; };
}

const moments = ['before the field is used', 'before placing', 'right after placing', 'after confirming', 'at each of them'] as const;

for (const moment of moments) {
  test(`the service worker killed ${moment} loses nothing`, async ({ browserContext, shop, field, badges, tab }) => {
    const kill = async (now: (typeof moments)[number]): Promise<void> => {
      if (moment === now || moment === 'at each of them') await stopServiceWorker(browserContext, tab);
    };
    await shop.fillsCart('B0DEMO0001', 'B0DEMO0002');
    await shop.goesToReview();
    await kill('before the field is used');
    await field.picks('PO-1001');
    await field.says('North wing');
    await kill('before placing');
    await shop.clicksPlaceOrder();
    await kill('right after placing');
    await shop.seesConfirmation();
    await kill('after confirming');
    await shop.opensOrders();
    await badges.are(['PO-1001']);
  });
}

test('the service worker killed again and again from choosing to confirming loses nothing', async ({ browserContext, shop, field, badges, tab }) => {
  const quiet = await browserContext.newPage();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  const stop = hammer(browserContext, quiet);
  await tab.bringToFront();
  await shop.placesOrder();
  await stop();
  await shop.opensOrders();
  await badges.are(['PO-1001']);
});

test('the browser killed the moment the order is placed still knows it after the restart', async ({ browserContext, extensionId, shop, field, tab, store, userDataFolder }) => {
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await field.says('North wing');
  const placed = tab.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/spc/place-order'));
  await shop.clicksPlaceOrder();
  await placed;
  await killBrowser(browserContext, extensionId);

  const again = await launch(userDataFolder, store.port);
  try {
    const page = again.pages()[0] ?? (await again.newPage());
    await new ShopPage(page).opensOrders();
    await new OrderBadges(page).are(['PO-1001']);
  } finally {
    await again.close();
  }
});

/** Ends every process of the browser without a word, as a crash or a power cut does. */
async function killBrowser(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const session = await context.newCDPSession(page);
  const closed = new Promise((resolve) => context.once('close', resolve));
  await session.send('Browser.crash').catch(() => undefined); // no answer comes from a crashed browser
  await closed;
}

test('the extension reloaded in the middle of a checkout keeps the choice, and the next page goes on', async ({ browserContext, extensionId, shop, field, badges, tab }) => {
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await field.says('North wing');
  await reloadExtension(browserContext, extensionId);
  await tab.bringToFront();
  // Until the browser has the new scripts, a page that is loaded gets none of them.
  await expect(async () => {
    await shop.reloads();
    await expect.poll(() => new Field(tab).value(), { timeout: 3_000 }).toBe('PO-1001');
  }).toPass({ timeout: 30_000 });
  await shop.placesOrder();
  await shop.opensOrders();
  await badges.are(['PO-1001']);
});

test('two tabs with two checkouts keep two POs apart', async ({ browserContext, extensionId, shop, field, tab }) => {
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  const other = await browserContext.newPage();
  const otherShop = new ShopPage(other);
  const otherField = new Field(other);
  await otherShop.goesToReview();
  await otherField.types('PO-2002');
  await otherField.savesNumber('South wing');
  await otherShop.placesOrder();
  await tab.bringToFront();
  await field.holds('PO-1001');
  const checkouts = await new LedgerDatabase(browserContext, extensionId).all<StoredCheckout & { chosen: { number: string } }>('checkouts');
  expect(checkouts.map(({ state, chosen }) => `${chosen.number} ${state}`).sort()).toEqual(['PO-1001 open', 'PO-2002 confirmed']);
});
