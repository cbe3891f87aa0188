import { browser } from '#imports';
import type { AppContext } from '../app/context.ts';
import { countWaiting } from '../app/count-waiting.ts';

/** Shows on the toolbar how many checkouts wait for their orders. Nothing waiting: no badge. */
export async function showWaiting(context: AppContext): Promise<void> {
  const count = await countWaiting(context);
  if (!count.ok) return; // the page or popup that caused the change says so; the badge keeps its last word
  await browser.action.setBadgeBackgroundColor({ color: '#5f2a7e' }); // --accent-fill of components/tokens.css
  await browser.action.setBadgeText({ text: count.value === 0 ? '' : String(count.value) });
}

/** Marks one tab: a page in it could not be read. The browser takes the mark away when the tab navigates. */
export async function showUnread(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
}
