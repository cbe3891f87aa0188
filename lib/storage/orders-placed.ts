import type { Order } from '../domain/order.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { OrderRecord, ReadTransaction } from './schema.ts';

/** Days from `from` to `until`, both included; null: open on that side. Open at the beginning, orders whose day is not known count too. */
interface Days {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** Some days' orders, the latest first, and where to go on; `next` is null behind the last. */
export interface PlacedOrders {
  readonly orders: readonly Order[];
  readonly next: string | null;
}

/** How many orders were placed on some days. */
export function countPlaced(tx: ReadTransaction, days: Days): Promise<number> {
  return tx.objectStore('orders').index('byDay').count(rangeOf(days, null));
}

/** The orders placed on some days, whole days at a time until there are `enough`, from behind the day `before` on (null: from the first). */
export async function ordersPlaced(tx: ReadTransaction, days: Days, before: string | null, enough: number): Promise<PlacedOrders> {
  const index = tx.objectStore('orders').index('byDay');
  const found: OrderRecord[] = [];
  let last = before;
  while (found.length < enough) {
    const range = rangeOf(days, last);
    const day = range === null ? undefined : (await index.openKeyCursor(range, 'prev'))?.key;
    if (day === undefined) return { orders: found.map(stripped), next: null };
    found.push(...(await index.getAll(IDBKeyRange.only(day))).reverse());
    last = day;
  }
  return { orders: found.map(stripped), next: last };
}

/** The days before `before`; null when there is none. The day that is not known, an empty text, is before all others. */
function rangeOf({ from, until }: Days, before: string | null): IDBKeyRange | null {
  const first = from ?? '';
  if (before !== null && before <= first) return null;
  return IDBKeyRange.bound(first, before ?? until ?? '\uffff', false, before !== null);
}

function stripped({ keys: _, ...order }: OrderRecord): Order {
  return order;
}
