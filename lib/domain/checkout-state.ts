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

/** True when no order of `today` or later can be of a checkout that still waits: what is to come was placed before, or never. */
export function isOverdue({ contested, submittedOn }: Pick<Checkout, 'contested' | 'submittedOn'>, today: PlainDate): boolean {
  return contested.length === 0 && submittedOn !== null && today > addDays(submittedOn, matchWindowDays);
}
