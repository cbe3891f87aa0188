import type { Checkout } from '../../domain/checkout.ts';
import { orderKey, type OrderKey, type PurchaseOrderId } from '../../domain/ids.ts';
import type { Order } from '../../domain/order.ts';
import type { RemovalScope, StayingCode } from '../../domain/removal.ts';

/** Which orders and checkouts a removal takes, and why others stay. */
export interface ChosenOrders {
  readonly orders: ReadonlySet<OrderKey>;
  readonly checkouts: readonly Checkout[];
  readonly stays: ReadonlyMap<OrderKey, StayingCode>;
}

/** What of an order decides; all orders of a large ledger fit into memory that way. */
export type OrderForRemoval = Pick<Order, 'key' | 'placedOn' | 'linkedTo' | 'checkoutKey'>;

/**
 * Chooses the orders and checkouts of a scope. Orders of one purchase go together or not at all, and none goes whose
 * checkout is not over: it would be looked for again.
 */
export function chooseOrders(scope: RemovalScope, orders: readonly OrderForRemoval[], checkouts: readonly Checkout[], dayOf: (checkout: Checkout) => string): ChosenOrders {
  const stays = new Map<OrderKey, StayingCode>();
  const chosen = new Set<OrderKey>();
  for (const order of orders) {
    const reason = whyNot(scope, order);
    if (reason === null) chosen.add(order.key);
    else if (reason !== 'other') stays.set(order.key, reason);
  }
  const keep = (key: OrderKey, code: StayingCode): void => {
    if (chosen.delete(key)) stays.set(key, code);
  };
  for (const checkout of checkouts) {
    if (!isOver(checkout)) for (const key of ordersOf(checkout)) keep(key, 'openCheckout');
  }
  // One that stays keeps those it was bought with, and they theirs: until nothing changes.
  for (let before = -1; before !== chosen.size;) {
    before = chosen.size;
    for (const checkout of checkouts) {
      const own = ordersOf(checkout);
      if (own.some((key) => !chosen.has(key))) for (const key of own) keep(key, 'samePurchase');
    }
  }
  const going = checkouts.filter((checkout) => {
    const own = ordersOf(checkout);
    if (!isOver(checkout) || own.some((key) => !chosen.has(key))) return false;
    return own.length > 0 || isOf(scope, checkout, dayOf(checkout));
  });
  return { orders: chosen, checkouts: going, stays };
}

/** The purchase orders a checkout names. */
export function namedBy({ chosen, split }: Pick<Checkout, 'chosen' | 'split'>): readonly PurchaseOrderId[] {
  return [chosen, ...split.map((part) => part.chosen)].flatMap((each) => each?.purchaseOrderId ?? []);
}

/** True for a day of a period. */
export function isWithin({ from, until }: { readonly from: string | null; readonly until: string | null }, day: string): boolean {
  return (from === null || day >= from) && (until === null || day <= until);
}

function whyNot(scope: RemovalScope, { placedOn, linkedTo }: OrderForRemoval): StayingCode | 'other' | null {
  if (scope.kind === 'purchaseOrder') {
    if (!linkedTo.includes(scope.id)) return 'other';
    return linkedTo.length > 1 ? 'sharedOrder' : null;
  }
  if (placedOn === null) return 'noDay';
  return isWithin(scope, placedOn) ? null : 'other';
}

function isOver({ state }: Checkout): boolean {
  return state === 'linked' || state === 'abandoned';
}

function ordersOf({ marketplace, orders, contested, orderIds }: Checkout): readonly OrderKey[] {
  return [...new Set([...orders, ...contested, ...orderIds.map((id) => orderKey(marketplace, id))])];
}

/** A checkout without orders: of the purchase order alone, or of a day of the period. */
function isOf(scope: RemovalScope, checkout: Checkout, day: string): boolean {
  if (scope.kind === 'period') return isWithin(scope, day);
  const named = namedBy(checkout);
  return named.length > 0 && named.every((id) => id === scope.id);
}
