import { orderKey, type OrderId, type PurchaseOrderId } from '../domain/ids.ts';
import { marketplaces } from '../domain/marketplace.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** The purchase orders an order is linked to, whatever marketplace it is from. Reads no other order. */
export function purchaseOrdersOfOrder(ctx: AppContext, { orderId }: { readonly orderId: OrderId }): Promise<Result<ReadonlySet<PurchaseOrderId>, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const orders = await Promise.all(marketplaces.map((marketplace) => getOrder(tx, orderKey(marketplace, orderId))));
    return ok(new Set(orders.flatMap((order) => order?.linkedTo ?? [])));
  });
}
