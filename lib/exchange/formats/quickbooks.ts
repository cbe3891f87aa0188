import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { billedOrder, sumOf } from '../billed-lines.ts';
import { checkBills, isNoBill, writeBills, type BillRecord, type BillSheet } from '../bills.ts';
import { toDecimal } from '../decimal.ts';
import type { ExportFormat } from '../export-format.ts';
import { writtenDate } from '../written-date.ts';

// Fields, what is mandatory and lengths (bill number 21, memo and description 4000): https://support.zed-systems.com/kb/a238/import-bills-into-quickbooks-online.aspx.
// An account or a product on every line, the date format: https://cloudbusinesshq.com/2018/07/how-to-import-bills-into-qbo-with-business-importer.
// A supplier's name has at most 500 characters, no colon, tab or line break (`DisplayName`): https://developer.intuit.com/app/developer/qbo/docs/api/accounting/all-entities/vendor.
// The importers ask which column is which, so the heads are theirs in words; there is no template whose heads must be matched.

const sheet: BillSheet = {
  billsPerFile: Infinity,
  linesOf: (row) => billedOrder(row) ?? 'unknown',
  columns: [
    { key: 'number', head: 'Bill no.', kind: 'code', required: true, max: 21, cell: ({ order }) => order.orderId },
    { key: 'supplier', head: 'Supplier', kind: 'text', required: true, max: 500, forbidden: /[:\t\n]/, cell: ({ options }) => options.supplierName },
    { key: 'date', head: 'Bill date', kind: 'code', required: true, cell: (record) => written(record.order.placedOn, 0, record) },
    { key: 'due', head: 'Due date', kind: 'code', required: true, cell: (record) => written(record.order.placedOn, record.options.paymentDays, record) },
    { key: 'memo', head: 'Memo', kind: 'text', max: 4000, cut: true, cell: ({ row, order }) => `PO ${row.number}, order ${order.orderId} at ${order.marketplace}` },
    { key: 'currency', head: 'Currency', kind: 'code', required: true, cell: ({ line }) => line.unitPrice.currency },
    { key: 'account', head: 'Account', kind: 'text', required: true, cell: ({ row, options }) => row.purchaseOrder?.glCode || options.account },
    { key: 'description', head: 'Line description', kind: 'text', max: 4000, cut: true, cell: ({ row, line }) => `${row.number}: ${itemText(line)}` },
    { key: 'amount', head: 'Line amount', kind: 'decimal', required: true, cell: ({ line }) => toDecimal({ ...line.unitPrice, amount: sumOf([line]) }) },
    { key: 'taxCode', head: 'Line tax code', kind: 'text', cell: ({ options }) => options.taxType },
  ],
};

function written(day: PlainDate | null, later: number, { options }: BillRecord): string {
  return day === null ? '' : writtenDate(addDays(day, later), options.dateOrder);
}

/** An account's line has no quantity of its own. */
function itemText({ quantity, text }: BillRecord['line']): string {
  return quantity === 1 ? text : `${quantity} × ${text}`;
}

/** Bills for QuickBooks Online: one for each order, its lines under the PO's account. */
export const quickBooksBills: ExportFormat = {
  code: 'quickBooksBills', extension: 'csv', mime: 'text/csv', needs: ['supplierName', 'account', 'dateOrder', 'paymentDays'],
  once: true, skips: (row) => isNoBill(sheet, row),
  check: (rows, options) => checkBills(sheet, rows, options),
  write: (rows, options) => writeBills(sheet, rows, options),
};
