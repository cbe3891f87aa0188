import type { OrderKey } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import type { Order } from '../domain/order.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { OrderRecord, ReadTransaction } from './schema.ts';

/** How many days are read at once at first: halved until they hold few enough orders. */
const mostDays = 64;

/** Some whole days of orders: `first` is the earliest of them, `''` for orders whose day is not known. */
interface Days {
  readonly orders: readonly Order[];
  readonly first: string;
}

/**
 * The latest orders of days before `before` (null: of all), whole days of them: about `most`, or one day that has more.
 * Undefined when there are none. Orders whose day is not known come last.
 */
export async function ordersOfDaysBefore(tx: ReadTransaction, before: string | null, most: number): Promise<Days | undefined> {
  const index = tx.objectStore('orders').index('byDay');
  const last = (await index.openKeyCursor(before === null ? null : IDBKeyRange.upperBound(before, true), 'prev'))?.key;
  if (last === undefined) return undefined;
  if (last === '') return { orders: (await index.getAll('')).map(stripped), first: '' };
  for (let days = mostDays; ; days = Math.floor(days / 2)) {
    const first = days <= 1 ? last : daysBefore(last, days - 1);
    const range = IDBKeyRange.bound(first, last);
    if (days > 1 && (await index.count(range)) > most) continue;
    return { orders: (await index.getAll(range)).map(stripped), first };
  }
}

/** The orders of one day. */
export async function ordersOn(tx: ReadTransaction, day: PlainDate): Promise<Order[]> {
  return (await tx.objectStore('orders').index('byDay').getAll(day)).map(stripped);
}

/** The keys of the orders of a marketplace that were placed on some days. Reads no order. */
export async function orderKeysPlaced(tx: ReadTransaction, marketplace: Marketplace, from: PlainDate, until: PlainDate): Promise<OrderKey[]> {
  const keys = await tx.objectStore('orders').index('byDay').getAllKeys(IDBKeyRange.bound(from, until));
  return keys.filter((key) => key.startsWith(`${marketplace}/`));
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

function stripped({ keys: _, ...order }: OrderRecord): Order {
  return order;
}
