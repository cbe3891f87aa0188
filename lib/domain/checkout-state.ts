import type { Checkout, CheckoutState } from './checkout.ts';
import type { Order } from './order.ts';
import { matchWindowDays } from './match-edges.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import { cartUnits, knownUnits, without } from './units.ts';

/**
 * The state of a checkout that was placed, from the orders that are certainly its own and those in doubt. It is `linked`
 * when it has orders and no item of the cart is left; lines whose quantity or ASIN is unknown cannot be waited for.
 */
export function placedState(
  checkout: Pick<Checkout, 'items' | 'confirmedAt'>,
  orders: readonly Order[],
  contested: readonly unknown[],
): CheckoutState {
  if (contested.length > 0) return 'needsReview';
  const left = orders.reduce((units, order) => without(units, knownUnits(order.lines) ?? new Map()), cartUnits(checkout.items));
  const waiting = [...left.values()].some((quantity) => quantity > 0 && Number.isFinite(quantity));
  if (orders.length > 0 && !waiting) return 'linked';
  return checkout.confirmedAt === null ? 'submitted' : 'confirmed';
}

/**
 * How a placed checkout waits. `review`: for a decision. `waiting`: for orders that may still come. `overdue`: longer than
 * was agreed, and no order of it has shown. `lapsed`: so long that none will; it stays listed but is not counted any more.
 */
export type Wait = 'review' | 'waiting' | 'overdue' | 'lapsed';

/** Days after it became overdue for which a checkout is counted at least. */
const overdueDays = 7;

/**
 * How a checkout waits on `today`, when it is overdue after `overdueAfterDays`. Nothing of it is stored, so a clock that
 * was wrong leaves no trace; one that was placed later than today, by a clock that was put back since, simply waits.
 */
export function waitOf(
  { contested, submittedOn, orders }: Pick<Checkout, 'contested' | 'submittedOn' | 'orders'>, today: PlainDate, overdueAfterDays: number,
): Wait {
  if (contested.length > 0) return 'review';
  if (submittedOn === null) return 'waiting';
  if (today > addDays(submittedOn, Math.max(overdueAfterDays + overdueDays, matchWindowDays))) return 'lapsed';
  return orders.length === 0 && today > addDays(submittedOn, overdueAfterDays) ? 'overdue' : 'waiting';
}
