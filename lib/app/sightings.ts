import { dayNear } from '../amazon/day-near.ts';
import { marketplaceRow } from '../amazon/marketplaces.ts';
import { isCancelled, statusKind } from '../amazon/status.ts';
import type { OrderId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { dayInZone, type Instant, type PlainDate } from '../domain/plain-date.ts';
import type { ListedOrder, OrderDetailsData, OrderDetailsReading, OrderListReading, Shipment } from '../domain/reading.ts';
import type { SeenShipment, Sighting } from '../domain/sighting.ts';

/** What a page seen at `at` says of each order on it. */
export function sightingsOf(reading: OrderListReading | OrderDetailsReading, at: Instant): readonly Sighting[] {
  const { marketplace } = reading;
  const calendar = calendarOf(marketplace, at);
  if (reading.page === 'order-details') {
    const sighting = ofDetails(reading, calendar);
    return sighting === undefined ? [] : [sighting];
  }
  const sightings = new Map<OrderId, Sighting>();
  for (const order of reading.data.orders ?? []) {
    if (!sightings.has(order.orderId)) sightings.set(order.orderId, { ...common(marketplace, order), ...ofList(order, calendar), cancelled: isWhollyCancelled(order) });
  }
  return [...sightings.values()];
}

interface Calendar {
  readonly languages: readonly string[];
  readonly today: PlainDate;
}

function calendarOf(marketplace: Marketplace, at: Instant): Calendar {
  const { languages, zone } = marketplaceRow(marketplace);
  return { languages, today: dayInZone(at, zone) };
}

function common(marketplace: Marketplace, { orderId, placedOn, total, status, poNumber, items }: ListedOrder): Sighting {
  return {
    marketplace,
    orderId,
    cancelled: status !== undefined && isCancelled(status),
    ...(placedOn === undefined ? {} : { placedOn }),
    ...(total === undefined ? {} : { total }),
    ...(status === undefined ? {} : { status }),
    ...(poNumber === undefined ? {} : { poNumber }),
    ...(items === undefined ? {} : { items }),
  };
}

/** A list shows the words of an order's first shipment; one that was cancelled as a whole shows no total, or none of any worth. */
function isWhollyCancelled({ status, total }: ListedOrder): boolean {
  return status !== undefined && isCancelled(status) && (total === undefined || total.amount === 0);
}

/** A list shows the words of an order's first shipment. */
function ofList({ status }: ListedOrder, { languages, today }: Calendar): Partial<Sighting> {
  if (status === undefined) return {};
  switch (statusKind(status)) {
    case 'shipped': return { whereabouts: 'onTheWay' };
    case 'arriving': {
      const promisedOn = dayNear(status, languages, today, 'promised');
      return { whereabouts: 'onTheWay', ...(promisedOn === undefined ? {} : { promisedOn }) };
    }
    case 'delivered': {
      const arrivedOn = dayNear(status, languages, today, 'past');
      return { whereabouts: 'arrived', ...(arrivedOn === undefined ? {} : { arrivedOn }) };
    }
    case 'returned': return { whereabouts: 'arrived', returned: 'sent' };
    case 'refunded': return { returned: 'refunded' };
    default: return {};
  }
}

function ofDetails({ marketplace, data, missing }: OrderDetailsReading, calendar: Calendar): Sighting | undefined {
  const { orderId, shipments = [] } = data;
  if (orderId === undefined) return undefined;
  const seen = shipments.map((each) => seenShipment(each, calendar));
  const status = data.status ?? shipments[0]?.status;
  const isWhole = shipments.length > 0 && !missing.some((field) => /^shipments(?:\[\d+\])?(?:\.status)?$/.test(field));
  const { cancelled, ...facts } = common(marketplace, { ...data, orderId, ...(status === undefined ? {} : { status }) });
  const allCancelled = isWhole && shipments.every(({ status: words }) => words !== undefined && isCancelled(words));
  return {
    ...facts,
    ...amountsOf(data),
    cancelled: allCancelled || (cancelled && data.status !== undefined),
    isDetails: true,
    ...(shipments.length === 0 ? {} : { shipments: seen }),
    ...(isWhole ? courseOf(shipments, seen, data, calendar) : {}),
  };
}

function amountsOf({ itemsSubtotal, shipping, tax, refundTotal, payments, businessOrderInformation }: Partial<OrderDetailsData>): Partial<Sighting> {
  return {
    ...(itemsSubtotal === undefined ? {} : { itemsSubtotal }),
    ...(shipping === undefined ? {} : { shipping }),
    ...(tax === undefined ? {} : { tax }),
    ...(refundTotal === undefined ? {} : { refundTotal }),
    ...(payments === undefined ? {} : { payments }),
    ...(businessOrderInformation === undefined ? {} : { businessInformation: businessOrderInformation }),
  };
}

function seenShipment(shipment: Shipment, { languages, today }: Calendar): SeenShipment {
  const kind = kindOf(shipment);
  const deliveredOn = shipment.deliveredOn ?? (kind === 'delivered' ? dayNear(shipment.status ?? '', languages, today, 'past') : undefined);
  return { ...shipment, ...(deliveredOn === undefined ? {} : { deliveredOn }), onTheWay: kind === 'arriving' || kind === 'shipped' };
}

/** Where an order is of which every shipment was read. What was cancelled or refunded unseen may not have arrived: then nothing is said. */
function courseOf(shipments: readonly Shipment[], seen: readonly SeenShipment[], { refundTotal }: Partial<OrderDetailsData>, calendar: Calendar): Partial<Sighting> {
  const kinds = shipments.map(kindOf);
  const returned = kinds.every((kind) => kind === 'returned' || kind === 'refunded')
    ? { returned: kinds.includes('returned') && (refundTotal?.amount ?? 0) === 0 ? 'sent' as const : 'refunded' as const } : {};
  if (kinds.every((kind) => kind === 'delivered' || kind === 'returned')) {
    const days = seen.map(({ deliveredOn }) => deliveredOn);
    const last = days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
    return { ...returned, whereabouts: 'arrived', ...(last === undefined ? {} : { arrivedOn: last }) };
  }
  if (!seen.some(({ onTheWay }) => onTheWay)) return returned;
  const open = shipments.filter((_, index) => seen[index]?.onTheWay === true);
  const days = open.map(({ promised, status }) => dayNear(promised ?? status ?? '', calendar.languages, calendar.today, 'promised'));
  const promisedOn = days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
  return { whereabouts: 'onTheWay', ...(promisedOn === undefined ? {} : { promisedOn }) };
}

function kindOf({ status }: Shipment): ReturnType<typeof statusKind> {
  return status === undefined ? undefined : statusKind(status);
}
