import type { Checkout } from './checkout.ts';
import { isPlaced } from './match-edges.ts';
import type { Order } from './order.ts';
import { receiptOf } from './progress.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import { isRefundedInFull } from './refund.ts';

/** How an order was settled for the cancellation of its purchase order. One that was moved to another is not on it any more. */
export type Settlement = 'cancelled' | 'refunded' | 'kept';

/**
 * What becomes of one order of a purchase order that is to be cancelled. `way`: what to do while it is not settled: cancel
 * it at Amazon, or, because it arrived, move it to another purchase order or give it back. Either can be accepted as it is.
 */
export interface CancellationStep {
  readonly order: Order;
  readonly settlement: Settlement | null;
  readonly way: 'cancelAtAmazon' | 'moveOrGiveBack';
}

/** Everything that stands between a purchase order and its cancellation. */
export interface Cancellation {
  readonly steps: readonly CancellationStep[];
  /** Placed checkouts whose orders no page has shown yet: they may still be cancelled at Amazon. */
  readonly placed: readonly Checkout[];
  /** Checkouts that are open with it now: they lose it when it is cancelled. */
  readonly open: readonly Checkout[];
  /** Nothing is left to settle. */
  readonly isSettled: boolean;
}

/** What is to be settled before a purchase order can be cancelled. `holding`: the checkouts that hold some of its budget. */
export function cancellationOf({ keptOrders = [] }: Pick<PurchaseOrder, 'keptOrders'>, orders: readonly Order[], holding: readonly Checkout[]): Cancellation {
  const steps = orders.map((order): CancellationStep => ({
    order,
    settlement: order.cancelled ? 'cancelled' : isRefundedInFull(order) || receiptOf(order) === 'refunded' ? 'refunded' : keptOrders.includes(order.key) ? 'kept' : null,
    way: receiptOf(order) === 'none' ? 'cancelAtAmazon' : 'moveOrGiveBack',
  }));
  const placed = holding.filter((checkout) => isPlaced(checkout) && checkout.orders.length === 0);
  return {
    steps, placed, open: holding.filter((checkout) => !isPlaced(checkout)),
    isSettled: placed.length === 0 && steps.every(({ settlement }) => settlement !== null),
  };
}
