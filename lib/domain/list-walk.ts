import type { ListPeriod } from './completeness.ts';
import type { Marketplace } from './marketplace.ts';
import type { Instant } from './plain-date.ts';

/**
 * Where a walk through an order list stands. `stopped`: it came to a page it cannot pass (`reason`), and resumes from
 * there. `paused`, `cancelled`: by the person.
 */
export type ListWalkState = 'running' | 'paused' | 'stopped' | 'cancelled' | 'done';
export type ListWalkStop = 'signIn' | 'captcha' | 'tabClosed' | 'unread' | 'failed';

/** A walk through the order list of one period, page by page, in a tab the person sees. One per list. */
export interface ListWalk {
  readonly key: `walk/${Marketplace}/${ListPeriod}`;
  readonly marketplace: Marketplace;
  readonly period: ListPeriod;
  readonly state: ListWalkState;
  readonly reason: ListWalkStop | null;
  /** How many orders of the list come before the page to open next. */
  readonly start: number;
  /** Orders read so far, and how many Amazon announces; null until a page said so. */
  readonly seen: number;
  readonly announced: number | null;
  /** The browser's number of the tab; null when there is none. */
  readonly tabId: number | null;
  readonly startedAt: Instant;
  readonly changedAt: Instant;
}
