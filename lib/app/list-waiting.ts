import type { Checkout } from '../domain/checkout.ts';
import type { OrderKey } from '../domain/ids.ts';
import { isPlaced } from '../domain/match-edges.ts';
import type { Order } from '../domain/order.ts';
import { ok, type Result } from '../domain/result.ts';
import { checkoutsWithUnsavedNumber, waitingCheckouts } from '../storage/checkouts.ts';
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

/** What only the person can settle. */
export interface Needs {
  /** Checkouts with a PO whose orders are still to be seen, the latest first. */
  readonly waiting: readonly Checkout[];
  /** Orders a person must decide on. */
  readonly reviews: readonly Review[];
  /** Checkouts that placed orders under a number nobody saved, the latest first. Their orders stand under no PO. */
  readonly unsaved: readonly Checkout[];
}

/** Everything that needs the person, with the number each purchase order has now. */
export function listWaiting(ctx: AppContext): Promise<Result<Needs, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const stored = (await waitingCheckouts(tx)).sort(latestFirst);
    const checkouts = await Promise.all(stored.map(async (each) => ({ ...each, chosen: await byItsNumberNow(tx, each.chosen) })));
    const candidates = new Map<OrderKey, Checkout[]>();
    for (const checkout of checkouts) {
      for (const key of checkout.contested) candidates.set(key, [...(candidates.get(key) ?? []), checkout]);
    }
    const reviews = await Promise.all([...candidates].map(async ([key, claimants]) => {
      const order = await getOrder(tx, key);
      return order === undefined ? [] : [{ order, candidates: claimants }];
    }));
    return ok({
      waiting: checkouts.filter(({ contested }) => contested.length === 0),
      reviews: reviews.flat(),
      unsaved: (await checkoutsWithUnsavedNumber(tx)).filter(isPlaced).sort(latestFirst),
    });
  });
}

function latestFirst(a: Checkout, b: Checkout): number {
  return b.changedAt - a.changedAt;
}
