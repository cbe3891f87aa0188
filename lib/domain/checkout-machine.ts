import { changedFields } from './changed-fields.ts';
import type { CheckoutCommand, CheckoutEvent } from './checkout-event.ts';
import { placedState } from './checkout-state.ts';
import type { Checkout } from './checkout.ts';
import type { EntryAction } from './entry.ts';
import { isPlaced, mayBePlaced } from './match-edges.ts';

/** What an event makes of a checkout. `action`: what the audit trail calls it; null when the event changes nothing. */
export interface CheckoutStep {
  readonly checkout: Checkout;
  readonly action: EntryAction | null;
  readonly commands: readonly CheckoutCommand[];
}

type EventOf<Kind extends CheckoutEvent['kind']> = Extract<CheckoutEvent, { kind: Kind }>;

/** How long after a click its submit event may come, in milliseconds. */
const pressMilliseconds = 2000;

/**
 * The life of a checkout: `open → submitted → confirmed → linked`, or `abandoned`, `needsReview`. Gives the checkout
 * after an event and what is to be done then. The same event twice is the same as once; events of different pages may come in
 * any order where the world has none: a confirmation before the click's message, an order before both.
 */
export function advance(before: Checkout, event: CheckoutEvent): CheckoutStep {
  const after = stepOf(before, event);
  if (changedFields(before, after.checkout) !== undefined) return after;
  return { checkout: before, action: null, commands: after.commands.filter((command) => command === 'match') };
}

function stepOf(before: Checkout, event: CheckoutEvent): CheckoutStep {
  switch (event.kind) {
    case 'seen': return seen(before, event);
    case 'chosen': return chosen(before, event);
    case 'submitted': return submitted(before, event);
    case 'confirmed': return confirmed(before, event);
    case 'abandoned':
      return mayAbandon(before) ? step({ ...before, state: 'abandoned' }, 'checkoutAbandoned', 'match') : unchanged(before);
    case 'awaited':
      return wasAbandoned(before) ? step({ ...before, state: stateBeforeOrders(before) }, 'checkoutAwaited', 'match') : unchanged(before);
    case 'clockSetBack': return clockSetBack(before, event);
    case 'ordersDecided': return ordersDecided(before, event);
    case 'unsettled': return step({ ...before, state: 'open' }, 'checkoutMatched');
  }
}

/** True for a placed checkout, or one that may have been placed, without an order yet: of one with an order something was ordered. */
export function mayAbandon({ state, orders, submittedOn }: Pick<Checkout, 'state' | 'orders' | 'submittedOn'>): boolean {
  return (state === 'submitted' || state === 'confirmed' || (state === 'open' && submittedOn !== null)) && orders.length === 0;
}

/** True for a placed checkout of which a person said that nothing was ordered. */
export function wasAbandoned({ state, submittedOn }: Pick<Checkout, 'state' | 'submittedOn'>): boolean {
  return state === 'abandoned' && submittedOn !== null;
}

function seen(before: Checkout, { cart, isFresh, chosen: now }: EventOf<'seen'>): CheckoutStep {
  const renumbered = { ...before, chosen: now };
  if (before.state === 'open') {
    // Once it was placed the cart it was placed with stays, until it is placed anew.
    return step(before.submittedOn === null ? { ...renumbered, ...cart } : renumbered, 'checkoutChanged');
  }
  const mayBeOpen = before.state === 'abandoned' || (before.confirmedAt === null && before.orders.length === 0);
  if (!isFresh || !mayBeOpen) return unchanged(before);
  // Of an abandoned one a person said that it was not placed; of another nobody knows, so that it was stays on record.
  const open = before.state === 'abandoned' ? { ...renumbered, ...cart, submittedAt: null, submittedOn: null } : renumbered;
  return step({ ...open, state: 'open' }, 'checkoutReopened', 'match');
}

function chosen(before: Checkout, { kind: _, ...choice }: EventOf<'chosen'>): CheckoutStep {
  // Until Amazon confirms, or an order is seen, the person may be back at the review step without a new page load.
  const mayChoose = before.state === 'open' || before.state === 'abandoned' || (before.state === 'submitted' && before.orders.length === 0);
  return mayChoose ? step({ ...before, ...choice }, 'purchaseOrderChosen', 'touch') : unchanged(before);
}

function submitted(before: Checkout, { kind: _, at, on, cart, ...choice }: EventOf<'submitted'>): CheckoutStep {
  // A late delivery of an earlier click, or a click after Amazon confirmed or showed an order, tells nothing new.
  const isNews = before.submittedAt === null
    || (at > before.submittedAt && before.orders.length === 0 && (before.confirmedAt === null || at <= before.confirmedAt));
  if (!isNews) return unchanged(before);
  const state = before.state === 'open' || before.state === 'abandoned' ? 'submitted' : before.state;
  const placed: Checkout = { ...before, ...cart, ...choice, state, submittedAt: at, submittedOn: on };
  return isSamePress(before, placed) ? unchanged(before) : step(placed, 'checkoutSubmitted', 'touch', 'match');
}

/** The click and the submit event it causes are two messages of one press. */
function isSamePress(before: Checkout, after: Checkout): boolean {
  if (before.submittedAt === null || after.submittedAt === null || after.submittedAt - before.submittedAt > pressMilliseconds) return false;
  return changedFields(before, after, ['submittedAt']) === undefined;
}

function confirmed(before: Checkout, { at, on, orderIds }: EventOf<'confirmed'>): CheckoutStep {
  const isBefore = before.state === 'open' || before.state === 'abandoned' || before.state === 'submitted';
  return step({
    ...before,
    state: isBefore ? 'confirmed' : before.state,
    confirmedAt: Math.min(before.confirmedAt ?? at, at),
    // When the message of the click is still to come, the confirmation's own day stands in for it.
    submittedOn: before.submittedOn ?? on,
    orderIds: [...new Set([...before.orderIds, ...orderIds])].sort(),
  }, 'checkoutConfirmed', 'match');
}

function clockSetBack(before: Checkout, { at, on }: EventOf<'clockSetBack'>): CheckoutStep {
  if (before.submittedAt === null || before.submittedOn === null || before.submittedAt <= at) return unchanged(before);
  const submittedOn = before.submittedOn < on ? before.submittedOn : on;
  return step({ ...before, submittedAt: at, submittedOn }, 'checkoutChanged', 'match');
}

function ordersDecided(before: Checkout, { orders, contested }: EventOf<'ordersDecided'>): CheckoutStep {
  // One that may have been placed was, once a person gives it an order.
  const isNowPlaced = isPlaced(before) || (mayBePlaced(before) && orders.length > 0);
  const state = isNowPlaced ? placedState(before, orders, contested) : before.state;
  return step({ ...before, state, orders: orders.map(({ key }) => key).sort(), contested: [...contested].sort() }, 'checkoutMatched');
}

function stateBeforeOrders({ confirmedAt }: Pick<Checkout, 'confirmedAt'>): 'submitted' | 'confirmed' {
  return confirmedAt === null ? 'submitted' : 'confirmed';
}

function step(checkout: Checkout, action: EntryAction, ...commands: readonly CheckoutCommand[]): CheckoutStep {
  return { checkout, action, commands };
}

function unchanged(checkout: Checkout): CheckoutStep {
  return { checkout, action: null, commands: [] };
}
