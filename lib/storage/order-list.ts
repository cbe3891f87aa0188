import { addDays, toPlainDate, type PlainDate } from '../domain/plain-date.ts';
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
  if (direction === 'oldest') yield inTurn(IDBKeyRange.only(''));
  const beyond = direction === 'latest' ? 'prev' : 'next';
  const nextDay = async (range: IDBKeyRange): Promise<PlainDate | undefined> =>
    toPlainDate((await source.openKeyCursor(range, beyond))?.key ?? '');
  // From one day that has orders to the next that has: a stray day far off costs one step, not every day between.
  for (let day = await nextDay(IDBKeyRange.lowerBound('0')); day !== undefined;) {
    const end = endOf(day, direction);
    yield inTurn(direction === 'latest' ? IDBKeyRange.bound(end, day, true, false) : IDBKeyRange.bound(day, end, false, true));
    day = await nextDay(direction === 'latest' ? IDBKeyRange.upperBound(end) : IDBKeyRange.lowerBound(end));
  }
  if (direction === 'latest') yield inTurn(IDBKeyRange.only(''));
}

/** The day at which a span ends; beyond the years of four digits, where days no longer sort as text, the end of all. */
function endOf(day: PlainDate, direction: OrderDirection): string {
  const end = addDays(day, direction === 'latest' ? -spanDays : spanDays);
  if (direction === 'latest') return end < day && end > '0' ? end : '0';
  return end > day ? end : '\uffff';
}

function stripped({ keys: _, ...order }: OrderRecord): Order {
  return order;
}
