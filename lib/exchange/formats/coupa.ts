import type { HistoryRow } from '../../domain/history.ts';
import { csvRecord } from '../csv.ts';
import { toDecimal } from '../decimal.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportOptions } from '../../domain/export-options.ts';
import { isNoPartOfDocument, sortOut, type DocumentLine, type OrderDocument } from '../order-documents.ts';
import { judgeRecord, ruledCell, type RuledColumn } from '../ruled-column.ts';

// Header and line rows, lengths and allowed actions:
// https://compass.coupa.com/en-us/products/product-documentation/integration-docs/coupa-core-flat-files-(csv)/flat-file-(csv)-import/external-orders-import;
// lengths of the line's fields: the same fields of https://compass.coupa.com/…/flat-file-(csv)-export/order-line-export.

interface HeaderRecord { readonly document: OrderDocument; readonly options: ExportOptions }
interface LineRecord { readonly document: OrderDocument; readonly line: DocumentLine; readonly options: ExportOptions }

const header: readonly RuledColumn<HeaderRecord>[] = [
  { key: 'type', head: 'Header', kind: 'code', cell: () => 'Header' },
  // The goods are ordered at Amazon already: Coupa must not send the order to the supplier again.
  { key: 'action', head: 'Action', kind: 'code', cell: () => 'IssueWithoutSend' },
  { key: 'number', head: 'PO Number', kind: 'text', required: true, max: 20, cell: ({ document }) => document.number },
  { key: 'supplier', head: 'Supplier Name', kind: 'text', required: true, max: 255, cell: ({ options }) => options.supplierName },
  { key: 'supplierNumber', head: 'Supplier Number', kind: 'text', max: 11, cell: ({ options }) => options.supplierId },
  { key: 'currency', head: 'Currency Code', kind: 'code', required: true, max: 6, cell: ({ document }) => document.currency ?? '' },
];

const line: readonly RuledColumn<LineRecord>[] = [
  { key: 'type', head: 'Line', kind: 'code', cell: () => 'Line' },
  { key: 'number', head: 'Line Number', kind: 'count', required: true, cell: ({ line: { position } }) => String(position) },
  { key: 'description', head: 'Description', kind: 'text', required: true, max: 255, cut: true, cell: ({ line: { text } }) => text },
  { key: 'part', head: 'Supplier Part Number', kind: 'text', max: 255, cell: ({ line: { partId } }) => partId ?? '' },
  { key: 'price', head: 'Price', kind: 'decimal', required: true, max: 31, cell: ({ line: { unitPrice } }) => (unitPrice === null ? '' : toDecimal(unitPrice)) },
  { key: 'quantity', head: 'Quantity', kind: 'count', required: true, cell: ({ line: { quantity } }) => (quantity === null ? '' : String(quantity)) },
  { key: 'unit', head: 'UOM Code', kind: 'code', required: true, cell: () => 'EA' },
  { key: 'account', head: 'Account Code', kind: 'text', required: true, cell: ({ document, options }) => document.purchaseOrder?.glCode || options.account },
];

function sorted(rows: readonly HistoryRow[], options: ExportOptions): ReturnType<typeof sortOut> {
  return sortOut(rows, (document, row) => [
    ...judgeRecord(header, { document, options }, row),
    ...linesOf(document, options).flatMap((record) => judgeRecord(line, record, record.line.row)),
  ]);
}

/** Coupa has no fields for what an order costs beside its items: shipping and tax are lines. */
function linesOf(document: OrderDocument, options: ExportOptions): readonly LineRecord[] {
  const { currency, lines, shipping, tax } = document;
  const row = lines[0]?.row ?? 0;
  const costs = [{ text: 'Shipping', amount: shipping }, { text: 'Tax', amount: tax }].filter(({ amount }) => amount > 0);
  const extras = currency === null ? [] : costs.map(({ text, amount }, index) =>
    ({ row, position: lines.length + index + 1, orderId: null, partId: null, text, quantity: 1, unitPrice: { amount, currency } }));
  return [...lines, ...extras].map((each) => ({ document, line: each, options }));
}

function* pieces(documents: readonly OrderDocument[], options: ExportOptions): Generator<string> {
  yield csvRecord(header.map(({ head }) => head)) + csvRecord(line.map(({ head }) => head));
  for (const document of documents) {
    const record = { document, options };
    yield csvRecord(header.map((column) => ruledCell(column, record)))
      + linesOf(document, options).map((each) => csvRecord(line.map((column) => ruledCell(column, each)))).join('');
  }
}

/** External orders for Coupa: a header row for each purchase order, its line rows below it. */
export const coupaOrders: ExportFormat = {
  code: 'coupaOrders', extension: 'csv', mime: 'text/csv', needs: ['supplierName', 'account'],
  once: true, skips: isNoPartOfDocument,
  check: (rows, options) => sorted(rows, options).rejections,
  write: (rows, options) => {
    const { documents } = sorted(rows, options);
    return documents.length === 0 ? [] : [{ name: '', pieces: pieces(documents, options) }];
  },
};
