import type { OrderKey } from '../domain/ids.ts';
import { briefOf } from '../domain/order-brief.ts';
import { knownUnits } from '../domain/units.ts';
import type { Order } from '../domain/order.ts';
import type { OrderRecord, ReadTransaction, WriteTransaction } from './schema.ts';

/** The order of a key. */
export async function getOrder(tx: ReadTransaction, key: OrderKey): Promise<Order | undefined> {
  const record = await tx.objectStore('orders').get(key);
  return record === undefined ? undefined : stripped(record);
}

/** The keys of all orders: quick, also of a hundred thousand. */
export function allOrderKeys(tx: ReadTransaction): Promise<OrderKey[]> {
  return tx.objectStore('orders').getAllKeys();
}

/**
 * The orders whose checkout items may decide, that hold one of the items, placed from `first` to `last`.
 * Finds each order under one of its items only: enough when the question is whether all its items are among `asins`.
 */
export async function matchableOrders(tx: ReadTransaction, spans: readonly KeySpan[]): Promise<Order[]> {
  const index = tx.objectStore('orders').index('byMatch');
  const found = await Promise.all(spans.map((span) => index.getAll(IDBKeyRange.bound(span.first, span.last))));
  return found.flat().map(stripped);
}

/** Keys from `first` to `last`, both included. */
export interface KeySpan {
  readonly first: string;
  readonly last: string;
}

/** Writes an order, new or changed, and its brief. */
export async function putOrder(tx: WriteTransaction, order: Order): Promise<void> {
  const match = matchKey(order);
  const day = order.placedOn ?? '';
  const isLoose = order.linkedTo.length === 0 && !order.cancelled;
  const keys = { day, ...(match === undefined ? {} : { match }), ...(isLoose ? { loose: day } : {}) };
  await Promise.all([tx.objectStore('orders').put({ ...order, keys }), tx.objectStore('orderBriefs').put(briefOf(order))]);
}

/** Takes an order and its brief away. The audit trail keeps it. */
export async function deleteOrder(tx: WriteTransaction, key: OrderKey): Promise<void> {
  await Promise.all([tx.objectStore('orders').delete(key), tx.objectStore('orderBriefs').delete(key)]);
}

function matchKey(order: Order): string | undefined {
  if (order.claimedBy === 'orderId' || order.claimedBy === 'person' || order.placedOn === null) return undefined;
  const asin = [...(knownUnits(order.lines)?.keys() ?? [])].sort()[0];
  return asin === undefined ? undefined : `${order.marketplace}/${asin}/${order.placedOn}`;
}

function stripped({ keys: _, ...order }: OrderRecord): Order {
  return order;
}
