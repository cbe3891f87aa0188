import type { HistoryPapers } from '../domain/history-papers.ts';
import type { HistoryRow } from '../domain/history.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { columns } from './columns.ts';
import { entryColumns, type EntryRow } from './entry-columns.ts';
import { invoiceColumns, type InvoiceRow } from './invoice-columns.ts';
import { orderColumns, orderLineColumns, type OrderLineRow, type OrderRow } from './order-columns.ts';
import { purchaseOrderColumns } from './purchase-order-columns.ts';
import type { Sheet } from './workbook/sheet.ts';

/** The sheets of a workbook with the history. */
export interface HistorySheets {
  readonly history: Sheet<HistoryRow>;
  readonly purchaseOrders: Sheet<PurchaseOrder>;
  readonly orders: Sheet<OrderRow>;
  readonly lines: Sheet<OrderLineRow>;
  readonly invoices: Sheet<InvoiceRow>;
  readonly trail: Sheet<EntryRow>;
}

/** The history with the purchase orders, the orders and the order lines in it, each of them once, its invoices and its audit trail. */
export function sheetsOf(rows: readonly HistoryRow[], { invoices, entries }: HistoryPapers): HistorySheets {
  const purchaseOrders = new Map(rows.flatMap(({ purchaseOrder }) => (purchaseOrder === null ? [] : [[purchaseOrder.id, purchaseOrder] as const])));
  const orders = new Map<string, OrderRow & { readonly numbers: string[] }>();
  for (const { order, number } of rows) {
    if (order === null) continue;
    const known = orders.get(order.key);
    if (known === undefined) orders.set(order.key, { order, numbers: [number] });
    else if (!known.numbers.includes(number)) known.numbers.push(number);
  }
  const orderRows = [...orders.values()];
  const nameOf = new Map<string, string>([
    ...[...purchaseOrders.values()].map(({ id, number }) => [`purchaseOrder/${id}`, number] as const),
    ...orderRows.map(({ order }) => [`order/${order.key}`, order.orderId] as const),
  ]);
  return {
    history: { name: 'PO history', columns, rows, totals: ['amountLinked'] },
    purchaseOrders: { name: 'Purchase orders', columns: purchaseOrderColumns, rows: [...purchaseOrders.values()], totals: ['spend'] },
    orders: { name: 'Orders', columns: orderColumns, rows: orderRows, totals: ['items', 'shipping', 'tax', 'total', 'refunded'] },
    lines: { name: 'Order lines', columns: orderLineColumns, rows: linesOf(orderRows), totals: ['amount'] },
    invoices: { name: 'Invoices', columns: invoiceColumns, rows: invoices.flatMap((invoice) => toInvoiceRow(invoice, orders) ?? []), totals: ['invoiced', 'charged', 'credited'] },
    trail: { name: 'Audit trail', columns: entryColumns, rows: entries.map((entry) => ({ entry, about: nameOf.get(entry.subject) ?? '' })), totals: [] },
  };
}

/** Made while they are asked for: there are several times as many lines as orders. */
function linesOf(orders: readonly OrderRow[]): Iterable<OrderLineRow> {
  return { * [Symbol.iterator]() { for (const row of orders) for (const line of row.order.lines) yield { ...row, line }; } };
}

function toInvoiceRow(invoice: InvoiceRow['invoice'], orders: ReadonlyMap<string, OrderRow>): InvoiceRow | undefined {
  const row = orders.get(invoice.orderKey);
  return row === undefined ? undefined : { order: row.order, numbers: row.numbers, invoice };
}
