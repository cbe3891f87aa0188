import { addDays, toPlainDate } from '../domain/plain-date.ts';
import type { Order } from '../domain/order.ts';
import type { OrderRecord, ReadTransaction } from './schema.ts';

/** Which orders a list reads: all by their day, or only those without a purchase order. */
export type OrderIndex = 'byDay' | 'byLoose';
/** From the latest day to the first, or the other way. Orders whose day is not known count as the oldest. */
export type OrderDirection = 'latest' | 'oldest';

/** How many days are read at once: enough orders to be worth it, few enough to stop early. */
const spanDays = 60;

/** How many orders an index holds. */
export function countOrders(tx: ReadTransaction, index: OrderIndex): Promise<number> {
  return tx.objectStore('orders').index(index).count();
}

/** `limit` orders from place `offset` on. Reads no more records than it answers. */
export async function ordersFrom(
  tx: ReadTransaction, index: OrderIndex, direction: OrderDirection, offset: number, limit: number,
): Promise<Order[]> {
  const found: Order[] = [];
  let cursor = await tx.objectStore('orders').index(index).openCursor(null, direction === 'latest' ? 'prev' : 'next');
  if (cursor !== null && offset > 0) cursor = await cursor.advance(offset);
  while (cursor !== null && found.length < limit) {
    found.push(stripped(cursor.value));
    cursor = await cursor.continue();
  }
  return found;
}

/** Every order of an index in turn, some weeks at a time, so that whoever looks for a few may stop early. */
export async function* orderSpans(tx: ReadTransaction, index: OrderIndex, direction: OrderDirection): AsyncGenerator<Order[], void> {
  const source = tx.objectStore('orders').index(index);
  const inTurn = async (range: IDBKeyRange): Promise<Order[]> => {
    const records = await source.getAll(range);
    return (direction === 'latest' ? records.reverse() : records).map(stripped);
  };
  const first = toPlainDate((await source.openKeyCursor(IDBKeyRange.lowerBound('0')))?.key ?? '');
  const last = toPlainDate((await source.openKeyCursor(null, 'prev'))?.key ?? '');
  if (direction === 'oldest') yield inTurn(IDBKeyRange.only(''));
  if (first !== undefined && last !== undefined) {
    for (let day = direction === 'latest' ? last : first; day >= first && day <= last; day = addDays(day, direction === 'latest' ? -spanDays : spanDays)) {
      yield inTurn(direction === 'latest'
        ? IDBKeyRange.bound(addDays(day, -spanDays), day, true, false)
        : IDBKeyRange.bound(day, addDays(day, spanDays), false, true));
    }
  }
  if (direction === 'latest') yield inTurn(IDBKeyRange.only(''));
}

function stripped({ keys: _, ...order }: OrderRecord): Order {
  return order;
}
