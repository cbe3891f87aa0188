import type { OrderKey } from '../domain/ids.ts';
import type { Order } from '../domain/order.ts';
import { isInvoicedInFull, receiptOf, type LinkedDegree } from '../domain/progress.ts';
import { invoicesOf } from '../storage/invoices.ts';
import { linksOfOrder, putLink } from '../storage/links.ts';
import { getOrder } from '../storage/orders.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { FigureChanges } from './follow-figures.ts';

/** How far an order is, its invoices included. They are asked for only where they decide. */
export async function degreeOf(tx: ReadTransaction, order: Order): Promise<LinkedDegree> {
  const receipt = receiptOf(order);
  return receipt === 'all' && isInvoicedInFull(order.total, await invoicesOf(tx, order.key)) ? 'invoiced' : receipt;
}

/** After an invoice of an order came, changed or went: its links say how far it is, and so do its purchase orders. */
export async function followInvoices(tx: WriteTransaction, ctx: AppContext, key: OrderKey): Promise<void> {
  const order = await getOrder(tx, key);
  if (order === undefined) return;
  const receipt = await degreeOf(tx, order);
  const links = await linksOfOrder(tx, key);
  if (links.every((link) => link.receipt === receipt)) return;
  for (const link of links) await putLink(tx, { ...link, receipt });
  const figures = new FigureChanges();
  figures.see(order, links);
  await figures.write(tx, ctx);
}
