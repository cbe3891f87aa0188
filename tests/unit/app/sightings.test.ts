import { describe, expect, it } from 'vitest';
import { sightingsOf } from '../../../lib/app/sightings.ts';
import type { OrderDetailsReading } from '../../../lib/domain/reading.ts';
import { noon } from './ledger.ts';
import { card, details, list, on, usd } from './pages.ts';

const sightingOf = (more: Partial<OrderDetailsReading['data']>, missing: readonly string[] = []) => {
  const reading = details(card(1, { X: 1 }, '2026-05-08'));
  return sightingsOf({ ...reading, data: { ...reading.data, ...more }, missing }, noon)[0];
};
const delivered = { status: 'Delivered May 10' };
const arriving = { status: 'Arriving May 13', promised: 'May 13' };

describe('what a details page says of an order', () => {
  it('is that it arrived, on the last of the days, when every shipment did', () => {
    expect(sightingOf({ shipments: [delivered, { status: 'Delivered', deliveredOn: on('2026-05-09') }] })).toMatchObject({ whereabouts: 'arrived', arrivedOn: '2026-05-10', status: 'Delivered May 10' });
  });

  it('is that it is on the way until the last promised day, when some is', () => {
    expect(sightingOf({ shipments: [delivered, arriving, { status: 'Arriving May 14 - May 16', promised: 'May 14 - May 16' }] })).toMatchObject({ whereabouts: 'onTheWay', promisedOn: '2026-05-16' });
  });

  it.each([
    ['a shipment was not read', [delivered], ['shipments[1].status']],
    ['a shipment was cancelled', [delivered, { status: 'Cancelled' }], []],
    ['a shipment says something unknown', [delivered, { status: 'Ask the neighbours' }], []],
  ] as const)('is nothing about all of it when %s', (_why, shipments, missing) => {
    expect(sightingOf({ shipments }, missing)?.whereabouts).toBeUndefined();
  });

  it('is that it was cancelled when all shipments were, or a notice says so', () => {
    expect(sightingOf({ shipments: [{ status: 'Cancelled' }, { status: 'Cancelled' }] })).toMatchObject({ cancelled: true });
    expect(sightingOf({ status: 'This order has been cancelled.' })).toMatchObject({ cancelled: true });
    expect(sightingOf({ shipments: [{ status: 'Cancelled' }, delivered] })).toMatchObject({ cancelled: false });
  });

  it.each([
    ['Return complete', undefined, 'sent'],
    ['Return complete', usd(500), 'refunded'],
    ['Refunded', undefined, 'refunded'],
  ] as const)('is how far its return is: %s', (status, refundTotal, returned) => {
    expect(sightingOf({ shipments: [{ status }], ...(refundTotal === undefined ? {} : { refundTotal }) })).toMatchObject({ returned });
  });

  it('is no promised day when one of the promises is not certain', () => {
    expect(sightingOf({ shipments: [arriving, { status: 'Arriving soon', promised: 'soon' }] })?.promisedOn).toBeUndefined();
  });
});

describe('what a list says of an order', () => {
  it.each([
    ['Arriving Friday', { whereabouts: 'onTheWay', promisedOn: '2026-05-15' }],
    ['Shipped', { whereabouts: 'onTheWay' }],
    ['Delivered May 10', { whereabouts: 'arrived', arrivedOn: '2026-05-10' }],
    ['Return complete', { whereabouts: 'arrived', returned: 'sent' }],
    ['Refunded', { returned: 'refunded' }],
    ['Cancelled', { cancelled: true }],
  ])('"%s" is %o', (status, said) => {
    expect(sightingsOf(list([card(1, { X: 1 }, '2026-05-08', { status })]), noon)).toMatchObject([said]);
  });
});

describe('what an order list says of a cancelled shipment', () => {
  it('is that the order was cancelled only when no total is shown: the words are those of its first shipment', () => {
    const of = (more: Parameters<typeof card>[3]) => sightingsOf(list([card(1, { X: 1, Y: 1 }, '2026-05-08', { status: 'Cancelled', ...more })]), noon)[0];
    expect(of({ total: usd(9000) })).toMatchObject({ cancelled: false });
    expect(of({})).toMatchObject({ cancelled: true });
    expect(of({ total: usd(0) })).toMatchObject({ cancelled: true });
  });
});
