import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { rankPurchaseOrders } from '../domain/rank-purchase-orders.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { allPurchaseOrders, countPurchaseOrders, firstPurchaseOrders } from '../storage/purchase-orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** The top of a list, and how many purchase orders it has in all. */
export interface PurchaseOrderList {
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly total: number;
}

/**
 * The first `limit` purchase orders for a query, by number or title, best first. An empty query gives favourites, then
 * the last used, and reads no more records than it answers however large the ledger is.
 */
export function listPurchaseOrders(
  ctx: AppContext,
  { query, limit }: { readonly query: string; readonly limit: number },
): Promise<Result<PurchaseOrderList, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    if (query.trim() === '') {
      const [purchaseOrders, total] = await Promise.all([firstPurchaseOrders(tx, limit), countPurchaseOrders(tx)]);
      return ok({ purchaseOrders, total });
    }
    const found = rankPurchaseOrders(await allPurchaseOrders(tx), query);
    return ok({ purchaseOrders: found.slice(0, limit), total: found.length });
  });
}
