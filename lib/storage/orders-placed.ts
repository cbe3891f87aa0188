import type { Order } from '../domain/order.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { OrderRecord, ReadTransaction } from './schema.ts';

/** Days from `from` to `until`, both included; null: open on that side. Open at the beginning, orders whose day is not known count too. */
interface Days {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** How many orders were placed on some days. */
export function countPlaced(tx: ReadTransaction, days: Days): Promise<number> {
  return tx.objectStore('orders').index('byDay').count(rangeOf(days));
}

/** The next `limit` orders placed on some days, the latest first, behind `last` (null: from the first on). Reads no more than it answers. */
export async function ordersPlaced(tx: ReadTransaction, days: Days, last: Order | null, limit: number): Promise<Order[]> {
  const found: Order[] = [];
  const lastDay = last === null ? undefined : last.placedOn ?? '';
  let cursor = await tx.objectStore('orders').index('byDay').openCursor(rangeOf(days, lastDay), 'prev');
  // Of the day that was left off in the middle, those that were answered already.
  while (cursor !== null && last !== null && cursor.key === lastDay && cursor.primaryKey >= last.key) cursor = await cursor.continue();
  while (cursor !== null && found.length < limit) {
    found.push(stripped(cursor.value));
    cursor = await cursor.continue();
  }
  return found;
}

function rangeOf({ from, until }: Days, lastDay: string | undefined = until ?? '\uffff'): IDBKeyRange {
  return IDBKeyRange.bound(from ?? '', lastDay);
}

function stripped({ keys: _, ...order }: OrderRecord): Order {
  return order;
}
