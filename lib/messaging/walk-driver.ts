import { browser } from '#imports';
import { walkPageUrl } from '../amazon/list-walk-url.ts';
import type { AppContext } from '../app/context.ts';
import { runningWalk, stepWalk, takeTurn, type WalkTurn } from '../app/step-walk.ts';
import type { ListWalk, WalkTab } from '../domain/list-walk.ts';
import { sameTab, type WalkEvent } from '../domain/list-walk-step.ts';
import type { Result } from '../domain/result.ts';
import { alarms } from './alarms.ts';
import { browserSession } from './browser-session.ts';
import type { Refusal } from './protocol.ts';
import { walkNews } from './walk-news.ts';
import { askTabPlace, isThere, openInTab, pageInTab } from './walk-tab.ts';

/** Moves the walk whose turn it is, one page after the other. Everything it knows is in the ledger; it may die at any moment. */
export interface WalkDriver {
  /** Does what is due now. To be called at the start, by the alarm, and when a person said something of a walk. */
  readonly look: () => Promise<void>;
  /** Hears a message of a page and the answer it got. */
  readonly heard: (tabId: number, message: unknown, answer: Result<unknown, Refusal>) => Promise<void>;
  readonly tabLoaded: (tabId: number) => Promise<void>;
  readonly tabClosed: (tabId: number) => Promise<void>;
}

/** `underWay`: told whether any walk goes, so that tabs are listened to only then. */
export function createWalkDriver(
  openContext: () => Promise<Result<AppContext, Refusal>>, underWay: (walks: boolean) => void,
): WalkDriver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isIdle = false;
  let last: Promise<void> = Promise.resolve();

  /** One thing after the other: a page may report before the tab it was opened in is known. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined); // whoever asked for the work gets its error; the next work goes on
    return done;
  };

  const look = async (): Promise<void> => {
    clearTimeout(timer);
    const context = await openContext();
    const turn = context.ok ? await takeTurn(context.value) : context;
    if (!turn.ok || !context.ok) return; // the alarm looks again
    isIdle = turn.value === null;
    underWay(!isIdle);
    if (turn.value === null) return void await browser.alarms.clear(alarms.walk);
    // Its own timer ends when the browser puts the background to sleep.
    if (await browser.alarms.get(alarms.walk) === undefined) await browser.alarms.create(alarms.walk, { periodInMinutes: 0.5 });
    if (turn.value.due > 0) timer = setTimeout(() => void inTurn(look), turn.value.due);
    else if (await (turn.value.walk.isLoading ? giveUp : openNext)(context.value, turn.value)) await look();
  };

  /** Opens the next page, unless the tab is not where the walk left it. True: there is more to do at once. */
  const openNext = async (context: AppContext, { walk, next }: WalkTurn): Promise<boolean> => {
    const tabId = await tabOf(walk);
    if (walk.shown !== null) {
      const found = pageInTab(walk, tabId === null ? 'closed' : await askTabPlace(tabId));
      if (!isThere(found, walk.shown)) return tell(context, { kind: 'stop', reason: typeof found === 'object' ? 'elsewhere' : found });
    }
    if (next === null) return false;
    await stepWalk(context, { kind: 'opening' });
    const opened = await openInTab(tabId, walkPageUrl(walk.marketplace, walk.period, next), walk.shown === null);
    if (opened === undefined) return tell(context, { kind: 'stop', reason: 'tabClosed' });
    return tell(context, { kind: 'opened', tab: { id: opened, session: await browserSession() } });
  };

  /** A page was opened and never reported: says what is known of it. */
  const giveUp = async (context: AppContext, { walk, next }: WalkTurn): Promise<boolean> => {
    const tabId = await tabOf(walk);
    const found = pageInTab(walk, tabId === null ? 'closed' : await askTabPlace(tabId));
    if (typeof found !== 'object') return tell(context, { kind: 'stop', reason: found });
    if (next === null || !isThere(found, next)) return tell(context, { kind: 'stop', reason: 'elsewhere' });
    return tell(context, next.kind === 'order' ? { kind: 'orderDone', orderId: next.orderId, rest: Math.random() } : { kind: 'stop', reason: 'unread' });
  };

  const tell = async (context: AppContext, event: WalkEvent): Promise<boolean> => (await stepWalk(context, event)).ok;

  /** Tells the running walk of its own tab. */
  const ofTab = (tabId: number, event: (walk: ListWalk) => WalkEvent | undefined): Promise<void> => inTurn(async () => {
    if (isIdle) return; // pages send many messages, and most of the time nobody walks
    const context = await openContext();
    if (!context.ok) return;
    const running = await runningWalk(context.value);
    if (!running.ok || running.value === null || await tabOf(running.value) !== tabId) return;
    const told = event(running.value);
    if (told !== undefined && await tell(context.value, told)) await look();
  });

  return {
    look: () => inTurn(look),
    heard: (tabId, message, answer) => ofTab(tabId, (walk) => walkNews(walk, message, answer, Math.random())),
    tabLoaded: (tabId) => ofTab(tabId, () => ({ kind: 'loaded' })),
    tabClosed: (tabId) => ofTab(tabId, () => ({ kind: 'stop', reason: 'tabClosed' })),
  };
}

/** The number of the walk's tab while it means this tab: after a restart of the browser it may be another. */
async function tabOf({ tab }: Pick<ListWalk, 'tab'>): Promise<number | null> {
  if (tab === null) return null;
  const here: WalkTab = { id: tab.id, session: await browserSession() };
  return sameTab(tab, here) ? tab.id : null;
}
