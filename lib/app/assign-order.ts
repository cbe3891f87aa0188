import { divisionProblem, type DivisionProblem } from '../domain/division-problem.ts';
import type { OrderKey } from '../domain/ids.ts';
import type { AssignedPart, Assignment } from '../domain/order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { decideOrder, type Decision } from './decide-order.ts';

/** Why an order was not given to these purchase orders. `samePurchaseOrder`: one of them stands twice. */
export type AssignProblem = 'notFound' | 'unknownPurchaseOrder' | 'samePurchaseOrder' | DivisionProblem;

/**
 * Keeps which purchase orders a person says an order belongs to, and with which shares: one (link it, move it), several
 * (split it), or none (take it off). `parts: null` takes that back: the order follows its checkout, Amazon's PO number or
 * a rule again. Answers the entry that tells of it, to undo it by; null when nothing changes.
 */
export function assignOrder(
  ctx: AppContext,
  { orderKey, parts }: { readonly orderKey: OrderKey; readonly parts: readonly AssignedPart[] | null },
): Promise<Result<Decision | null, AssignProblem | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const order = await getOrder(tx, orderKey);
    if (order === undefined) return err('notFound' as const);
    if (parts !== null) {
      const ids = parts.map(({ purchaseOrderId }) => purchaseOrderId);
      if (new Set(ids).size < ids.length) return err('samePurchaseOrder' as const);
      const known = await Promise.all(ids.map((id) => getPurchaseOrder(tx, id)));
      if (known.includes(undefined)) return err('unknownPurchaseOrder' as const);
      const problem = divisionProblem(parts.map(({ share }) => share), order);
      if (problem !== undefined) return err(problem);
    }
    const assignment: Assignment | null = parts === null ? null : { by: 'person', at: ctx.now(), parts };
    const isSame = JSON.stringify(parts) === JSON.stringify(order.assignment?.by === 'person' ? order.assignment.parts : null);
    if (isSame) return ok(null);
    return ok(await decideOrder(tx, ctx, order, { assignment }, 'orderAssigned'));
  });
}
