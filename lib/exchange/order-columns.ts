import type { Order, OrderLine } from '../domain/order.ts';
import { refundedAmount } from '../domain/refund.ts';
import { amountText, type Column } from './columns.ts';
import { toDecimal } from './decimal.ts';

/** An order and the numbers of the POs it is on. */
export interface OrderRow {
  readonly order: Order;
  readonly numbers: readonly string[];
}

/** The columns of a table of orders. */
export const orderColumns: readonly Column<OrderRow>[] = [
  { key: 'orderId', head: 'Order ID', kind: 'code', cell: ({ order }) => order.orderId },
  { key: 'marketplace', head: 'Marketplace', kind: 'code', cell: ({ order }) => order.marketplace },
  { key: 'poNumbers', head: 'PO numbers', kind: 'text', cell: ({ numbers }) => numbers.join('; ') },
  { key: 'placedOn', head: 'Placed on', kind: 'day', cell: ({ order }) => order.placedOn ?? '' },
  { key: 'status', head: 'Status', kind: 'text', cell: ({ order }) => order.status ?? '' },
  { key: 'cancelled', head: 'Cancelled', kind: 'flag', cell: ({ order }) => (order.cancelled ? 'yes' : 'no') },
  { key: 'items', head: 'Items', kind: 'decimal', cell: ({ order }) => amountText(order.itemsSubtotal) },
  { key: 'shipping', head: 'Shipping', kind: 'decimal', cell: ({ order }) => amountText(order.shipping) },
  { key: 'tax', head: 'Tax', kind: 'decimal', cell: ({ order }) => amountText(order.tax) },
  { key: 'total', head: 'Order total', kind: 'decimal', cell: ({ order }) => amountText(order.total) },
  { key: 'refunded', head: 'Refunded', kind: 'decimal', cell: ({ order }) => (order.total === null ? '' : toDecimal({ ...order.total, amount: refundedAmount(order) })) },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ order }) => order.total?.currency ?? '' },
  { key: 'promisedOn', head: 'Promised on', kind: 'day', cell: ({ order }) => order.promisedOn ?? '' },
  { key: 'deliveredOn', head: 'Delivered on', kind: 'day', cell: ({ order }) => order.deliveredOn ?? '' },
  { key: 'amazonPoNumber', head: 'PO number at Amazon', kind: 'text', cell: ({ order }) => order.amazonPoNumber ?? '' },
];

/** One line of an order. */
export interface OrderLineRow extends OrderRow {
  readonly line: OrderLine;
}

/** The columns of a table of order lines. */
export const orderLineColumns: readonly Column<OrderLineRow>[] = [
  ...orderColumns.filter(({ key }) => ['orderId', 'poNumbers', 'placedOn'].includes(key)),
  { key: 'asin', head: 'ASIN', kind: 'code', cell: ({ line }) => line.asin ?? '' },
  { key: 'title', head: 'Title', kind: 'text', cell: ({ line }) => line.title ?? '' },
  { key: 'seller', head: 'Seller', kind: 'text', cell: ({ line }) => line.seller ?? '' },
  { key: 'quantity', head: 'Quantity', kind: 'count', cell: ({ line: { quantity } }) => (quantity === null ? '' : String(quantity)) },
  { key: 'unitPrice', head: 'Unit price', kind: 'decimal', cell: ({ line }) => amountText(line.unitPrice) },
  { key: 'amount', head: 'Amount', kind: 'decimal', cell: ({ line: { quantity, unitPrice } }) =>
    (quantity === null || unitPrice === null ? '' : toDecimal({ ...unitPrice, amount: quantity * unitPrice.amount })) },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ line }) => line.unitPrice?.currency ?? '' },
];
