import type { BudgetStatus } from '../domain/budget-status.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readEarlierUse } from './read-earlier-use.ts';

/** What the budgets of some purchase orders have left today, as of one moment. One without a budget, or not stored, has none. */
export function readBudgets(
  ctx: AppContext, { ids }: { readonly ids: readonly PurchaseOrderId[] },
): Promise<Result<ReadonlyMap<PurchaseOrderId, BudgetStatus>, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const read = await Promise.all(ids.map(async (id) => {
      const purchaseOrder = await getPurchaseOrder(tx, id);
      if (purchaseOrder === undefined || purchaseOrder.budget === null) return [];
      const { budget } = await readEarlierUse(tx, ctx, purchaseOrder, null);
      return budget === null ? [] : [[id, budget] as const];
    }));
    return ok(new Map(read.flat()));
  });
}
