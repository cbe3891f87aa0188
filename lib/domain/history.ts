import type { Link } from './link.ts';
import type { Order } from './order.ts';
import type { PoNumber } from './po-number.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** One row of the history: one order of a purchase order, the bare purchase order when it has none, or one order under a number nobody saved. */
export interface HistoryRow {
  /** The purchase order's number, or as it was typed at the checkout when it is not saved. */
  readonly number: PoNumber;
  readonly purchaseOrder: PurchaseOrder | null;
  readonly order: Order | null;
  readonly link: Link | null;
}
