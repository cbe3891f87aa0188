import { AxeBuilder } from '@axe-core/playwright';
import { serviceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { Popup } from './pages/popup.ts';

interface StoredCheckout {
  readonly submittedAt: number;
  readonly submittedOn: string;
  readonly confirmedAt: number | null;
  readonly keys: { readonly items: readonly string[] };
}

const dayMilliseconds = 86_400_000;

test('a confirmation that is overdue says so, and walking through the order list finds its order', async ({
  browserContext, extensionId, popup, tab, shop, field, store,
}) => {
  test.slow();
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await popup.page.close();
  store.control.next.hold = true;
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await shop.placesOrder();
  const database = new LedgerDatabase(browserContext, extensionId);
  await expect.poll(async () => (await database.all<StoredCheckout>('checkouts'))[0]?.confirmedAt ?? null).not.toBeNull();

  // Five days later.
  const [placed] = await database.all<StoredCheckout>('checkouts');
  if (placed === undefined) throw new Error('The checkout was not recorded');
  const earlier = new Date(Date.parse(placed.submittedOn) - 5 * dayMilliseconds).toISOString().slice(0, 10);
  const items = placed.keys.items.map((key) => key.replace(placed.submittedOn, earlier));
  await database.put('checkouts', [{
    ...placed, submittedOn: earlier, submittedAt: placed.submittedAt - 5 * dayMilliseconds, confirmedAt: (placed.confirmedAt ?? 0) - 5 * dayMilliseconds,
    keys: { ...placed.keys, items },
  }]);
  const worker = await serviceWorker(browserContext);
  await worker.evaluate("chrome.alarms.create('recount', { when: Date.now() })");
  await expect.poll(() => worker.evaluate('chrome.action.getTitle({})')).toBe('PO Ledger: 1 confirmation overdue');
  expect(await worker.evaluate('chrome.action.getBadgeText({})')).toBe('1');

  const late = new Popup(await browserContext.newPage(), extensionId);
  await late.open();
  await late.shows('Confirmation overdue');
  await expect(late.page.getByRole('button', { name: /^Not ordered: PO-1001/ })).toBeVisible();
  expect((await new AxeBuilder({ page: late.page }).analyze()).violations).toEqual([]);
  store.control.release();
  await late.page.getByRole('button', { name: 'Walk through the order list on amazon.com to find PO-1001' }).click();
  await expect(late.page.getByText('Nothing waits. Every order placed with a PO number is linked.')).toBeVisible({ timeout: 40_000 });
  await expect.poll(() => worker.evaluate('chrome.action.getTitle({})')).toBe('PO Ledger: nothing waits');
  expect(await worker.evaluate('chrome.action.getBadgeText({})')).toBe('');
});
