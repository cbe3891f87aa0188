import type { PurchaseOrderId } from '../domain/ids.ts';
import { replaceSpend } from '../domain/spend.ts';
import { linksOfPurchaseOrder } from '../storage/links.ts';
import { getPurchaseOrder, putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { progressNow } from './follow-figures.ts';

/** Counts the orders, the spend and the progress of purchase orders anew from their links, and writes what differs. */
export async function recountFigures(tx: WriteTransaction, ids: Iterable<PurchaseOrderId>): Promise<void> {
  for (const id of ids) {
    const known = await getPurchaseOrder(tx, id);
    if (known === undefined) continue;
    const links = await linksOfPurchaseOrder(tx, id);
    const counted = {
      ...known,
      orderCount: new Set(links.map(({ orderKey }) => orderKey)).size,
      spend: replaceSpend([], [], links.flatMap(({ amounts }) => amounts)),
      progress: await progressNow(tx, known),
    };
    if (JSON.stringify(counted) !== JSON.stringify(known)) await putPurchaseOrder(tx, counted);
  }
}
