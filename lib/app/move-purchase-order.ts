import type { PurchaseOrderId } from '../domain/ids.ts';
import { lifecycleState, purchaseOrderStates, type LifecycleState } from '../domain/lifecycle.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { transitionFacts } from '../domain/transition-facts.ts';
import { mayMove, type TransitionFacts, type TransitionProblem } from '../domain/transitions.ts';
import { checkoutsHolding } from '../storage/checkouts.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getPurchaseOrder, putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { linkedOrders } from './read-purchase-order.ts';

/**
 * Brings a purchase order into a state by hand; the audit trail keeps the person's reason. Into the state it is in
 * already changes nothing. Errors: `notFound`, or why it may not go there.
 */
export function movePurchaseOrder(
  ctx: AppContext,
  { id, to, reason }: { readonly id: PurchaseOrderId; readonly to: LifecycleState; readonly reason: string },
): Promise<Result<PurchaseOrder, TransitionProblem | 'notFound' | StorageFailure>> {
  return changeLedger<PurchaseOrder, TransitionProblem | 'notFound'>(ctx.db, async (tx) => {
    const before = await getPurchaseOrder(tx, id);
    if (before === undefined) return err('notFound');
    const move = mayMove(lifecycleState(before), to, await factsOf(tx, before));
    if (!move.ok) return move;
    const state = purchaseOrderStates.find((each) => each === to);
    if (state === undefined || state === before.state) return ok(before);
    // What was accepted for one cancellation says nothing of the next.
    const forgotten = state === 'issued' && (before.keptOrders ?? []).length > 0 ? { keptOrders: [] } : {};
    const moved = { ...before, ...forgotten, state, usedAt: ctx.now() };
    await putPurchaseOrder(tx, moved);
    await addEntry(tx, {
      at: ctx.now(), actor: 'person', action: 'purchaseOrderMoved', subject: `purchaseOrder/${id}`,
      before: { state: before.state, ...('keptOrders' in forgotten ? { keptOrders: before.keptOrders } : {}) }, after: { state, ...forgotten }, ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    });
    return ok(moved);
  });
}

/** What of its orders and checkouts decides where a purchase order may go. */
export async function factsOf(tx: ReadTransaction, purchaseOrder: PurchaseOrder): Promise<TransitionFacts> {
  const [linked, holding] = await Promise.all([linkedOrders(tx, purchaseOrder.id), checkoutsHolding(tx, purchaseOrder.id)]);
  return transitionFacts(purchaseOrder, linked.map(({ order }) => order), holding);
}
