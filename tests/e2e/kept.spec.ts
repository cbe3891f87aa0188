import { serviceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { Popup } from './pages/popup.ts';

/** Makes the ledger's database refuse every write, as on a full disk, and lets it write again. */
const fillDisk = `globalThis.realPut = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => { throw new DOMException('The disk is full', 'QuotaExceededError'); };`;
const freeDisk = 'IDBObjectStore.prototype.put = globalThis.realPut;';

test('an order the full disk refused is shown with the reason, and stored by the background when it can be', async ({
  browserContext, extensionId, popup, tab, shop, field,
}) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await popup.page.close();
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.picks('PO-1001');
  await field.says('North wing');
  const worker = await serviceWorker(browserContext);
  await worker.evaluate(fillDisk);
  await shop.placesOrder();

  const again = new Popup(await browserContext.newPage(), extensionId);
  await again.open();
  const kept = again.page.getByRole('region', { name: 'Not stored yet' });
  await expect(kept).toContainText('on amazon.com under PO-1001 is not in the ledger yet. The disk is full. Free some space, then try again.');
  await worker.evaluate(freeDisk);
  await kept.getByRole('button', { name: 'Try again' }).first().click();
  await again.shows('Everything is stored.');
  await expect(kept).toBeHidden();
  const checkouts = await new LedgerDatabase(browserContext, extensionId).all<{ state: string; chosen: { number: string } }>('checkouts');
  expect(checkouts.map(({ state, chosen }) => `${chosen.number} ${state}`)).toEqual(['PO-1001 confirmed']);
  expect(await worker.evaluate('chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith("outbox/")))')).toEqual([]);
});

test('what no page told of is not stored, waits for its own page, and garbage can be dropped', async ({ browserContext, extensionId, popup }) => {
  const worker = await serviceWorker(browserContext);
  const id = '106-7777777-7777777';
  await worker.evaluate(`chrome.storage.local.set({
    'outbox/submit/amazon.com/${id}': { marketplace: 'amazon.com', at: ${Date.now() - 60_000}, message: { name: 'submitCheckout', input: { at: ${Date.now()}, text: 'PO-FORGED',
      reading: { page: 'checkout', marketplace: 'amazon.com', data: { purchaseId: '${id}' }, missing: [], evidence: {} } } } },
    'outbox/garbage': { anything: true },
  })`);
  await popup.open();
  const kept = popup.page.getByRole('region', { name: 'Not stored yet' });
  await expect(kept).toContainText('under PO-FORGED is not in the ledger yet. It is stored by itself when you open your orders there.');
  await expect(kept.getByRole('listitem')).toHaveCount(2);
  await kept.getByRole('button', { name: 'Drop it' }).click();
  await expect(kept.getByRole('listitem')).toHaveCount(1);
  expect(await new LedgerDatabase(browserContext, extensionId).all('checkouts')).toEqual([]);
});
