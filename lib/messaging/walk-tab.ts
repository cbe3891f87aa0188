import { browser } from '#imports';
import { samePage } from '../domain/list-walk-step.ts';
import type { ListWalk, ListWalkStop, WalkPage } from '../domain/list-walk.ts';
import type { AskPlace, TabPlace } from './tab-place.ts';
import { tabPlaceSchema } from './tab-place.schema.ts';

/** Where a tab is: by its script's word, `closed`, or undefined when no script of ours answers there. */
export async function askTabPlace(tabId: number): Promise<TabPlace | 'closed' | undefined> {
  try {
    await browser.tabs.get(tabId);
  } catch {
    return 'closed'; // the browser knows no such tab
  }
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, { name: 'askPlace' } satisfies AskPlace, { frameId: 0 });
  } catch {
    return undefined; // nobody listens there: no page of ours, or one that is still loading
  }
  const place = tabPlaceSchema.safeParse(answer);
  return place.success ? place.data : undefined;
}

/** The page of this walk a tab shows, or why the walk cannot go on there. */
export function pageInTab({ period }: Pick<ListWalk, 'period'>, found: TabPlace | 'closed' | undefined): WalkPage | ListWalkStop {
  if (found === 'closed') return 'tabClosed';
  switch (found?.kind) {
    case 'stop': return found.stop;
    case 'otherList': return 'otherList';
    case 'order': return { kind: 'order', orderId: found.orderId };
    case 'list': return found.place.period === period ? { kind: 'list', start: found.place.start } : 'elsewhere';
    case 'other': case undefined: return 'elsewhere';
  }
}

/** True when `shown` is the page that is wanted. */
export function isThere(shown: WalkPage | ListWalkStop, wanted: WalkPage): shown is WalkPage {
  return typeof shown === 'object' && samePage(shown, wanted);
}

/** Opens an address in the tab, or in a new one in front of the person when there is none. Answers the tab's number. */
export async function openInTab(tabId: number | null, url: string, toFront: boolean): Promise<number | undefined> {
  if (tabId !== null) {
    try {
      return (await browser.tabs.update(tabId, { url, ...(toFront ? { active: true } : {}) }))?.id;
    } catch {
      if (!toFront) return undefined; // closed in this moment, and nobody asked for another
    }
  }
  return (await browser.tabs.create({ url, active: true })).id;
}
