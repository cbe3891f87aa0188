import type { CheckoutKey, OrderKey } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { addEntry } from '../storage/entries.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder, putOrder } from '../storage/orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';

/**
 * Keeps what a person said about an order: it came from this checkout, or (null) from none of ours. It outweighs every
 * page, and other orders in doubt may be decided by it. Error: `notFound` when the order, or a checkout of its
 * marketplace under that key, is not stored.
 */
export function settleReview(
  ctx: AppContext,
  { orderKey, checkoutKey }: { readonly orderKey: OrderKey; readonly checkoutKey: CheckoutKey | null },
): Promise<Result<null, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getOrder(tx, orderKey);
    const checkout = checkoutKey === null ? undefined : await getCheckout(tx, checkoutKey);
    if (before === undefined) return err('notFound' as const);
    if (checkoutKey !== null && checkout?.marketplace !== before.marketplace) return err('notFound' as const);
    if (before.claimedBy === 'person' && before.checkoutKey === checkoutKey) return ok(null);
    const settled = { ...before, checkoutKey, claimedBy: 'person' as const };
    await putOrder(tx, settled);
    await addEntry(tx, {
      at: ctx.now(),
      actor: 'person',
      action: 'orderSettled',
      subject: `order/${orderKey}`,
      before: { checkoutKey: before.checkoutKey, claimedBy: before.claimedBy },
      after: { checkoutKey, claimedBy: 'person' },
    });
    await matchCluster(tx, ctx, {
      orders: [settled],
      formerly: [before],
      checkouts: checkout === undefined ? [] : [checkout],
    });
    return ok(null);
  });
}
