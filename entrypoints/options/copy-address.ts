import { browser } from '#imports';

/** The tab whose page is to be copied, as the options page's own address names it; null when it names none. */
export function tabToCopy(search: string): number | null {
  const tab = new URLSearchParams(search).get('copy');
  return tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : null;
}

/** Opens the options page in a new tab with a copy of the active tab's page, to be looked at and saved. */
export async function openPageCopy(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html?copy=${tab.id}`) });
}
