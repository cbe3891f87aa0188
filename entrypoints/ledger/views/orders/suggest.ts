import { listPurchaseOrders } from '../../../../lib/app/list-purchase-orders.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';

/** How many purchase orders are offered at once. */
const most = 8;

/** Saved purchase orders for what was typed, best first; unasked, favourites and the last used. None while the database is out of reach: the list says so elsewhere. */
export async function suggest(query: string): Promise<readonly PurchaseOrder[]> {
  const listed = await inLedger((context) => listPurchaseOrders(context, { query, limit: most }));
  return listed.ok ? listed.value.purchaseOrders : [];
}
