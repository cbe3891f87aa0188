import type { ListCompleteness } from './completeness.ts';
import type { ListWalk } from './list-walk.ts';

/** A walk as a person sees it: where it stands and what is known of its list. */
export interface WalkView extends Pick<ListWalk, 'key' | 'marketplace' | 'period' | 'state' | 'reason' | 'changedAt'> {
  /** Orders seen: by this walk while it goes, of the whole list once it is done. Never more than were really read. */
  readonly seen: number;
  /** How many orders Amazon announces; null when no page said so. */
  readonly announced: number | null;
  /** Cards whose order could not be read. */
  readonly unread: number;
  /** Order pages: how many were opened, of how many asked for. */
  readonly pagesOpened: number;
  readonly pagesAsked: number;
  /** Orders of the list whose items were never seen; their own pages may show them. Counted when the walk is done. */
  readonly withoutItems: number;
}

/** What to show of a walk. */
export function walkView(walk: ListWalk, list: ListCompleteness | undefined, withoutItems: number): WalkView {
  const { key, marketplace, period, state, reason, changedAt, start, atEnd, orderPages, orderPagesAsked } = walk;
  const known = list?.seen.length ?? 0;
  return {
    key, marketplace, period, state, reason, changedAt, withoutItems,
    seen: atEnd ? known : Math.min(start, known),
    announced: list?.announced ?? null,
    unread: list?.unread.length ?? 0,
    pagesOpened: orderPagesAsked - orderPages.length, pagesAsked: orderPagesAsked,
  };
}

/** True when every order Amazon announces was seen. Nothing less is ever called complete. */
export function isComplete({ state, seen, announced, unread }: Pick<WalkView, 'state' | 'seen' | 'announced' | 'unread'>): boolean {
  return state === 'done' && unread === 0 && announced !== null && seen >= announced;
}
