import type { Order } from '../order.ts';
import type { Instant } from '../plain-date.ts';

/**
 * What Amazon's pages show of a copy that was to get another number. `notSeen`: none was seen since. `none`: the order's own
 * page was, and shows no number. `other`: they show another number. The right number ends the waiting.
 */
export type AwaitedCopyState =
  | { readonly kind: 'notSeen' }
  | { readonly kind: 'none'; readonly seenAt: Instant }
  | { readonly kind: 'other'; readonly seenAt: Instant; readonly number: string };

/** How far the change of Amazon's copy is that an order waits for; null: it waits for none. */
export function awaitedCopyState({ amazonCopy, amazonPoNumber, seenAt, detailsSeenAt }: Pick<Order, 'amazonCopy' | 'amazonPoNumber' | 'seenAt' | 'detailsSeenAt'>): AwaitedCopyState | null {
  if (amazonCopy == null) return null;
  const { askedAt } = amazonCopy;
  const number = amazonPoNumber?.trim() ?? '';
  if (number !== '') return seenAt > askedAt ? { kind: 'other', seenAt, number } : { kind: 'notSeen' };
  // A list may leave the number out: only the order's own page tells that there is none.
  return detailsSeenAt !== null && detailsSeenAt > askedAt ? { kind: 'none', seenAt: detailsSeenAt } : { kind: 'notSeen' };
}
