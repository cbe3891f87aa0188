import type { OrderId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import type { ListedOrder, OrderListReading } from './reading.ts';

/** The period a person chose on the order list: `last30`, `months-3`, `year-2026`, as Amazon's addresses name it. */
export type ListPeriod = 'last30' | `months-${number}` | `year-${number}`;

/** Which part of which list a page shows. */
export interface ListPlace {
  readonly period: ListPeriod;
  /** How many orders of the list come before this page. */
  readonly start: number;
}

/** How much of one period's order list was seen, page by page. */
export interface ListCompleteness {
  readonly kind: 'list';
  readonly key: `list/${Marketplace}/${ListPeriod}`;
  readonly marketplace: Marketplace;
  readonly period: ListPeriod;
  /** How many orders Amazon announces. */
  readonly announced: number;
  /** The different orders that were seen, each with its day where the list shows it. */
  readonly seen: readonly SeenOrder[];
  /** Positions in the list, from 0, whose order could not be read. */
  readonly unread: readonly number[];
  readonly seenOn: PlainDate;
}

/** An order that was seen. */
export interface SeenOrder {
  readonly orderId: OrderId;
  readonly placedOn: PlainDate | null;
}

/** A page with more is none of Amazon's; the message's schema takes no more either. */
const maxCards = 200;

/** `text` as a period of the order list, else undefined. Other choices of the list, such as archived orders, are no period. */
export function toListPeriod(text: string): ListPeriod | undefined {
  return /^(?:last30|months-(?:[1-9]|1[0-2])|year-(?:19|20)\d{2})$/.test(text) ? (text as ListPeriod) : undefined; // proved by the pattern
}

/** The key of a list's record. */
export function completenessKey(marketplace: Marketplace, period: ListPeriod): ListCompleteness['key'] {
  return `list/${marketplace}/${period}`;
}

/**
 * How much of a list was seen after one more of its pages. Undefined when the page announces no number: then nothing can
 * be said. An order seen twice counts once. A number that grew keeps the orders whose day proves that they still belong
 * to the period; one that shrank, or is exceeded by what was seen, starts anew with this page, because nobody can tell
 * which order left the list.
 */
export function completenessAfter(
  before: ListCompleteness | undefined, reading: OrderListReading, place: ListPlace, today: PlainDate,
): ListCompleteness | undefined {
  const { marketplace, data: { orders = [], count: announced } } = reading;
  if (announced === undefined) return undefined;
  const { period } = place;
  const here = { seen: orders.map(seenOrder), unread: unreadPositions(reading).map((position) => place.start + position) };
  const end = place.start + cardsOn(reading);

  const same = before !== undefined && before.announced === announced;
  const grew = before !== undefined && before.announced < announced;
  const kept = (same || grew ? before.seen : []).filter((order) => stillIn(period, order, same, today));
  const merged = new Map([...kept, ...here.seen].map((order) => [order.orderId, order]));
  const seen = merged.size > announced ? here.seen : [...merged.values()];
  // Positions move when an order joins the list, so those of another number mean nothing.
  const elsewhere = same && merged.size <= announced ? before.unread.filter((position) => position < place.start || position >= end) : [];
  return {
    kind: 'list', key: completenessKey(marketplace, period), marketplace, period, announced,
    seen: [...seen].sort((a, b) => (a.orderId < b.orderId ? -1 : 1)),
    unread: [...elsewhere, ...here.unread].sort((a, b) => a - b),
    seenOn: today,
  };
}

function seenOrder({ orderId, placedOn }: ListedOrder): SeenOrder {
  return { orderId, placedOn: placedOn ?? null };
}

/** Cards without a readable id. A second card of an order that was read is no loss. */
function unreadPositions({ missing }: OrderListReading): number[] {
  return missing.flatMap((name) => {
    const position = /^orders\[(\d+)\]\.orderId$/.exec(name)?.[1];
    return position === undefined || Number(position) >= maxCards ? [] : [Number(position)];
  });
}

/** How many cards a page of the list holds, whether their orders could be read or not. */
export function cardsOn(reading: OrderListReading): number {
  const doubles = reading.missing.filter((name) => /^orders\[\d+\]$/.test(name)).length;
  return (reading.data.orders?.length ?? 0) + unreadPositions(reading).length + doubles;
}

/**
 * True when an order that was seen earlier is surely still in the period. While the announced number is the same
 * (`isSame`) an order without a day stays.
 */
function stillIn(period: ListPeriod, { placedOn }: SeenOrder, isSame: boolean, today: PlainDate): boolean {
  if (placedOn === null) return isSame;
  if (period.startsWith('year-')) return placedOn.startsWith(period.slice('year-'.length));
  // Amazon counts calendar months; 28 days are in each of them for sure, and a day less is lost to time zones.
  const days = period === 'last30' ? 29 : 28 * Number(period.slice('months-'.length)) - 1;
  return placedOn >= addDays(today, -days);
}
