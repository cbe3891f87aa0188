import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Assignment, Order } from '../domain/order.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { decideOrder, type Decision } from './decide-order.ts';

/** What a person decides: another purchase order for the whole of an order, why, and whether Amazon's copy is changed too. */
export interface PurchaseOrderChange {
  readonly orderKey: OrderKey;
  readonly purchaseOrderId: PurchaseOrderId;
  readonly reason: string;
  /** True: Amazon's copy is to be changed by hand, and is waited for until a page shows the new number. */
  readonly withAmazon: boolean;
}

export type ChangeProblem = 'notFound' | 'unknownPurchaseOrder';

/**
 * Gives an order another purchase order, in one transaction with links, budgets and the audit entry. Amazon's copy is
 * nobody's to write but the person's own, on Amazon's page: what it is to become stays on the order (`amazonCopy`) until a
 * page shows it. Answers the entry to undo it by.
 */
export function changeOrderPurchaseOrder(ctx: AppContext, change: PurchaseOrderChange): Promise<Result<Decision, ChangeProblem | StorageFailure>> {
  return changeLedger<Decision, ChangeProblem>(ctx.db, async (tx) => {
    const found = await namedBy(tx, change);
    return found.ok ? ok(await changeIn(tx, ctx, found.value, change)) : found;
  });
}

/** What a change names. */
export interface Named {
  readonly order: Order;
  readonly purchaseOrder: PurchaseOrder;
}

/** The order and the purchase order of a change. */
export async function namedBy(tx: WriteTransaction, { orderKey, purchaseOrderId }: Pick<PurchaseOrderChange, 'orderKey' | 'purchaseOrderId'>): Promise<Result<Named, ChangeProblem>> {
  const [order, purchaseOrder] = await Promise.all([getOrder(tx, orderKey), getPurchaseOrder(tx, purchaseOrderId)]);
  if (order === undefined) return err('notFound');
  return purchaseOrder === undefined ? err('unknownPurchaseOrder') : ok({ order, purchaseOrder });
}

/** The same inside a transaction. */
export function changeIn(tx: WriteTransaction, ctx: AppContext, { order, purchaseOrder }: Named, { reason, withAmazon }: Pick<PurchaseOrderChange, 'reason' | 'withAmazon'>): Promise<Decision> {
  const assignment: Assignment = { by: 'person', at: ctx.now(), parts: [{ purchaseOrderId: purchaseOrder.id, share: { kind: 'whole' } }] };
  const amazonCopy = withAmazon ? { number: purchaseOrder.number, askedAt: ctx.now() } : null;
  return decideOrder(tx, ctx, order, { assignment, amazonCopy }, 'orderAssigned', { reason: reason.trim() });
}

/** Waits no longer for Amazon's copy: it was seen to, or will stay as it is. Errors: `notFound`. */
export function settleAmazonCopy(
  ctx: AppContext, { orderKey, reason }: { readonly orderKey: OrderKey; readonly reason: string },
): Promise<Result<Decision | null, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const order = await getOrder(tx, orderKey);
    if (order === undefined) return err('notFound' as const);
    if (order.amazonCopy == null) return ok(null);
    return ok(await decideOrder(tx, ctx, order, { amazonCopy: null }, 'orderAssigned', { reason: reason.trim() }));
  });
}
