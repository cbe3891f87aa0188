import { addDays } from './format.ts';
import type { Order } from './records.ts';
import type { Shop } from './shop.ts';

/** Orders on one page of a list. */
export const pageSize = 10;

/** A choice of the list's time filter. */
export type TimeFilter = { readonly value: string; readonly kind: 'last30' | 'months-3' } | { readonly value: string; readonly kind: 'year'; readonly year: string };

/** The choices of the list: two spans and every year that has orders, this one always. */
export function timeFilters(shop: Shop, today: string): readonly TimeFilter[] {
  const years = new Set([today.slice(0, 4), ...shop.orders.map((order) => order.placedOn.slice(0, 4))]);
  return [
    { value: 'last30', kind: 'last30' }, { value: 'months-3', kind: 'months-3' },
    ...[...years].sort().reverse().map((year) => ({ value: `year-${year}`, kind: 'year' as const, year })),
  ];
}

/** The orders the account sees for a time filter, newest first. An unknown filter means the last three months. */
export function ordersIn(shop: Shop, filter: string, today: string): Order[] {
  const year = /^year-(\d{4})$/.exec(filter)?.[1];
  const since = addDays(today, filter === 'last30' ? -30 : -91);
  return shop.orders
    .filter((order) => order.released && (year === undefined ? order.placedOn >= since : order.placedOn.startsWith(year)))
    .sort((one, other) => other.placedOn.localeCompare(one.placedOn));
}

/** The orders a search finds: by order id, PO number or part of a title. */
export function ordersFound(shop: Shop, words: string): Order[] {
  const wanted = words.trim().toLowerCase();
  const titles = (order: Order): string[] => order.lines.map((line) => line.product.title[shop.market.language]);
  return shop.orders.filter((order) => order.released
    && [order.id, order.po ?? '', ...titles(order)].some((text) => text.toLowerCase().includes(wanted)));
}
