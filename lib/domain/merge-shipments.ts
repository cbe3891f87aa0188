import type { OrderShipment } from './order.ts';
import type { Instant } from './plain-date.ts';
import type { SeenShipment } from './sighting.ts';

/**
 * The shipments of an order after its details page was seen again. They are told apart by their tracking ids, else by their
 * place. What a page does not show of one stays; one that arrived does not go back on the way: that page is an older one.
 */
export function mergeShipments(known: readonly OrderShipment[], seen: readonly SeenShipment[], at: Instant): readonly OrderShipment[] {
  if (seen.length === 0) return known;
  const left = [...known];
  const merged = seen.map((each, index) => {
    const place = placeOf(left, known[index], each);
    const before = place < 0 ? undefined : left.splice(place, 1)[0];
    return mergeShipment(before, each, at);
  });
  // A page that shows fewer may have put two into one box: only those with a tracking id of their own are not forgotten.
  return [...merged, ...left.filter(({ trackingId }) => trackingId !== undefined)];
}

function placeOf(left: readonly OrderShipment[], inItsPlace: OrderShipment | undefined, { trackingId }: SeenShipment): number {
  const byId = trackingId === undefined ? -1 : left.findIndex((each) => each.trackingId === trackingId);
  if (byId >= 0) return byId;
  const place = inItsPlace === undefined ? -1 : left.indexOf(inItsPlace);
  const other = left[place]?.trackingId;
  return other !== undefined && trackingId !== undefined && other !== trackingId ? -1 : place;
}

function mergeShipment(before: OrderShipment | undefined, { onTheWay, ...seen }: SeenShipment, at: Instant): OrderShipment {
  if (before === undefined) return { ...seen, seenAt: at };
  return before.deliveredOn !== undefined && onTheWay ? before : { ...before, ...seen, seenAt: at };
}
