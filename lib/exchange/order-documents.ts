import type { Currency } from '../domain/currency.ts';
import type { HistoryRow } from '../domain/history.ts';
import type { OrderId } from '../domain/ids.ts';
import type { Money } from '../domain/money.ts';
import { dayInZone, type PlainDate } from '../domain/plain-date.ts';
import type { PoNumber } from '../domain/po-number.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { billedOrder, sumOf, type BilledLine } from './billed-lines.ts';
import type { Rejection } from './rejection.ts';

/** One line of a purchase order as a document: ordered, or agreed on while nothing is ordered. What is not known is null. */
export interface DocumentLine {
  /** Position of the row it is from. */
  readonly row: number;
  /** Counted from 1 within the document. */
  readonly position: number;
  /** The order it was ordered in; null for an agreed line. */
  readonly orderId: OrderId | null;
  readonly partId: string | null;
  readonly text: string;
  readonly quantity: number | null;
  readonly unitPrice: Money | null;
}

/** A purchase order with all that is on it, as procurement programs exchange it. One for each PO, in one currency. */
export interface OrderDocument {
  readonly number: PoNumber;
  /** Null for a number nobody saved. */
  readonly purchaseOrder: PurchaseOrder | null;
  readonly issuedOn: PlainDate | null;
  readonly currency: Currency | null;
  readonly lines: readonly DocumentLine[];
  /** In minor units, over all orders. */
  readonly shipping: number;
  readonly tax: number;
  /** What the lines cost together, in minor units; null when one's price is not known. */
  readonly linesTotal: number | null;
}

/** A document and the rows it is made of, or what keeps these rows from being one. */
export interface Draft {
  readonly rows: readonly number[];
  readonly document: OrderDocument | null;
  readonly rejections: readonly Rejection[];
}

/**
 * The rows as documents, one for each purchase order in the order of their first rows. Cancelled orders are not in them. A
 * PO without orders is what was agreed on, if it is issued. Orders in another currency than the first are left out and said.
 */
export function draftDocuments(rows: readonly HistoryRow[]): readonly Draft[] {
  const groups = new Map<string, number[]>();
  rows.forEach(({ purchaseOrder, number }, index) => {
    const key = purchaseOrder === null ? `number ${number}` : `id ${purchaseOrder.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return [...groups.values()].map((indexes) => draft(indexes, rows));
}

function draft(indexes: readonly number[], rows: readonly HistoryRow[]): Draft {
  const found = indexes.flatMap((index) => rows[index] ?? []);
  const [first] = found;
  const [row = 0] = indexes;
  if (first === undefined) return { rows: indexes, document: null, rejections: [] };
  const { number, purchaseOrder } = first;
  const days = found.flatMap(({ order }) => order?.placedOn ?? []).sort();
  const issuedOn = purchaseOrder === null ? days[0] ?? null : dayInZone(purchaseOrder.createdAt, 'UTC');
  const orders = indexes.flatMap((index) => (rows[index]?.order?.cancelled === false ? [{ index, row: rows[index] }] : []));
  const base = { number, purchaseOrder, issuedOn };
  if (orders.length > 0) return ordered(base, indexes, orders);
  // With nothing but cancelled orders it was ordered on, perhaps also by orders that are not asked for now.
  if (purchaseOrder === null || found.some(({ order }) => order !== null)) return { rows: indexes, document: null, rejections: [] };
  const refuse = (code: Rejection['code'], field: string, value: string): Draft => ({ rows: indexes, document: null, rejections: [{ row, field, code, value }] });
  if (purchaseOrder.state !== 'issued' && purchaseOrder.state !== 'closed') return refuse('notIssued', 'State', purchaseOrder.state);
  if (purchaseOrder.lines.length === 0) return refuse('noLines', 'Lines', '');
  return { rows: indexes, document: agreed(base, purchaseOrder, row), rejections: [] };
}

type Base = Pick<OrderDocument, 'number' | 'purchaseOrder' | 'issuedOn'>;

function ordered(base: Base, indexes: readonly number[], orders: readonly { readonly index: number; readonly row: HistoryRow }[]): Draft {
  const billed = orders.map(({ index, row }) => ({ index, row, bill: billedOrder(row) }));
  const currency = billed.find(({ bill }) => bill !== null)?.bill?.total.currency ?? null;
  const same = billed.filter(({ bill }) => bill === null || bill.total.currency === currency);
  const others = billed.filter(({ bill }) => bill !== null && bill.total.currency !== currency);
  const lines = same.flatMap(({ index, row: { order }, bill }) => {
    if (order === null) return [];
    const ofOrder = bill?.lines.filter(({ kind }) => kind === 'item' || kind === 'order')
      ?? [{ partId: order.orderId, text: `Order ${order.orderId}`, quantity: 1, unitPrice: null }];
    return ofOrder.map(({ partId, text, quantity, unitPrice }) => ({ row: index, orderId: order.orderId, partId, text, quantity, unitPrice }));
  });
  const extra = (kind: BilledLine['kind']): number => sumOf(same.flatMap(({ bill }) => bill?.lines.filter((line) => line.kind === kind) ?? []));
  return {
    rows: indexes,
    document: complete({ ...base, currency, shipping: extra('shipping'), tax: extra('tax') }, lines),
    rejections: others.map(({ index, bill }) => ({ row: index, field: 'Currency', code: 'otherCurrency', value: bill?.total.currency ?? '' })),
  };
}

function agreed(base: Base, { lines, budget }: PurchaseOrder, row: number): OrderDocument {
  const currency = lines.find(({ unitPrice }) => unitPrice !== null)?.unitPrice?.currency ?? budget?.amount.currency ?? null;
  return complete({ ...base, currency, shipping: 0, tax: 0 }, lines.map(({ asin, text, quantity, unitPrice }) => ({
    row, orderId: null, partId: asin, text: text === '' ? asin ?? '' : text, quantity, unitPrice: unitPrice?.currency === currency ? unitPrice : null,
  })));
}

function complete(base: Omit<OrderDocument, 'lines' | 'linesTotal'>, lines: readonly Omit<DocumentLine, 'position'>[]): OrderDocument {
  const prices = lines.flatMap(({ quantity, unitPrice }) => (quantity === null || unitPrice === null ? [] : [{ quantity, unitPrice }]));
  return {
    ...base,
    lines: lines.map((line, index) => ({ ...line, position: index + 1 })),
    linesTotal: prices.length < lines.length ? null : sumOf(prices),
  };
}

/** True when a row is in no document: its order was cancelled. */
export function isNoPartOfDocument({ order }: HistoryRow): boolean {
  return order?.cancelled === true;
}

/** What is written and what is refused, once a format said what it cannot take of each document. */
export function sortOut(
  rows: readonly HistoryRow[],
  judge: (document: OrderDocument, row: number) => readonly Rejection[],
): { readonly documents: readonly OrderDocument[]; readonly rejections: readonly Rejection[] } {
  const judged = draftDocuments(rows).map(({ rows: own, document, rejections }) => {
    const refused = document === null ? [] : judge(document, own[0] ?? 0);
    const told = [...rejections, ...refused];
    const silent = refused.length === 0 ? [] : own.filter((row) => told.every((each) => each.row !== row));
    const others = silent.map((row) => ({ row, field: 'PO number', code: 'withAnother' as const, value: document?.number ?? '' }));
    return { documents: document === null || refused.length > 0 ? [] : [document], rejections: [...told, ...others] };
  });
  return { documents: judged.flatMap(({ documents }) => documents), rejections: judged.flatMap(({ rejections }) => rejections) };
}
