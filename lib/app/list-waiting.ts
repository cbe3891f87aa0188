import type { Checkout } from '../domain/checkout.ts';
import type { OrderKey } from '../domain/ids.ts';
import type { Order } from '../domain/order.ts';
import { ok, type Result } from '../domain/result.ts';
import { waitingCheckouts } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { readLedger } from '../storage/transaction.ts';
import { byItsNumberNow } from './choice.ts';
import type { AppContext } from './context.ts';

/** An order in doubt with the checkouts it may have come from. */
export interface Review {
  readonly order: Order;
  readonly candidates: readonly Checkout[];
}

/** The checkouts with a PO whose orders are still to be seen, and the orders a person must decide on. Latest first. */
export function listWaiting(
  ctx: AppContext,
): Promise<Result<{ readonly waiting: readonly Checkout[]; readonly reviews: readonly Review[] }, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const stored = (await waitingCheckouts(tx)).sort((a, b) => b.changedAt - a.changedAt);
    const checkouts = await Promise.all(stored.map(async (each) => ({ ...each, chosen: await byItsNumberNow(tx, each.chosen) })));
    const candidates = new Map<OrderKey, Checkout[]>();
    for (const checkout of checkouts) {
      for (const key of checkout.contested) candidates.set(key, [...(candidates.get(key) ?? []), checkout]);
    }
    const reviews = await Promise.all([...candidates].map(async ([key, claimants]) => {
      const order = await getOrder(tx, key);
      return order === undefined ? [] : [{ order, candidates: claimants }];
    }));
    return ok({ waiting: checkouts.filter(({ contested }) => contested.length === 0), reviews: reviews.flat() });
  });
}
