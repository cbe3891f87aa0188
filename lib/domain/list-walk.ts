import type { ListPeriod } from './completeness.ts';
import type { OrderId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import type { Instant } from './plain-date.ts';

/**
 * Where a walk through an order list stands. `waiting`: its turn comes, one walk goes at a time. `stopped`: it came to
 * something it cannot pass (`reason`), and resumes from there. `paused`, `cancelled`: by the person.
 */
export type ListWalkState = 'waiting' | 'running' | 'paused' | 'stopped' | 'cancelled' | 'done';

/**
 * Why a walk stopped. `signIn`, `captcha`: the page asks for it. `elsewhere`: the tab shows a page that is not the one
 * that was opened, and no more is known. `unread`: the right page, but no order could be read. `otherList`: a list that
 * names neither period nor place, such as the one of Amazon Business. `failed`: the ledger did not take what was read.
 */
export type ListWalkStop = 'signIn' | 'captcha' | 'tabClosed' | 'elsewhere' | 'unread' | 'otherList' | 'failed';

/** A tab, good for as long as the browser runs: afterwards the same number may be another tab. */
export interface WalkTab {
  readonly id: number;
  /** Names one run of the browser. */
  readonly session: string;
}

/** A page a walk opens: the part of its list behind `start` orders, or the page of one order. */
export type WalkPage =
  | { readonly kind: 'list'; readonly start: number }
  | { readonly kind: 'order'; readonly orderId: OrderId };

/** A walk through the order list of one period, page by page, in a tab the person sees. One per list. */
export interface ListWalk {
  readonly key: `walk/${Marketplace}/${ListPeriod}`;
  readonly marketplace: Marketplace;
  readonly period: ListPeriod;
  readonly state: ListWalkState;
  readonly reason: ListWalkStop | null;
  /** How many orders of the list come before the page to open next; the walk has passed that many. */
  readonly start: number;
  /** True when the last page of the list was read. */
  readonly atEnd: boolean;
  /** Order pages still to open once the list is at its end, the next one first; and how many were asked for. */
  readonly orderPages: readonly OrderId[];
  readonly orderPagesAsked: number;
  /** True between opening a page and reading it. */
  readonly isLoading: boolean;
  /** Loading: when to give the page up. Else: when the next one may be opened. */
  readonly dueAt: Instant;
  /** The page the tab shows, as far as the walk brought it there; null before the first one. */
  readonly shown: WalkPage | null;
  readonly tab: WalkTab | null;
  readonly startedAt: Instant;
  readonly changedAt: Instant;
}

/** The key of the walk through one list. */
export function walkKey(marketplace: Marketplace, period: ListPeriod): ListWalk['key'] {
  return `walk/${marketplace}/${period}`;
}
