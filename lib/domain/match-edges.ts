import type { Checkout } from './checkout.ts';
import type { Order } from './order.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import { cartUnits, holds, knownUnits, type Units } from './units.ts';

/**
 * How many days after a checkout its orders may be dated. An approval holds an order for up to 7 days, then Amazon
 * drops it; twice that leaves room for weekends and time zones, and keeps next month's purchase of the same thing apart.
 */
export const matchWindowDays = 14;

/** A checkout that placed orders, or may have, on the day it was submitted. */
export interface SubmittedCheckout extends Checkout {
  readonly submittedOn: PlainDate;
}

/** True for a checkout whose order was placed, as far as we know. */
export function isPlaced(checkout: Checkout): checkout is SubmittedCheckout {
  return mayBePlaced(checkout) && checkout.state !== 'open';
}

/**
 * True also for one whose review step was loaded again after the click: the payment may have failed, or the page is an
 * old one that the browser brought back. Such a checkout can put an order in doubt, but claims none.
 */
export function mayBePlaced(checkout: Checkout): checkout is SubmittedCheckout {
  return checkout.submittedOn !== null && checkout.state !== 'abandoned';
}

/** True when the order is known to be older than the checkout: dated on an earlier day, or seen before the click. */
export function isOlder(order: Pick<Order, 'placedOn' | 'firstSeenAt'>, checkout: SubmittedCheckout): boolean {
  const since = checkout.submittedAt ?? checkout.confirmedAt;
  return (order.placedOn !== null && order.placedOn < checkout.submittedOn) || (since !== null && order.firstSeenAt < since);
}

/** An order whose checkout its items may decide, with its units. */
export interface MatchableOrder {
  readonly order: Order;
  readonly placedOn: PlainDate;
  readonly units: Units;
}

/** `order` as one its items may decide: day and every item known, nobody settled it, no confirmation page showed its id. */
export function matchable(order: Order): MatchableOrder | undefined {
  const units = knownUnits(order.lines);
  if (units === undefined || order.placedOn === null) return undefined;
  return order.claimedBy === 'person' || order.claimedBy === 'orderId' ? undefined : { order, placedOn: order.placedOn, units };
}

/**
 * True when `checkout` could have placed the order, if `left` is what it still has to give: same marketplace, placed on
 * the checkout's day or up to 14 days later, not seen before the checkout was submitted, every item among what is left.
 */
export function couldBeOf(
  { order, placedOn, units }: MatchableOrder,
  checkout: SubmittedCheckout,
  left: Units = cartUnits(checkout.items),
): boolean {
  return order.marketplace === checkout.marketplace
    && !isOlder(order, checkout)
    && placedOn <= addDays(checkout.submittedOn, matchWindowDays)
    && holds(left, units);
}
