import type { Checkout } from '../domain/checkout.ts';
import type { HistoryRow } from '../domain/history.ts';
import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Order } from '../domain/order.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import { checkoutsWithUnsavedNumber } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { allLinks } from '../storage/links.ts';
import { allOrders } from '../storage/orders.ts';
import { allPurchaseOrders, getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { latestFirst, linkedOrders, type LinkedOrder } from './read-purchase-order.ts';

/**
 * The history of one purchase order, or of all (`id` null), as rows for an export: one per linked order, the latest
 * first, and one for a purchase order without any; after all of them the orders under numbers nobody saved. An id that is not stored has no history.
 */
export function readHistory(
  ctx: AppContext,
  { id }: { readonly id: PurchaseOrderId | null },
): Promise<Result<readonly HistoryRow[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    if (id === null) return ok(await allRows(tx));
    const purchaseOrder = await getPurchaseOrder(tx, id);
    return ok(purchaseOrder === undefined ? [] : rowsOf(purchaseOrder, await linkedOrders(tx, id)));
  });
}

async function allRows(tx: ReadTransaction): Promise<HistoryRow[]> {
  const [purchaseOrders, links, orders] = await Promise.all([allPurchaseOrders(tx), allLinks(tx), allOrders(tx)]);
  const orderOf = new Map(orders.map((order) => [order.key, order]));
  const linkedOf = new Map<PurchaseOrderId, LinkedOrder[]>();
  for (const link of links) {
    const order = orderOf.get(link.orderKey);
    if (order === undefined) throw new Error(`No order ${link.orderKey}: a link names one that is not stored`);
    const linked = linkedOf.get(link.purchaseOrderId);
    if (linked === undefined) linkedOf.set(link.purchaseOrderId, [{ link, order }]);
    else linked.push({ link, order });
  }
  return [
    ...purchaseOrders.flatMap((each) => rowsOf(each, (linkedOf.get(each.id) ?? []).sort(latestFirst))),
    ...unsavedRows(await checkoutsWithUnsavedNumber(tx), orderOf),
  ];
}

/** The orders placed under numbers nobody saved: they have no link, but nobody should miss them in the file. */
function unsavedRows(checkouts: readonly Checkout[], orderOf: ReadonlyMap<OrderKey, Order>): HistoryRow[] {
  return checkouts.flatMap(({ chosen, orders }) => orders.flatMap((key) => {
    const order = orderOf.get(key);
    return chosen === null || order === undefined ? [] : [{ number: chosen.number, purchaseOrder: null, order, link: null }];
  }));
}

function rowsOf(purchaseOrder: PurchaseOrder, linked: readonly LinkedOrder[]): HistoryRow[] {
  const { number } = purchaseOrder;
  if (linked.length === 0) return [{ number, purchaseOrder, order: null, link: null }];
  return linked.map(({ link, order }) => ({ number, purchaseOrder, order, link }));
}
