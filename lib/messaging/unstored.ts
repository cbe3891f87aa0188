import type { Marketplace } from '../domain/marketplace.ts';
import type { Instant } from '../domain/plain-date.ts';

/**
 * Why something written down is not in the ledger. `full`, `blocked`, `failed`: the database's answer. `ownPage`: only a
 * page of its marketplace may send it, since what is written down proves nothing of who wrote it. `unreadable`: it has
 * not the form of any message.
 */
export type UnstoredReason = 'full' | 'blocked' | 'failed' | 'ownPage' | 'unreadable';

/** Something that was written down and is not in the ledger yet. What cannot be known is null. */
export interface Unstored {
  readonly id: string;
  readonly kind: 'choice' | 'order' | 'confirmation' | null;
  readonly marketplace: Marketplace | null;
  readonly at: Instant | null;
  /** The PO number as typed; null when there is none. */
  readonly text: string | null;
  readonly reason: UnstoredReason;
}

/** What a page of our own extension may ask of the background. */
export type OwnRequest =
  /** Something was said of a walk: look what is due. */
  | { readonly name: 'lookAtWalks' }
  /** Try to store what was written down; answers what is left. */
  | { readonly name: 'storeKept' }
  /** A person gives up on something unreadable; answers what is left. */
  | { readonly name: 'dropKept'; readonly id: string };
