import type { OrderKey } from '../domain/ids.ts';
import type { Invoice, InvoiceId } from '../domain/invoice.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** True when there is any invoice, charge or credit. */
export async function hasInvoices(tx: ReadTransaction): Promise<boolean> {
  return (await tx.objectStore('invoices').openKeyCursor()) !== null;
}

/** What was billed, charged and credited for an order. */
export function invoicesOf(tx: ReadTransaction, key: OrderKey): Promise<Invoice[]> {
  return tx.objectStore('invoices').index('byOrder').getAll(key);
}

/** The invoices and charges with a number, whatever order they are of. */
export function invoicesNumbered(tx: ReadTransaction, number: string): Promise<Invoice[]> {
  return tx.objectStore('invoices').index('byNumber').getAll(number);
}

/** The invoice of an id. */
export function getInvoice(tx: ReadTransaction, id: InvoiceId): Promise<Invoice | undefined> {
  return tx.objectStore('invoices').get(id);
}

/** Writes an invoice, new or changed. */
export async function putInvoice(tx: WriteTransaction, invoice: Invoice): Promise<void> {
  await tx.objectStore('invoices').put(invoice);
}

/** Takes an invoice away. */
export async function removeInvoice(tx: WriteTransaction, id: InvoiceId): Promise<void> {
  await tx.objectStore('invoices').delete(id);
}
