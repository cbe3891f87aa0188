import type { OrderKey } from '../domain/ids.ts';
import { briefOf, type OrderBrief } from '../domain/order-brief.ts';
import type { BriefTransaction, ReadTransaction } from './schema.ts';

/** The brief of an order; undefined when there is no such order. */
export function getBrief(tx: ReadTransaction, key: OrderKey): Promise<OrderBrief | undefined> {
  return tx.objectStore('orderBriefs').get(key);
}

/** The first `limit` briefs behind a key (null: from the beginning), in the order of their keys. */
export function briefsAfter(tx: ReadTransaction, key: OrderKey | null, limit: number): Promise<OrderBrief[]> {
  return tx.objectStore('orderBriefs').getAll(key === null ? null : IDBKeyRange.lowerBound(key, true), limit);
}

/** How many orders there are. */
export function countStoredOrders(tx: ReadTransaction): Promise<number> {
  return tx.objectStore('orders').count();
}

/** Orders that have no brief, and briefs that have no order: both come of a database of an older version, or of a hand in it. */
export async function strayBriefs(tx: ReadTransaction): Promise<{ readonly missing: readonly OrderKey[]; readonly left: readonly OrderKey[] }> {
  const [orders, briefs] = await Promise.all([tx.objectStore('orders').getAllKeys(), tx.objectStore('orderBriefs').getAllKeys()]);
  const [known, told] = [new Set(orders), new Set(briefs)];
  return { missing: orders.filter((key) => !told.has(key)), left: briefs.filter((key) => !known.has(key)) };
}

/** Makes the briefs of some orders anew; those of orders that are not there any more go. */
export async function renewBriefs(tx: BriefTransaction, keys: readonly OrderKey[]): Promise<void> {
  await Promise.all(keys.map(async (key) => {
    const record = await tx.objectStore('orders').get(key);
    if (record === undefined) await tx.objectStore('orderBriefs').delete(key);
    else await tx.objectStore('orderBriefs').put(briefOf(record));
  }));
}
