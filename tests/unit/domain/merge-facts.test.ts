import { describe, expect, it } from 'vitest';
import { mergeOrder } from '../../../lib/domain/merge-order.ts';
import type { Order } from '../../../lib/domain/order.ts';
import type { Sighting } from '../../../lib/domain/sighting.ts';
import { asin, on, order, usd } from '../app/pages.ts';

const two = { items: [{ asin: asin('X'), quantity: 2 }, { asin: asin('Y'), quantity: 1 }] };
const sight = (more: Partial<Sighting>): Sighting => ({ marketplace: 'amazon.com', orderId: order(1), cancelled: false, ...more });
/** The order after sightings at 1000, 1001, … */
const see = (...sightings: Partial<Sighting>[]): Order | undefined =>
  sightings.map(sight).reduce<Order | undefined>((known, each, index) => mergeOrder(known, each, 1000 + index), undefined);
const receipt = (letter: string, quantity: number, at: number) => ({ asin: asin(letter), quantity, at, by: 'page' });
const arrived = { isDetails: true, whereabouts: 'arrived', arrivedOn: on('2026-05-14') } as const;
const onTheWay = { status: 'Arriving May 13', whereabouts: 'onTheWay', promisedOn: on('2026-05-13') } as const;

describe('what becomes of an order', () => {
  it('keeps what the details page shows when a list shows less', () => {
    const details = { isDetails: true, itemsSubtotal: usd(900), shipping: usd(50), tax: usd(50), payments: ['Visa 1234'], businessInformation: { 'Cost center': 'C1' } };
    expect(see(details, { total: usd(1000) })).toMatchObject({
      itemsSubtotal: usd(900), shipping: usd(50), tax: usd(50), payments: ['Visa 1234'], businessInformation: { 'Cost center': 'C1' }, detailsSeenAt: 1000,
    });
  });

  it('has received all its units when every shipment arrived, once', () => {
    expect(see(two, arrived, arrived)).toMatchObject({ deliveredOn: '2026-05-14', receipts: [receipt('X', 2, 1001), receipt('Y', 1, 1001)] });
  });

  it('adds what arrived beyond what a person had marked, and leaves a person\'s correction alone', () => {
    const known = see(two);
    if (known === undefined) throw new Error('The test has no order');
    const byHand = (quantity: number) => ({ asin: asin('X'), quantity, at: 1, by: 'person' as const });
    const received = (receipts: Order['receipts']) => mergeOrder({ ...known, receipts }, sight(arrived), 2000).receipts;
    expect(received([byHand(1)])).toEqual([byHand(1), receipt('X', 1, 2000), receipt('Y', 1, 2000)]);
    const corrected = [receipt('X', 2, 1), receipt('Y', 1, 1), byHand(-1)] as Order['receipts'];
    expect(received(corrected)).toEqual(corrected);
  });

  it('believes a list only about an order of one unit', () => {
    const list = { whereabouts: 'arrived', arrivedOn: on('2026-05-14') } as const;
    expect(see(two, list)).toMatchObject({ receipts: [], deliveredOn: null });
    expect(see({ items: [{ asin: asin('X'), quantity: 1 }] }, list)).toMatchObject({ receipts: [receipt('X', 1, 1001)], deliveredOn: '2026-05-14' });
  });

  it('does not go back on the way when an older page is looked at again', () => {
    const delivered = { ...arrived, status: 'Delivered May 14', shipments: [{ status: 'Delivered May 14', deliveredOn: on('2026-05-14'), trackingId: 'TBA000001', onTheWay: false }] };
    const older = { ...onTheWay, isDetails: true, shipments: [{ status: 'Arriving May 13', promised: 'May 13', trackingId: 'TBA000001', onTheWay: true }] };
    expect(see(two, delivered, older)).toMatchObject({ status: 'Delivered May 14', deliveredOn: '2026-05-14', shipments: [{ deliveredOn: '2026-05-14' }] });
  });

  it('follows a promise that moves', () => {
    expect(see(onTheWay, { ...onTheWay, promisedOn: on('2026-05-16') })).toMatchObject({ promisedOn: '2026-05-16' });
  });

  it('never forgets a refund that an older page does not show', () => {
    expect(see({ refundTotal: usd(500) }, {}, { refundTotal: usd(200) })?.refundTotal).toEqual(usd(500));
  });

  it('notes the return of everything, and that it was refunded later', () => {
    const returned = see(two, { isDetails: true, returned: 'sent' }, { isDetails: true, returned: 'refunded' })?.returns;
    expect(returned).toMatchObject([{ asin: asin('X'), quantity: 2, state: 'refunded', seenAt: 1002, by: 'page' }, { asin: asin('Y'), quantity: 1, state: 'refunded' }]);
  });

  it('tells shipments apart by their tracking ids, in whatever order they come', () => {
    const shipment = (trackingId: string, status: string) => ({ trackingId, status, onTheWay: true });
    const shown = see({ isDetails: true, shipments: [shipment('TBA000001', 'Shipped'), shipment('TBA000002', 'Shipped')] },
      { isDetails: true, shipments: [shipment('TBA000002', 'Arriving'), shipment('TBA000001', 'Shipped')] })?.shipments;
    expect(shown).toMatchObject([{ trackingId: 'TBA000002', status: 'Arriving', seenAt: 1001 }, { trackingId: 'TBA000001', status: 'Shipped' }]);
  });

  it('is the very same record when its details page shows nothing new within the hour', () => {
    const details = { ...two, ...arrived, shipments: [{ status: 'Delivered', deliveredOn: on('2026-05-14'), onTheWay: false }] };
    const known = see(details);
    expect(mergeOrder(known, sight(details), 2000)).toBe(known);
    expect(mergeOrder(known, sight(details), 1000 + 3_600_000)).toMatchObject({ detailsSeenAt: 3_601_000, shipments: [{ seenAt: 3_601_000 }] });
  });
});
