import { expect, test } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import type { ShopHost } from './pages/shop.ts';

interface StoredLink { readonly orderKey: string; readonly method: string }

const hosts: readonly ShopHost[] = ['www.amazon.com', 'www.amazon.de', 'www.amazon.co.jp'];

for (const host of hosts) {
  test(`the whole job on ${host}: save a PO, pick it at checkout, see its order linked`, async ({ browserContext, extensionId, tab, shop, field, badges, popup, store }) => {
    shop.host = host;
    await popup.addsPurchaseOrder('PO-2026-0042', 'Office refresh Q4');
    await tab.bringToFront();

    await shop.fillsCart('B0DEMO0001', 'B0DEMO0002');
    await shop.goesToReview();
    await field.isShownOnce();
    await field.picks('PO-2026-0042');
    await field.says('Office refresh Q4');
    await field.says(/no orders so far/);
    await shop.placesOrder();

    const placed = store.state[host].orders[0];
    expect(placed).toBeDefined();
    await shop.opensOrders();
    await badges.are(['PO-2026-0042']);
    await shop.opensOrder(placed?.id ?? '');
    await badges.are(['PO-2026-0042']);

    const links = await new LedgerDatabase(browserContext, extensionId).all<StoredLink>('links');
    expect(links.map(({ orderKey, method }) => [orderKey, method])).toEqual([[`${host.slice(4)}/${placed?.id}`, 'items']]);
  });
}
