import { orderKey, type OrderId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import { mergeLines } from './merge-lines.ts';
import { receiveAll, returnAll } from './merge-receipts.ts';
import { mergeShipments } from './merge-shipments.ts';
import type { Money } from './money.ts';
import { blankOrder } from './new-order.ts';
import type { Order } from './order.ts';
import type { Instant } from './plain-date.ts';
import { parsePoNumber, poNumberKey } from './po-number.ts';
import type { Sighting } from './sighting.ts';

export type { Sighting } from './sighting.ts';

/** How old `seenAt` may get before a page that shows nothing new is worth a write, in milliseconds. */
const seenAtStep = 60 * 60 * 1000;

/**
 * The order as known after a sighting. What the page shows replaces what was known, what it does not show stays.
 * A cancelled order stays cancelled until a page shows it with a total and another status; one that arrived does not go
 * back on the way, and refunds only grow: a page that says otherwise is an older one. Answers `known` itself when
 * nothing but the time of a recent sighting would change.
 */
export function mergeOrder(known: Order | undefined, sighting: Sighting, at: Instant): Order {
  const { marketplace, orderId } = sighting;
  const before = known ?? newOrder(marketplace, orderId, at);
  const isAwaited = isFirstLook(before, sighting);
  if (known !== undefined && !isAwaited && at - known.seenAt < seenAtStep) {
    const now = withFacts(before, sighting, at);
    const told = { ...now, detailsSeenAt: before.detailsSeenAt ?? now.detailsSeenAt, shipments: now.shipments.map((each, index) => sinceBefore(each, before.shipments[index])) };
    if (JSON.stringify(told) === JSON.stringify(known)) return known;
  }
  return { ...withFacts(before, sighting, at), seenAt: Math.max(at, before.seenAt) };
}

function withFacts(before: Order, sighting: Sighting, at: Instant): Order {
  const isOlder = sighting.whereabouts === 'onTheWay' && (before.deliveredOn !== null || before.receipts.some(({ by }) => by === 'page'));
  const revived = sighting.status !== undefined && sighting.status !== before.status && sighting.total !== undefined && !isOlder;
  const lines = mergeLines(before.lines, sighting.items ?? []);
  // A list shows one shipment's words. They tell of the whole order when there is but one unit to ship.
  const speaksForAll = sighting.isDetails === true || (lines.length === 1 && lines[0]?.quantity === 1);
  const arrived = speaksForAll && sighting.whereabouts === 'arrived';
  return {
    ...before,
    placedOn: sighting.placedOn ?? before.placedOn,
    total: sighting.total ?? before.total,
    itemsSubtotal: sighting.itemsSubtotal ?? before.itemsSubtotal,
    shipping: sighting.shipping ?? before.shipping,
    tax: sighting.tax ?? before.tax,
    refundTotal: larger(before.refundTotal, sighting.refundTotal),
    status: isOlder ? before.status : sighting.status ?? before.status,
    cancelled: sighting.cancelled || (before.cancelled && !revived),
    amazonPoNumber: sighting.poNumber ?? before.amazonPoNumber,
    ...(showsAwaited(before, sighting) ? { amazonCopy: null } : {}),
    lines,
    shipments: mergeShipments(before.shipments, sighting.shipments ?? [], at),
    promisedOn: isOlder ? before.promisedOn : sighting.promisedOn ?? before.promisedOn,
    deliveredOn: before.deliveredOn ?? (arrived ? sighting.arrivedOn ?? null : null),
    receipts: arrived ? receiveAll(before.receipts, lines, at) : before.receipts,
    returns: sighting.returned === undefined || !speaksForAll ? before.returns : returnAll(before.returns, lines, sighting.returned, at),
    payments: sighting.payments ?? before.payments,
    businessInformation: { ...before.businessInformation, ...sighting.businessInformation },
    detailsSeenAt: sighting.isDetails === true ? at : before.detailsSeenAt,
  };
}

/** True for the first look at any page, and at the order's own, since Amazon's copy was to be changed: that is news. */
function isFirstLook({ amazonCopy, seenAt, detailsSeenAt }: Order, { isDetails }: Sighting): boolean {
  return amazonCopy != null && (seenAt <= amazonCopy.askedAt || (isDetails === true && (detailsSeenAt ?? 0) <= amazonCopy.askedAt));
}

/** True once a page shows the number that Amazon's copy was to be changed to. */
function showsAwaited({ amazonCopy }: Order, { poNumber }: Sighting): boolean {
  const shown = poNumber === undefined ? undefined : parsePoNumber(poNumber);
  return amazonCopy != null && shown?.ok === true && poNumberKey(shown.value) === poNumberKey(amazonCopy.number);
}

/** A shipment seen again just as it was keeps the time it had. */
function sinceBefore(now: Order['shipments'][number], before: Order['shipments'][number] | undefined): Order['shipments'][number] {
  return before === undefined ? now : { ...now, seenAt: before.seenAt };
}

function larger(known: Money | null, seen: Money | undefined): Money | null {
  if (seen === undefined) return known;
  return known?.currency === seen.currency && known.amount > seen.amount ? known : seen;
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
