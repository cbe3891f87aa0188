import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { rankSearchable } from '../domain/rank-purchase-orders.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { countPurchaseOrders, firstPurchaseOrders, getPurchaseOrder } from '../storage/purchase-orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { knownPurchaseOrders } from './known-purchase-orders.ts';

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
    const found = rankSearchable((await knownPurchaseOrders(tx)).rows, query);
    const purchaseOrders = await Promise.all(found.slice(0, limit).map(({ id }) => getPurchaseOrder(tx, id)));
    return ok({ purchaseOrders: purchaseOrders.filter((each) => each !== undefined), total: found.length });
  });
}
