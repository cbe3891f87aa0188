import type { Checkout } from './checkout.ts';
import type { Order } from './order.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import { cartUnits, holds, knownUnits, type Units } from './units.ts';

/**
 * How many days after a checkout its orders may be dated. An approval holds an order for up to 7 days, then Amazon
 * drops it; twice that leaves room for weekends and time zones, and keeps next month's purchase of the same thing apart.
 */
export const matchWindowDays = 14;

/** A checkout that placed orders, on its day. */
export interface PlacedCheckout extends Checkout {
  readonly submittedOn: PlainDate;
}

/** True for a checkout whose order was placed, as far as we know. */
export function isPlaced(checkout: Checkout): checkout is PlacedCheckout {
  return checkout.submittedOn !== null && checkout.state !== 'open' && checkout.state !== 'abandoned';
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
  checkout: PlacedCheckout,
  left: Units = cartUnits(checkout.items),
): boolean {
  const since = checkout.submittedAt ?? checkout.confirmedAt;
  return order.marketplace === checkout.marketplace
    && placedOn >= checkout.submittedOn
    && placedOn <= addDays(checkout.submittedOn, matchWindowDays)
    && (since === null || order.firstSeenAt >= since)
    && holds(left, units);
}
