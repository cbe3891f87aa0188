import type { BudgetStatus } from '../domain/budget-status.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readEarlierUse } from './read-earlier-use.ts';

/** What the budget of a purchase order has left today; null when it has none. Error: `notFound`. */
export function readBudget(
  ctx: AppContext, { id }: { readonly id: PurchaseOrderId },
): Promise<Result<BudgetStatus | null, 'notFound' | StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const purchaseOrder = await getPurchaseOrder(tx, id);
    if (purchaseOrder === undefined) return err('notFound' as const);
    return ok((await readEarlierUse(tx, ctx, purchaseOrder, null)).budget);
  });
}
