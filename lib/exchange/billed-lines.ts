import type { HistoryRow } from '../domain/history.ts';
import type { Link } from '../domain/link.ts';
import type { Money } from '../domain/money.ts';
import type { Order, OrderLine } from '../domain/order.ts';
import { toItemText } from './columns.ts';

/** One line of what is to be paid. `order`: everything of an order, or of a PO's part of it, in one line. */
export interface BilledLine {
  readonly kind: 'item' | 'order' | 'shipping' | 'tax';
  /** The ASIN; the order id where there is none. */
  readonly partId: string;
  readonly text: string;
  /** Whole units, at least 1. */
  readonly quantity: number;
  /** Never negative, except that a whole order may be: then nobody writes it. */
  readonly unitPrice: Money;
}

/** What an order costs a PO, before refunds: lines that add up to the total, to the cent. */
export interface BilledOrder {
  readonly lines: readonly BilledLine[];
  readonly total: Money;
}

/**
 * The lines of a row's order; null while its amount is not known. An order that is the PO's as a whole is written item by
 * item when its items, shipping and tax add up to its total exactly. Else, as with a discount, with prices no page showed,
 * or with a part of an order, it is one line: importers refuse negative lines, and a right sum in one line beats a wrong
 * one in ten. Part of an order is what the link says, refunds already taken off.
 */
export function billedOrder({ order, link }: Pick<HistoryRow, 'order' | 'link'>): BilledOrder | null {
  if (order === null) return null;
  if (link !== null && !isWhole(link)) {
    const [amount] = link.amounts;
    return amount === undefined || link.amounts.length > 1 ? null : asOneLine(order, amount);
  }
  if (order.total === null) return null;
  const lines = itemised(order, order.total);
  return lines === undefined ? asOneLine(order, order.total) : { lines, total: order.total };
}

/** True when all of the order is the PO's. An order under a number nobody saved has no link and no other PO. */
export function isWhole(link: Link | null): boolean {
  return link === null || link.share.kind === 'whole';
}

function asOneLine(order: Order, total: Money): BilledOrder {
  const items = order.lines.map(toItemText).filter((text) => text !== '').join('; ');
  const text = items === '' ? `Order ${order.orderId}` : items;
  return { lines: [{ kind: 'order', partId: order.orderId, text, quantity: 1, unitPrice: total }], total };
}

/** Item by item, with shipping and tax where the total holds them: prices hold the tax in some countries and not in others. */
function itemised(order: Order, total: Money): readonly BilledLine[] | undefined {
  const items = order.lines.flatMap((line) => toItem(line, order, total) ?? []);
  if (items.length === 0 || items.length < order.lines.length) return undefined;
  const extra = (kind: 'shipping' | 'tax', text: string): BilledLine[] => {
    const price = order[kind];
    const counts = price !== null && price.amount > 0 && price.currency === total.currency;
    return counts ? [{ kind, partId: order.orderId, text, quantity: 1, unitPrice: price }] : [];
  };
  const shipping = extra('shipping', 'Shipping');
  const tax = extra('tax', 'Tax');
  return [[...items, ...shipping, ...tax], [...items, ...tax], [...items, ...shipping], items].find((lines) => sumOf(lines) === total.amount);
}

function toItem({ asin, title, quantity, unitPrice }: OrderLine, order: Order, total: Money): BilledLine | undefined {
  if (quantity === null || quantity < 1 || unitPrice === null || unitPrice.amount < 0 || unitPrice.currency !== total.currency) return undefined;
  return { kind: 'item', partId: asin ?? order.orderId, text: title ?? asin ?? `Item of order ${order.orderId}`, quantity, unitPrice };
}

/** What lines cost together, in minor units. */
export function sumOf(lines: readonly Pick<BilledLine, 'quantity' | 'unitPrice'>[]): number {
  return lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice.amount, 0);
}
