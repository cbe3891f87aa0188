import { dayInZone } from '../domain/plain-date.ts';
import { useProblem, type PurchaseOrder } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';
import { listPurchaseOrders } from './list-purchase-orders.ts';

const most = 8;
/** How many are looked at for the unasked suggestions, so that closed ones among the last used leave enough to offer. */
const lookedAt = 40;

/**
 * At most eight purchase orders for what was typed. Unasked (empty query) only those that can be used today; a query
 * also finds the others, since the person should learn why a number cannot be used.
 */
export async function suggestPurchaseOrders(
  ctx: AppContext,
  { query }: { readonly query: string },
): Promise<Result<readonly PurchaseOrder[], StorageFailure>> {
  const unasked = query.trim() === '';
  const listed = await listPurchaseOrders(ctx, { query, limit: unasked ? lookedAt : most });
  if (!listed.ok) return listed;
  const today = dayInZone(ctx.now(), ctx.localZone);
  const offered = listed.value.purchaseOrders.filter((each) => !unasked || useProblem(each, today) === undefined);
  return ok(offered.slice(0, most));
}
