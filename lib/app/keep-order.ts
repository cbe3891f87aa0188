import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getPurchaseOrder, putPurchaseOrder } from '../storage/purchase-orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/**
 * Accepts that an order stays on a purchase order that is being cancelled, or takes that back. The audit trail keeps it with
 * its reason. Twice is once. Error: `notFound`.
 */
export function keepOrder(
  ctx: AppContext, { id, orderKey, keep, reason }: { readonly id: PurchaseOrderId; readonly orderKey: OrderKey; readonly keep: boolean; readonly reason: string },
): Promise<Result<PurchaseOrder, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getPurchaseOrder(tx, id);
    if (before === undefined) return err('notFound' as const);
    const kept = before.keptOrders ?? [];
    if (kept.includes(orderKey) === keep) return ok(before);
    const keptOrders = keep ? [...kept, orderKey] : kept.filter((each) => each !== orderKey);
    const after = { ...before, keptOrders, usedAt: ctx.now() };
    await putPurchaseOrder(tx, after);
    await addEntry(tx, {
      at: ctx.now(), actor: 'person', action: 'purchaseOrderEdited', subject: `purchaseOrder/${id}`,
      before: { keptOrders: kept }, after: { keptOrders }, ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    });
    return ok(after);
  });
}
