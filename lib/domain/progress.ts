import { agreedUnits } from './agreed-items.ts';
import type { PurchaseOrderProgress } from './lifecycle.ts';
import type { Link } from './link.ts';
import type { Order } from './order.ts';
import type { PurchaseOrder } from './purchase-order.ts';

type Seen = Pick<Order, 'cancelled' | 'lines' | 'receipts' | 'deliveredOn'>;

/** How much of an order arrived. Where a page did not show how many were ordered, only its delivery day tells that all of it did. */
export function receiptOf({ lines, receipts, deliveredOn }: Pick<Order, 'lines' | 'receipts' | 'deliveredOn'>): 'none' | 'part' | 'all' {
  const ordered = unitsBy(lines);
  const received = unitsBy(receipts);
  const some = [...received.values()].some((quantity) => quantity > 0);
  if (ordered === undefined || ordered.size === 0) return deliveredOn === null ? (some ? 'part' : 'none') : 'all';
  const all = [...ordered].every(([asin, quantity]) => (received.get(asin) ?? 0) >= quantity);
  return all ? 'all' : some ? 'part' : 'none';
}

function unitsBy(items: Order['receipts']): Map<string, number>;
function unitsBy(items: Order['lines']): Map<string, number> | undefined;
function unitsBy(items: readonly { readonly asin: string | null; readonly quantity: number | null }[]): Map<string, number> | undefined {
  const units = new Map<string, number>();
  for (const { asin, quantity } of items) {
    if (quantity === null) return undefined;
    units.set(asin ?? '', (units.get(asin ?? '') ?? 0) + quantity);
  }
  return units;
}

/** True when every agreed line was ordered in full; one without a quantity, when any of it was. */
function isOrderedInFull({ kind, lines }: Pick<PurchaseOrder, 'kind' | 'lines'>, orders: readonly Seen[]): boolean {
  if (lines.length === 0) return kind === 'standard';
  const ordered = agreedUnits(lines, orders.flatMap((order) => order.lines));
  return lines.every(({ id, quantity }) => (ordered.get(id) ?? 0) >= (quantity ?? 1));
}

/**
 * How far an issued purchase order is, from its linked orders; cancelled ones do not count, and an order shared with other
 * purchase orders counts with all its units. Without agreed lines a standard one is ordered by its first order, a blanket
 * one partly. It is received when it was ordered in full and all of that arrived. `invoiced` is not given yet: it follows
 * from invoices, which are not linked before they are read.
 */
export function progressOf(
  purchaseOrder: Pick<PurchaseOrder, 'kind' | 'lines'>,
  linked: readonly { readonly order: Seen; readonly link: Pick<Link, 'share'> }[],
): PurchaseOrderProgress {
  const orders = linked.map(({ order }) => order).filter(({ cancelled }) => !cancelled);
  if (orders.length === 0) return 'none';
  const receipts = orders.map(receiptOf);
  const inFull = isOrderedInFull(purchaseOrder, orders);
  if (inFull && receipts.every((receipt) => receipt === 'all')) return 'received';
  if (receipts.some((receipt) => receipt !== 'none')) return 'partlyReceived';
  return inFull ? 'ordered' : 'partlyOrdered';
}
