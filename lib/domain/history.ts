import type { Link } from './link.ts';
import type { Order } from './order.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** One row of a purchase order's history: one linked order, or the bare purchase order when it has none. */
export interface HistoryRow {
  readonly purchaseOrder: PurchaseOrder;
  readonly order: Order | null;
  readonly link: Link | null;
}
