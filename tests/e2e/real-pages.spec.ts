import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSavedPages, type SavedPage } from '../store/serve-real.ts';
import { expect, test } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';

// Real pages of Amazon's are not part of the project; where they are at hand they lie beside it.
const folder = resolve('../shared/amazon');
const isThere = existsSync(folder);
const pages: readonly SavedPage[] = isThere ? readSavedPages(folder) : [];

interface Expected { readonly page?: string; readonly data: { readonly stage?: string; readonly canPlaceOrder?: boolean } }

const expectedOf = (page: SavedPage): Expected =>
  JSON.parse(readFileSync(resolve(folder, page.file).replace(/\.html$/, '.expected.json'), 'utf8')) as Expected; // written by hand, beside the page

const checkout = pages.filter(({ file }) => file.startsWith('checkout/'));
const reviewPages = checkout.filter((page) => expectedOf(page).data.stage === 'review');
const otherPages = pages.filter((page) => !reviewPages.includes(page));

test.describe('on real pages', () => {
  test.skip(!isThere, 'no real pages beside the project (../shared/amazon)');

  test('the field stands exactly once on every live review page', async ({ tab, field, store }) => {
    test.setTimeout(180_000);
    expect(reviewPages.length).toBeGreaterThanOrEqual(8);
    for (const page of reviewPages) {
      await test.step(page.file, async () => {
        store.extraPages.set(page.url, page.html);
        await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
        await field.isShownOnce();
        expect(await field.place()).toEqual({ insidePanel: false, aboveButton: true });
      });
    }
  });

  test('the field stands on no payment, item, interstitial, confirmation, order or invoice page', async ({ tab, field, store }) => {
    test.setTimeout(300_000);
    expect(otherPages.length).toBeGreaterThan(50);
    for (const page of otherPages) {
      await test.step(page.file, async () => {
        store.extraPages.set(page.url, page.html);
        await tab.goto(page.url, { waitUntil: 'load' });
        await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
        expect(await field.count()).toBe(0);
      });
    }
  });

  test('the linked chain ends in two orders on one PO, one of them cancelled', async ({ browserContext, extensionId, tab, shop, field, badges, store, popup }) => {
    const page = (name: string): SavedPage => {
      const found = pages.find(({ file }) => file.endsWith(name));
      if (found === undefined) throw new Error(`No real page "${name}"`);
      store.extraPages.set(found.url, found.html);
      return found;
    };
    await popup.addsPurchaseOrder('PO-CHAIN-1', 'Network refresh');
    await tab.bringToFront();
    await tab.goto(page('checkout/com--2026-05--eleven-items-multigroup.html').url);
    await field.picks('PO-CHAIN-1');
    await field.says('Network refresh');
    const confirmation = page('confirmation/com--2026-05--multi-order-latest-order-id.html');
    await shop.clicksPlaceOrder();
    await tab.goto(confirmation.url);

    const database = new LedgerDatabase(browserContext, extensionId);
    interface StoredCheckout { readonly state: string; readonly submittedOn: string | null }
    await expect.poll(async () => (await database.all<StoredCheckout>('checkouts')).map(({ state }) => state)).toEqual(['confirmed']);
    // The pages are of May 2026; the order was placed today. The ledger is taken back to the day of the pages.
    const day = '2026-05-11';
    await database.put('checkouts', (await database.all<StoredCheckout & { keys: { items: readonly string[] } }>('checkouts')).map((stored) => ({
      ...stored, submittedOn: day, keys: { items: stored.keys.items.map((key) => key.replace(/\d{4}-\d{2}-\d{2}$/, day)) },
    })));

    await tab.bringToFront();
    await tab.goto(page('order-list/com--2026-05--generation-c-split-purchase.html').url);
    await badges.are(['PO-CHAIN-1', 'PO-CHAIN-1']);
    for (const name of ['order-details/com--2026-05--components-multi-item.html', 'order-details/com--2026-05--cancelled-by-amazon.html']) {
      await tab.goto(page(name).url);
      await badges.are(['PO-CHAIN-1']);
    }
    const links = await database.all<{ orderKey: string }>('links');
    expect(links.map(({ orderKey }) => orderKey).sort())
      .toEqual(['amazon.com/112-0000023-0000023', 'amazon.com/112-0000024-0000024']);
    expect((await database.all<StoredCheckout>('checkouts')).map(({ state }) => state)).toEqual(['linked']);
    const [purchaseOrder] = await database.all<{ orderCount: number; spend: unknown }>('purchaseOrders');
    expect(purchaseOrder).toMatchObject({ orderCount: 2, spend: [{ amount: 9054, currency: 'USD' }] });
  });
});
