import { agreedUnits } from './agreed-items.ts';
import type { Invoice } from './invoice.ts';
import type { PurchaseOrderProgress } from './lifecycle.ts';
import type { Link } from './link.ts';
import type { Money } from './money.ts';
import type { Order } from './order.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import { isRefundedInFull, type Refundable } from './refund.ts';

/**
 * How much arrived of what is to come of an order. `all`: nothing more is to come. `refunded`: nothing arrived, and nothing
 * is to come, because the money came back.
 */
export const receivedDegrees = ['none', 'part', 'all', 'refunded'] as const;
export type Received = (typeof receivedDegrees)[number];

/** How far a linked order is: `invoiced` when all of it arrived and was invoiced in full. */
export const linkedDegrees = [...receivedDegrees, 'invoiced'] as const;
export type LinkedDegree = (typeof linkedDegrees)[number];

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

/** True when invoices were issued for at least what an order costs: nothing of it is left to be invoiced. */
export function isInvoicedInFull(total: Money | null, invoices: readonly Pick<Invoice, 'kind' | 'amount'>[]): boolean {
  if (total === null || total.amount <= 0) return false;
  const billed = invoices.filter(({ kind, amount }) => kind === 'invoice' && amount?.currency === total.currency);
  return billed.reduce((sum, { amount }) => sum + (amount?.amount ?? 0), 0) >= total.amount;
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
 * How far an issued purchase order is. `shown`: how far its linked orders are, each answer once; cancelled orders and those
 * that were refunded before anything arrived do not count, and one shared with other purchase orders counts with all its
 * units. Without agreed lines a standard one is ordered by its first order, a blanket one partly. It is received when it was
 * ordered in full and all of that arrived, invoiced when all of that was invoiced in full too.
 */
export function progressFrom(shown: ReadonlySet<LinkedDegree>, inFull: boolean): PurchaseOrderProgress {
  const hasCome = shown.has('part') || shown.has('all') || shown.has('invoiced');
  if (!shown.has('none') && !hasCome) return 'none';
  if (inFull && !shown.has('none') && !shown.has('part')) return shown.has('all') ? 'received' : 'invoiced';
  if (hasCome) return 'partlyReceived';
  return inFull ? 'ordered' : 'partlyOrdered';
}

/** The same from the linked orders themselves. */
export function progressOf(
  purchaseOrder: Pick<PurchaseOrder, 'kind' | 'lines'>,
  linked: readonly { readonly order: Pick<Order, 'cancelled' | 'lines'>; readonly link: Pick<Link, 'receipt'> }[],
): PurchaseOrderProgress {
  const counted = linked.filter(({ order }) => !order.cancelled);
  return progressFrom(new Set(counted.map(({ link }) => link.receipt)), isOrderedInFull(purchaseOrder, counted.map(({ order }) => order)));
}
