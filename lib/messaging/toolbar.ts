import { browser } from '#imports';
import type { AppContext } from '../app/context.ts';
import { countWaiting, type WaitingCount } from '../app/count-waiting.ts';

/** What waits, in words. */
export type WaitingWords = (count: WaitingCount) => string;

/** `--accent-fill` and `--warn` of the tokens: something waits; somebody has to look. White stands out on both. */
const accent = '#5f2a7e';
const warn = '#6f5500';

/**
 * Shows on the toolbar how much waits: checkouts for their orders, overdue ones, orders to decide on. Its colour says
 * whether a person has to look, its tooltip says it all in words. Nothing waiting: no badge.
 */
export async function showWaiting(context: AppContext, words: WaitingWords): Promise<void> {
  const count = await countWaiting(context);
  if (!count.ok) return; // the page or popup that caused the change says so; the badge keeps its last word
  const { waiting, overdue, review } = count.value;
  const all = waiting + overdue + review;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: overdue + review > 0 ? warn : accent }),
    browser.action.setBadgeText({ text: all === 0 ? '' : String(all) }),
    browser.action.setTitle({ title: words(count.value) }),
  ]);
}

/** Marks one tab: a page in it could not be read. The browser takes the mark away when the tab navigates. */
export async function showUnread(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
}
