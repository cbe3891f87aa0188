import { mergeLines } from './merge-lines.ts';
import { orderKey, type OrderId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import { blankOrder } from './new-order.ts';
import type { Order } from './order.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { OrderedItem } from './reading.ts';

/** What one page showed of one order. */
export interface Sighting {
  readonly marketplace: Marketplace;
  readonly orderId: OrderId;
  readonly placedOn?: PlainDate;
  readonly total?: Money;
  readonly status?: string;
  /** True when the status says that the whole order was cancelled. */
  readonly cancelled: boolean;
  readonly poNumber?: string;
  readonly items?: readonly OrderedItem[];
}

/** How old `seenAt` may get before a page that shows nothing new is worth a write, in milliseconds. */
const seenAtStep = 60 * 60 * 1000;

/**
 * The order as known after a sighting. What the page shows replaces what was known, what it does not show stays.
 * A cancelled order stays cancelled until a page shows it with a total and another status. Answers `known` itself when
 * nothing but the time of a recent sighting would change.
 */
export function mergeOrder(known: Order | undefined, sighting: Sighting, at: Instant): Order {
  const { marketplace, orderId } = sighting;
  const before = known ?? newOrder(marketplace, orderId, at);
  const revived = sighting.status !== undefined && sighting.total !== undefined;
  const merged: Order = {
    ...before,
    placedOn: sighting.placedOn ?? before.placedOn,
    total: sighting.total ?? before.total,
    status: sighting.status ?? before.status,
    cancelled: sighting.cancelled || (before.cancelled && !revived),
    amazonPoNumber: sighting.poNumber ?? before.amazonPoNumber,
    lines: mergeLines(before.lines, sighting.items ?? []),
  };
  if (known !== undefined && at - known.seenAt < seenAtStep && JSON.stringify(merged) === JSON.stringify(known)) return known;
  return { ...merged, seenAt: Math.max(at, before.seenAt) };
}

/** An order of which nothing but its id is known. */
export function newOrder(marketplace: Marketplace, orderId: OrderId, at: Instant): Order {
  return {
    key: orderKey(marketplace, orderId),
    marketplace,
    orderId,
    ...blankOrder,
    firstSeenAt: at,
    seenAt: at,
  };
}
