import { isDecision, takeBack, undoneDecisions } from '../domain/order-decision.ts';
import type { OrderKey } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { entriesOf, getEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { decideOrder, type Decision } from './decide-order.ts';

/**
 * Why a decision was not undone or redone. `notFound`: there is no such decision. `superseded`: a later decision stands
 * in its place and has to be undone first, or what is asked for is so already. `unknownPurchaseOrder`: what it would link to is no longer there.
 */
export type TakeBackProblem = 'notFound' | 'superseded' | 'unknownPurchaseOrder';

/** Undoes or redoes the decision an entry tells of. It is a decision of its own, with an entry that names the other. */
export function takeBackDecision(
  ctx: AppContext, seq: number, as: 'undo' | 'redo',
): Promise<Result<Decision, TakeBackProblem | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const entry = await getEntry(tx, seq);
    if (entry === undefined || !isDecision(entry)) return err('notFound' as const);
    const key = entry.subject.slice('order/'.length) as OrderKey; // decisions are about orders
    const order = await getOrder(tx, key);
    if (order === undefined) return err('notFound' as const);
    const isUndone = undoneDecisions(await entriesOf(tx, entry.subject)).has(seq);
    if (isUndone !== (as === 'redo')) return err('superseded' as const);
    const fields = takeBack(order, entry, as);
    if (fields === undefined) return err('superseded' as const);
    const named = await Promise.all((fields.assignment?.parts ?? []).map(({ purchaseOrderId }) => getPurchaseOrder(tx, purchaseOrderId)));
    if (named.includes(undefined)) return err('unknownPurchaseOrder' as const);
    return ok(await decideOrder(tx, ctx, order, fields, entry.action, { takesBack: { seq, as } }));
  });
}
