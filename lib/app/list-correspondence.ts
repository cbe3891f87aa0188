import type { Correspondence } from '../domain/correspondence.ts';
import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { correspondenceOfOrder, correspondenceOfPurchaseOrder } from '../storage/correspondence.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** What correspondence is asked for: of a purchase order, or of an order. */
export type CorrespondenceOf = { readonly purchaseOrderId: PurchaseOrderId } | { readonly orderKey: OrderKey };

/** The correspondence about a purchase order or an order, the latest first. */
export function listCorrespondence(ctx: AppContext, of: CorrespondenceOf): Promise<Result<readonly Correspondence[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const found = 'orderKey' in of ? await correspondenceOfOrder(tx, of.orderKey) : await correspondenceOfPurchaseOrder(tx, of.purchaseOrderId);
    return ok(found.toReversed());
  });
}
