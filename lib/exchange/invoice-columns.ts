import type { Invoice } from '../domain/invoice.ts';
import { amountText, toInstantText, type Column } from './columns.ts';
import type { OrderRow } from './order-columns.ts';

/** An invoice, charge or credit of an order. */
export interface InvoiceRow extends OrderRow {
  readonly invoice: Invoice;
}

/** The columns of a table of invoices, charges and credits. Three columns of amounts, because an invoice and its charge are the same money. */
export const invoiceColumns: readonly Column<InvoiceRow>[] = [
  { key: 'orderId', head: 'Order ID', kind: 'code', cell: ({ order }) => order.orderId },
  { key: 'marketplace', head: 'Marketplace', kind: 'code', cell: ({ order }) => order.marketplace },
  { key: 'poNumbers', head: 'PO numbers', kind: 'text', cell: ({ numbers }) => numbers.join('; ') },
  { key: 'kind', head: 'Kind', kind: 'code', cell: ({ invoice }) => invoice.kind },
  { key: 'number', head: 'Number', kind: 'text', cell: ({ invoice }) => invoice.number ?? '' },
  { key: 'day', head: 'Date', kind: 'day', cell: ({ invoice }) => invoice.day ?? '' },
  { key: 'invoiced', head: 'Invoiced', kind: 'decimal', cell: ({ invoice }) => (invoice.kind === 'invoice' ? amountText(invoice.amount) : '') },
  { key: 'charged', head: 'Charged', kind: 'decimal', cell: ({ invoice }) => (invoice.kind === 'charge' ? amountText(invoice.amount) : '') },
  { key: 'credited', head: 'Credited', kind: 'decimal', cell: ({ invoice }) => (invoice.kind === 'credit' ? amountText(invoice.amount) : '') },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ invoice }) => invoice.amount?.currency ?? '' },
  { key: 'source', head: 'Source', kind: 'code', cell: ({ invoice }) => invoice.source },
  { key: 'seenAt', head: 'Seen at', kind: 'instant', cell: ({ invoice }) => toInstantText(invoice.seenAt) },
];
