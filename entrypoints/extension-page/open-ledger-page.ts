import { browser } from '#imports';

/**
 * Opens the ledger page, at an address such as `#/orders`. A tab that shows it already comes to the front; without an
 * address it stays where it is.
 */
export async function openLedgerPage(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/ledger.html');
  // An extension sees the addresses of its own tabs without a permission, and of no others.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash === '' ? {} : { url: url + hash }) });
  await browser.windows.update(open.windowId, { focused: true });
}
