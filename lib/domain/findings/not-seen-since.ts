import type { ListCompleteness } from '../completeness.ts';
import type { Order } from '../order.ts';
import { dayInZone } from '../plain-date.ts';
import { findingOf, type Finding } from './finding.ts';

/** True when every order of a list was read: then an order that is not among them is not shown any more. */
export function isReadInFull({ announced, seen, unread }: ListCompleteness): boolean {
  return unread.length === 0 && seen.length === announced;
}

/**
 * Orders Amazon does not show any more. `missing`: orders of the list's marketplace, placed within its period, that a
 * list read in full does not hold. One that was seen since, on any page, is still there.
 */
export function notSeenSince(list: ListCompleteness, missing: readonly Order[], zone: string): Finding[] {
  if (!isReadInFull(list)) return [];
  return missing.flatMap((order) => {
    const seenOn = dayInZone(order.seenAt, zone);
    if (seenOn >= list.seenOn || order.cancelled) return [];
    const facts = { code: 'notSeenSince' as const, seenOn, list: list.period, listedOn: list.seenOn };
    return [findingOf({ facts, since: list.seenOn, which: order.orderId }, {
      subject: list.key, owner: '', purchaseOrderIds: order.linkedTo, orderKeys: [order.key], checkoutKey: order.checkoutKey,
    })];
  });
}
