import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { linksOfPurchaseOrder } from '../storage/links.ts';
import { getOrder } from '../storage/orders.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readPapers, type Papers } from './read-papers.ts';

/** What a support pack is about: an order with its purchase orders, or a purchase order with its orders. */
export type PackAbout = { readonly orderKey: OrderKey } | { readonly purchaseOrderId: PurchaseOrderId };

/** Most orders a pack tells of, the latest: customer service looks at one thing at a time. */
const packOrdersMost = 50;

/** Reads what a support pack is put together from. Error: `notFound`. */
export async function readPack(ctx: AppContext, about: PackAbout): Promise<Result<Papers, 'notFound' | StorageFailure>> {
  if ('orderKey' in about) {
    const order = await readLedger(ctx.db, async (tx) => ok(await getOrder(tx, about.orderKey)));
    if (!order.ok) return order;
    return order.value === undefined ? err('notFound') : readPapers(ctx, { orderKeys: [about.orderKey], purchaseOrderIds: order.value.linkedTo });
  }
  const links = await readLedger(ctx.db, async (tx) => ok(await linksOfPurchaseOrder(tx, about.purchaseOrderId)));
  if (!links.ok) return links;
  const latest = links.value.toSorted((a, b) => ((a.placedOn ?? '9999') < (b.placedOn ?? '9999') ? 1 : -1)).slice(0, packOrdersMost);
  return readPapers(ctx, { orderKeys: latest.map(({ orderKey }) => orderKey), purchaseOrderIds: [about.purchaseOrderId] });
}
