import { agreedUnits } from './agreed-items.ts';
import type { PurchaseOrderProgress } from './lifecycle.ts';
import type { Link } from './link.ts';
import type { Order } from './order.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import { isRefundedInFull, type Refundable } from './refund.ts';

/**
 * How much arrived of what is to come of an order. `all`: nothing more is to come. `refunded`: nothing arrived, and nothing
 * is to come, because the money came back.
 */
export const receivedDegrees = ['none', 'part', 'all', 'refunded'] as const;
export type Received = (typeof receivedDegrees)[number];

/** What of an order tells how much of it arrived. */
export type Receivable = Pick<Order, 'lines' | 'receipts' | 'deliveredOn'> & Refundable;

/**
 * How much of an order arrived. A unit that was refunded without having arrived is settled, and so is all of an order that was
 * refunded in full. Where a page did not show how many were ordered, only its delivery day tells that all of it did.
 */
export function receiptOf(order: Receivable): Received {
  const { lines, deliveredOn } = order;
  const ordered = unitsBy(lines);
  const received = unitsBy(order.receipts);
  const missing = unitsBy(order.returns.filter(({ neverArrived }) => neverArrived === true));
  const some = [...received.values()].some((quantity) => quantity > 0);
  const isKnown = ordered !== undefined && ordered.size > 0;
  const all = isKnown ? [...ordered].every(([asin, quantity]) => (received.get(asin) ?? 0) + (missing.get(asin) ?? 0) >= quantity) : deliveredOn !== null;
  if (!all && !isRefundedInFull(order)) return some ? 'part' : 'none';
  return some || (!isKnown && deliveredOn !== null) ? 'all' : 'refunded';
}

function unitsBy(items: Order['receipts'] | Order['returns']): Map<string, number>;
function unitsBy(items: Order['lines']): Map<string, number> | undefined;
function unitsBy(items: readonly { readonly asin: string | null; readonly quantity: number | null }[]): Map<string, number> | undefined {
  const units = new Map<string, number>();
  for (const { asin, quantity } of items) {
    if (quantity === null) return undefined;
    units.set(asin ?? '', (units.get(asin ?? '') ?? 0) + quantity);
  }
  return units;
}

/** True when every agreed line was ordered in full by these orders; one without a quantity, when any of it was. */
export function isOrderedInFull(
  { kind, lines }: Pick<PurchaseOrder, 'kind' | 'lines'>, orders: readonly Pick<Order, 'cancelled' | 'lines'>[],
): boolean {
  if (lines.length === 0) return kind === 'standard';
  const ordered = agreedUnits(lines, orders.filter(({ cancelled }) => !cancelled).flatMap((order) => order.lines));
  return lines.every(({ id, quantity }) => (ordered.get(id) ?? 0) >= (quantity ?? 1));
}

/**
 * How far an issued purchase order is. `shown`: how much arrived of its linked orders, each answer once; cancelled orders
 * and those refunded before anything arrived do not count, and one shared with other purchase orders counts with all its units. Without agreed lines a standard one is
 * ordered by its first order, a blanket one partly. It is received when it was ordered in full and all of that arrived.
 * `invoiced` is not given yet: it follows from invoices, which are not linked before they are read.
 */
export function progressFrom(shown: ReadonlySet<Received>, inFull: boolean): PurchaseOrderProgress {
  if (!shown.has('none') && !shown.has('part') && !shown.has('all')) return 'none';
  if (inFull && !shown.has('none') && !shown.has('part')) return 'received';
  if (shown.has('part') || shown.has('all')) return 'partlyReceived';
  return inFull ? 'ordered' : 'partlyOrdered';
}

/** The same from the linked orders themselves. */
export function progressOf(
  purchaseOrder: Pick<PurchaseOrder, 'kind' | 'lines'>,
  linked: readonly { readonly order: Receivable & Pick<Order, 'cancelled'>; readonly link: Pick<Link, 'share'> }[],
): PurchaseOrderProgress {
  const orders = linked.map(({ order }) => order).filter(({ cancelled }) => !cancelled);
  return progressFrom(new Set(orders.map(receiptOf)), isOrderedInFull(purchaseOrder, orders));
}
