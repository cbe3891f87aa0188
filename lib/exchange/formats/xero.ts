import { dayInZone, addDays, type PlainDate } from '../../domain/plain-date.ts';
import { refundedAmount } from '../../domain/refund.ts';
import { billedOrder, isWhole } from '../billed-lines.ts';
import { checkBills, isNoBill, writeBills, type BillRecord, type BillSheet, type RowLines } from '../bills.ts';
import { toDecimal } from '../decimal.ts';
import type { ExportFormat } from '../export-format.ts';
import type { RuledColumn } from '../ruled-column.ts';
import { writtenDate } from '../written-date.ts';
import type { HistoryRow } from '../../domain/history.ts';

// The columns and which are required: the import template for bills, https://central.xero.com/s/article/Import-or-create-bills-using-a-CSV-file,
// as https://skipentry.com/blog/xero-invoice-import-guide describes it. "PO" in them is the postal address, not the purchase order.
// Lengths: the fields' limits in https://developer.xero.com/documentation/api/accounting/invoices and …/contacts and …/accounts.
// 500 to a file, one currency and one contact to a number: https://online.flippingbook.com/view/399081/31/.
// Credit notes: a file of its own with positive amounts, https://spreadsheetbroccoli.com/platforms/xero/import-credit-note-guide;
// the type of a supplier's, https://cloudbusinesshq.com/2016/11/how-to-import-credit-notes-into-xero-using-business-importer.

const empty = (head: string): RuledColumn<BillRecord> => ({ key: head, head, kind: 'code', cell: () => '' });

const contact: readonly RuledColumn<BillRecord>[] = [
  { key: 'contact', head: '*ContactName', kind: 'text', required: true, max: 255, cell: ({ options }) => options.supplierName },
  ...['EmailAddress', 'POAddressLine1', 'POAddressLine2', 'POAddressLine3', 'POAddressLine4', 'POCity', 'PORegion', 'POPostalCode', 'POCountry'].map(empty),
];

const reference: RuledColumn<BillRecord> = { key: 'reference', head: 'Reference', kind: 'text', max: 255, cell: ({ row }) => row.number };

const amounts: readonly RuledColumn<BillRecord>[] = [
  empty('InventoryItemCode'),
  // The PO's number again: Xero shows no reference of a bill in its lists.
  { key: 'description', head: '*Description', kind: 'text', required: true, max: 4000, cut: true, cell: ({ row, line }) => `${row.number}: ${line.text}` },
  { key: 'quantity', head: '*Quantity', kind: 'count', required: true, cell: ({ line }) => String(line.quantity) },
  { key: 'unitAmount', head: '*UnitAmount', kind: 'decimal', required: true, cell: ({ line }) => toDecimal(line.unitPrice) },
  empty('Discount'),
  { key: 'account', head: '*AccountCode', kind: 'text', required: true, max: 10, cell: ({ row, options }) => row.purchaseOrder?.glCode || options.account },
  { key: 'taxType', head: '*TaxType', kind: 'text', required: true, max: 50, cell: ({ options }) => options.taxType },
  ...['TrackingName1', 'TrackingOption1', 'TrackingName2', 'TrackingOption2'].map(empty),
  { key: 'currency', head: 'Currency', kind: 'code', required: true, cell: ({ line }) => line.unitPrice.currency },
  empty('BrandingTheme'),
];

const written = (day: PlainDate | null, { options }: BillRecord): string => (day === null ? '' : writtenDate(day, options.dateOrder));

const bills: BillSheet = {
  billsPerFile: 500,
  linesOf: (row) => billedOrder(row) ?? 'unknown',
  columns: [
    ...contact,
    { key: 'number', head: '*InvoiceNumber', kind: 'code', required: true, max: 255, cell: ({ order }) => order.orderId },
    reference,
    { key: 'date', head: '*InvoiceDate', kind: 'code', required: true, cell: (record) => written(record.order.placedOn, record) },
    { key: 'due', head: '*DueDate', kind: 'code', required: true, cell: (record) => written(dueOn(record), record) },
    ...amounts,
  ],
};

function dueOn({ order, options }: BillRecord): PlainDate | null {
  return order.placedOn === null ? null : addDays(order.placedOn, options.paymentDays);
}

const creditNotes: BillSheet = {
  billsPerFile: 500,
  linesOf: refundOf,
  columns: [
    ...contact,
    { key: 'type', head: 'Type', kind: 'code', cell: () => 'ACCPAYCREDIT' },
    { key: 'number', head: '*CreditNoteNumber', kind: 'code', required: true, max: 255, cell: ({ order }) => `${order.orderId}-CR` },
    reference,
    { key: 'date', head: '*CreditNoteDate', kind: 'code', required: true, cell: (record) => written(refundSeenOn(record), record) },
    ...amounts,
  ],
};

/** All that came back of an order in one line. A part of an order has its refunds in its bill, which is what is left of it. */
function refundOf({ order, link }: HistoryRow): RowLines {
  if (order === null || order.total === null || !isWhole(link)) return null;
  const amount = refundedAmount(order);
  if (amount === 0) return null;
  const total = { ...order.total, amount };
  return { lines: [{ kind: 'order', partId: order.orderId, text: `Refund of order ${order.orderId}`, quantity: 1, unitPrice: total }], total };
}

/** Amazon's pages do not say when a refund was made: the UTC day it was last seen on one. */
function refundSeenOn({ order }: BillRecord): PlainDate {
  const seen = order.returns.flatMap(({ refund, seenAt }) => (refund === null ? [] : [seenAt]));
  return dayInZone(seen.length === 0 ? order.detailsSeenAt ?? order.seenAt : Math.max(...seen), 'UTC');
}

const needs = ['supplierName', 'account', 'taxType', 'dateOrder'] as const;
const csv = { extension: 'csv', mime: 'text/csv' };

/** Bills to pay for Xero: one for each order, its lines under the PO's account. */
export const xeroBills: ExportFormat = {
  code: 'xeroBills', ...csv, needs: [...needs, 'paymentDays'],
  once: true, skips: (row) => isNoBill(bills, row),
  check: (rows, options) => checkBills(bills, rows, options),
  write: (rows, options) => writeBills(bills, rows, options),
};

/** Credit notes for Xero: one for each order that was refunded. */
export const xeroCreditNotes: ExportFormat = {
  code: 'xeroCreditNotes', ...csv, needs,
  once: true, skips: (row) => isNoBill(creditNotes, row),
  check: (rows, options) => checkBills(creditNotes, rows, options),
  write: (rows, options) => writeBills(creditNotes, rows, options),
};
