import type { HistoryRow } from '../domain/history.ts';
import { lifecycleState } from '../domain/lifecycle.ts';
import type { Money } from '../domain/money.ts';
import type { Order, OrderLine } from '../domain/order.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { refundedAmount } from '../domain/refund.ts';
import { columns, toInstantText, type Column } from './columns.ts';
import { toDecimal } from './decimal.ts';

/** One table of a workbook. */
export interface Sheet<Row> {
  /** Its name in the workbook; English as the heads are. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Keys of the columns that are summed up below the rows, per currency of the column `currency`. Only where no amount stands twice. */
  readonly totals: readonly string[];
}

const amountOf = (money: Money | null | undefined): string => (money === null || money === undefined ? '' : toDecimal(money));

const purchaseOrderColumns: readonly Column<PurchaseOrder>[] = [
  { key: 'poNumber', head: 'PO number', kind: 'text', cell: ({ number }) => number },
  { key: 'title', head: 'Title', kind: 'text', cell: ({ title }) => title },
  { key: 'kind', head: 'Kind', kind: 'code', cell: ({ kind }) => kind },
  { key: 'state', head: 'State', kind: 'code', cell: (purchaseOrder) => lifecycleState(purchaseOrder) },
  { key: 'validFrom', head: 'Valid from', kind: 'day', cell: ({ validFrom }) => validFrom ?? '' },
  { key: 'validUntil', head: 'Valid until', kind: 'day', cell: ({ validUntil }) => validUntil ?? '' },
  { key: 'budget', head: 'Budget', kind: 'decimal', cell: ({ budget }) => amountOf(budget?.amount) },
  { key: 'budgetPeriod', head: 'Budget period', kind: 'code', cell: ({ budget }) => budget?.period ?? '' },
  { key: 'budgetCurrency', head: 'Budget currency', kind: 'code', cell: ({ budget }) => budget?.amount.currency ?? '' },
  { key: 'orders', head: 'Orders', kind: 'count', cell: ({ orderCount }) => String(orderCount) },
  // In several currencies it is no single number; the sheet of the history has them order by order.
  { key: 'spend', head: 'Spend', kind: 'decimal', cell: ({ spend }) => (spend.length === 1 ? amountOf(spend[0]) : '') },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ spend }) => (spend.length === 1 ? spend[0]?.currency ?? '' : '') },
  { key: 'owner', head: 'Owner', kind: 'text', cell: ({ owner }) => owner },
  { key: 'department', head: 'Department', kind: 'text', cell: ({ department }) => department },
  { key: 'costCentre', head: 'Cost centre', kind: 'text', cell: ({ costCentre }) => costCentre },
  { key: 'glCode', head: 'GL code', kind: 'text', cell: ({ glCode }) => glCode },
  { key: 'project', head: 'Project', kind: 'text', cell: ({ project }) => project },
  { key: 'createdAt', head: 'Created at', kind: 'instant', cell: ({ createdAt }) => toInstantText(createdAt) },
];

/** An order and the numbers of the POs it is on. */
interface OrderRow { readonly order: Order; readonly numbers: readonly string[] }

const orderColumns: readonly Column<OrderRow>[] = [
  { key: 'orderId', head: 'Order ID', kind: 'code', cell: ({ order }) => order.orderId },
  { key: 'marketplace', head: 'Marketplace', kind: 'code', cell: ({ order }) => order.marketplace },
  { key: 'poNumbers', head: 'PO numbers', kind: 'text', cell: ({ numbers }) => numbers.join('; ') },
  { key: 'placedOn', head: 'Placed on', kind: 'day', cell: ({ order }) => order.placedOn ?? '' },
  { key: 'status', head: 'Status', kind: 'text', cell: ({ order }) => order.status ?? '' },
  { key: 'cancelled', head: 'Cancelled', kind: 'flag', cell: ({ order }) => (order.cancelled ? 'yes' : 'no') },
  { key: 'items', head: 'Items', kind: 'decimal', cell: ({ order }) => amountOf(order.itemsSubtotal) },
  { key: 'shipping', head: 'Shipping', kind: 'decimal', cell: ({ order }) => amountOf(order.shipping) },
  { key: 'tax', head: 'Tax', kind: 'decimal', cell: ({ order }) => amountOf(order.tax) },
  { key: 'total', head: 'Order total', kind: 'decimal', cell: ({ order }) => amountOf(order.total) },
  { key: 'refunded', head: 'Refunded', kind: 'decimal', cell: ({ order }) => (order.total === null ? '' : toDecimal({ ...order.total, amount: refundedAmount(order) })) },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ order }) => order.total?.currency ?? '' },
  { key: 'promisedOn', head: 'Promised on', kind: 'day', cell: ({ order }) => order.promisedOn ?? '' },
  { key: 'deliveredOn', head: 'Delivered on', kind: 'day', cell: ({ order }) => order.deliveredOn ?? '' },
  { key: 'amazonPoNumber', head: 'PO number at Amazon', kind: 'text', cell: ({ order }) => order.amazonPoNumber ?? '' },
];

interface LineRow extends OrderRow { readonly line: OrderLine }

const lineColumns: readonly Column<LineRow>[] = [
  ...orderColumns.filter(({ key }) => ['orderId', 'poNumbers', 'placedOn'].includes(key)),
  { key: 'asin', head: 'ASIN', kind: 'code', cell: ({ line }) => line.asin ?? '' },
  { key: 'title', head: 'Title', kind: 'text', cell: ({ line }) => line.title ?? '' },
  { key: 'seller', head: 'Seller', kind: 'text', cell: ({ line }) => line.seller ?? '' },
  { key: 'quantity', head: 'Quantity', kind: 'count', cell: ({ line: { quantity } }) => (quantity === null ? '' : String(quantity)) },
  { key: 'unitPrice', head: 'Unit price', kind: 'decimal', cell: ({ line }) => amountOf(line.unitPrice) },
  { key: 'amount', head: 'Amount', kind: 'decimal', cell: ({ line: { quantity, unitPrice } }) =>
    (quantity === null || unitPrice === null ? '' : toDecimal({ ...unitPrice, amount: quantity * unitPrice.amount })) },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ line }) => line.unitPrice?.currency ?? '' },
];

/** The history with the purchase orders, the orders and the order lines in it, each of them once. */
export function sheetsOf(rows: readonly HistoryRow[]): readonly [Sheet<HistoryRow>, Sheet<PurchaseOrder>, Sheet<OrderRow>, Sheet<LineRow>] {
  const purchaseOrders = new Map(rows.flatMap(({ purchaseOrder }) => (purchaseOrder === null ? [] : [[purchaseOrder.id, purchaseOrder] as const])));
  const orders = new Map<string, { order: Order; numbers: string[] }>();
  for (const { order, number } of rows) {
    if (order === null) continue;
    const known = orders.get(order.key);
    if (known === undefined) orders.set(order.key, { order, numbers: [number] });
    else if (!known.numbers.includes(number)) known.numbers.push(number);
  }
  const orderRows = [...orders.values()];
  const lineRows = orderRows.flatMap((row) => row.order.lines.map((line) => ({ ...row, line })));
  return [
    { name: 'PO history', columns, rows, totals: ['amountLinked'] },
    { name: 'Purchase orders', columns: purchaseOrderColumns, rows: [...purchaseOrders.values()], totals: ['spend'] },
    { name: 'Orders', columns: orderColumns, rows: orderRows, totals: ['items', 'shipping', 'tax', 'total', 'refunded'] },
    { name: 'Order lines', columns: lineColumns, rows: lineRows, totals: ['amount'] },
  ];
}
