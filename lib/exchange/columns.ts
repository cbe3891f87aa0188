import type { HistoryRow } from '../domain/history.ts';
import type { Money } from '../domain/money.ts';
import type { Order, OrderLine } from '../domain/order.ts';
import type { Instant } from '../domain/plain-date.ts';
import { receiptOf } from '../domain/progress.ts';
import { refundedAmount } from '../domain/refund.ts';
import type { Share } from '../domain/share.ts';
import { toDecimal } from './decimal.ts';

/** What stands in a column, so that each format can write it its own way. `text` may come from a person or a page and is never trusted. `count`: a whole number. */
export type ColumnKind = 'text' | 'code' | 'day' | 'instant' | 'decimal' | 'count' | 'flag';

/** One column of a table, for every export format: of the PO history unless another row is named. */
export interface Column<Row = HistoryRow> {
  /** Name of the column in files read by programs. Never changes. */
  readonly key: string;
  /** Head of the column in files read by people. English in every language, so that imports set up once keep working. */
  readonly head: string;
  readonly kind: ColumnKind;
  /** The cell of a row: days `YYYY-MM-DD`, instants ISO 8601 in UTC, amounts in plain decimals, flags `yes` and `no`. Empty when unknown. */
  readonly cell: (row: Row) => string;
}

/** An instant as ISO 8601 in UTC. */
export const toInstantText = (instant: Instant): string => new Date(instant).toISOString();

/** An amount in plain decimals; empty when it is not known. */
export const amountText = (money: Money | null | undefined): string => (money === null || money === undefined ? '' : toDecimal(money));

/** One line of an order in a few words: `2 × Desk lamp (B0…)`; empty when nothing is known. */
export function toItemText({ quantity, title, asin }: OrderLine): string {
  const name = title === null ? asin ?? '' : asin === null ? title : `${title} (${asin})`;
  return quantity === null || name === '' ? name : `${quantity} × ${name}`;
}

/** A share in the words of no language: `whole`, `25%`, `30.00 USD`, `2 × B0…`, `rest`. */
function toShareText(share: Share): string {
  switch (share.kind) {
    case 'whole': case 'rest': return share.kind;
    case 'percent': return `${share.percent}%`;
    case 'amount': return `${toDecimal(share.amount)} ${share.amount.currency}`;
    case 'units': return share.units.map(({ asin, quantity }) => `${quantity} × ${asin}`).join('; ');
  }
}

/** The amount, when there is one: in several currencies it is no single number. */
function onlyAmount(amounts: readonly Money[]): string {
  const [amount] = amounts;
  return amounts.length === 1 && amount !== undefined ? toDecimal(amount) : '';
}

function toRefundText(order: Order): string {
  const amount = refundedAmount(order);
  return order.total === null || amount === 0 ? '' : toDecimal({ ...order.total, amount });
}

function toReturnText({ returns }: Order): string {
  return returns.length === 0 ? '' : String(returns.reduce((sum, { quantity }) => sum + quantity, 0));
}

/**
 * The columns in the order purchasing reads them: which PO, which order, what it cost, how we know; then, since imports
 * are set up by position, what was added later: what of it is on this PO, what became of it, whose it is.
 */
export const columns: readonly Column[] = [
  { key: 'poNumber', head: 'PO number', kind: 'text', cell: ({ number }) => number },
  { key: 'poTitle', head: 'PO title', kind: 'text', cell: ({ purchaseOrder }) => purchaseOrder?.title ?? '' },
  { key: 'poState', head: 'PO state', kind: 'code', cell: ({ purchaseOrder }) => purchaseOrder?.state ?? '' },
  { key: 'poValidUntil', head: 'PO valid until', kind: 'day', cell: ({ purchaseOrder }) => purchaseOrder?.validUntil ?? '' },
  { key: 'orderId', head: 'Order ID', kind: 'text', cell: ({ order }) => order?.orderId ?? '' },
  { key: 'marketplace', head: 'Marketplace', kind: 'code', cell: ({ order }) => order?.marketplace ?? '' },
  { key: 'placedOn', head: 'Placed on', kind: 'day', cell: ({ order }) => order?.placedOn ?? '' },
  { key: 'status', head: 'Order status', kind: 'text', cell: ({ order }) => order?.status ?? '' },
  { key: 'cancelled', head: 'Cancelled', kind: 'flag', cell: ({ order }) => order === null ? '' : order.cancelled ? 'yes' : 'no' },
  { key: 'total', head: 'Order total', kind: 'decimal', cell: ({ order }) => order === null || order.total === null ? '' : toDecimal(order.total) },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ order }) => order?.total?.currency ?? '' },
  { key: 'items', head: 'Items', kind: 'text', cell: ({ order }) => order?.lines.map(toItemText).filter((text) => text !== '').join('; ') ?? '' },
  { key: 'amazonPoNumber', head: 'PO number at Amazon', kind: 'text', cell: ({ order }) => order?.amazonPoNumber ?? '' },
  { key: 'linkedAt', head: 'Linked at', kind: 'instant', cell: ({ link }) => link === null ? '' : toInstantText(link.linkedAt) },
  { key: 'linkMethod', head: 'Link method', kind: 'code', cell: ({ link }) => link?.method ?? '' },
  { key: 'linkEvidence', head: 'Link evidence', kind: 'code', cell: ({ link }) => link?.evidence.join(' ') ?? '' },
  { key: 'share', head: 'Share of the order', kind: 'text', cell: ({ link }) => (link === null ? '' : toShareText(link.share)) },
  { key: 'amountLinked', head: 'Amount on this PO', kind: 'decimal', cell: ({ link }) => onlyAmount(link?.amounts ?? []) },
  { key: 'refunded', head: 'Refunded', kind: 'decimal', cell: ({ order }) => (order === null ? '' : toRefundText(order)) },
  { key: 'promisedOn', head: 'Promised on', kind: 'day', cell: ({ order }) => order?.promisedOn ?? '' },
  { key: 'deliveredOn', head: 'Delivered on', kind: 'day', cell: ({ order }) => order?.deliveredOn ?? '' },
  { key: 'received', head: 'Received', kind: 'code', cell: ({ order }) => (order === null ? '' : receiptOf(order)) },
  { key: 'returned', head: 'Units returned', kind: 'count', cell: ({ order }) => (order === null ? '' : toReturnText(order)) },
  { key: 'sellers', head: 'Sellers', kind: 'text', cell: ({ order }) => [...new Set(order?.lines.flatMap(({ seller }) => seller ?? []))].join('; ') },
  { key: 'department', head: 'Department', kind: 'text', cell: ({ purchaseOrder }) => purchaseOrder?.department ?? '' },
  { key: 'costCentre', head: 'Cost centre', kind: 'text', cell: ({ purchaseOrder }) => purchaseOrder?.costCentre ?? '' },
  { key: 'glCode', head: 'GL code', kind: 'text', cell: ({ purchaseOrder }) => purchaseOrder?.glCode ?? '' },
  { key: 'project', head: 'Project', kind: 'text', cell: ({ purchaseOrder }) => purchaseOrder?.project ?? '' },
];
