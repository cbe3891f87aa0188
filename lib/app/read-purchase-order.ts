import type { PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { Order } from '../domain/order.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { linksOfPurchaseOrder } from '../storage/links.ts';
import { getOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** An order of a purchase order. */
export interface LinkedOrder {
  readonly link: Link;
  readonly order: Order;
}

/** A purchase order with its linked orders, the latest first. Error: `notFound`. */
export function readPurchaseOrder(
  ctx: AppContext,
  { id }: { readonly id: PurchaseOrderId },
): Promise<Result<{ readonly purchaseOrder: PurchaseOrder; readonly linked: readonly LinkedOrder[] }, 'notFound' | StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const purchaseOrder = await getPurchaseOrder(tx, id);
    if (purchaseOrder === undefined) return err('notFound' as const);
    return ok({ purchaseOrder, linked: await linkedOrders(tx, id) });
  });
}

/** The linked orders of a purchase order, the latest first. */
export async function linkedOrders(tx: ReadTransaction, id: PurchaseOrderId): Promise<LinkedOrder[]> {
  const links = await linksOfPurchaseOrder(tx, id);
  const linked = await Promise.all(links.map(async (link) => {
    const order = await getOrder(tx, link.orderKey);
    if (order === undefined) throw new Error(`No order ${link.orderKey}: a link names one that is not stored`);
    return { link, order };
  }));
  return linked.sort(latestFirst);
}

/** Sorts linked orders, the latest first; those whose day is not known yet before all. */
export function latestFirst({ order: a }: LinkedOrder, { order: b }: LinkedOrder): number {
  const [dayA, dayB] = [a.placedOn ?? '9999', b.placedOn ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.key < b.key ? 1 : -1;
}
