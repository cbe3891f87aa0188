import { describe, expect, it } from 'vitest';
import { isLate, isWaiting, standingOf, type OrderStanding } from '../../../lib/domain/order-filter.ts';
import { newOrder } from '../../../lib/domain/merge-order.ts';
import type { Order } from '../../../lib/domain/order.ts';
import { asin, on, order, usd } from '../app/pages.ts';
import { line } from './divisions.ts';

const got = (quantity: number) => ({ asin: asin('X'), quantity, at: 0, by: 'page' as const });
const back = { asin: asin('X'), quantity: 1, state: 'sent' as const, refund: null, seenAt: 0, by: 'person' as const };
const missing = (quantity: number) => ({ ...back, quantity, state: 'refunded' as const, neverArrived: true as const });
const due = { promisedOn: on('2026-05-13') };

const cases: readonly (readonly [OrderStanding, string, Partial<Order>, boolean])[] = [
  ['cancelled', 'whatever else is known', { cancelled: true, receipts: [got(2)] }, false],
  ['refunded', 'in full', { total: usd(500), refundTotal: usd(500), receipts: [got(2)] }, false],
  ['refunded', 'when none of it ever came', { receipts: [], returns: [missing(2)] }, false],
  ['returning', 'while some goes back', { total: usd(500), returns: [back], receipts: [got(2)] }, false],
  ['received', 'when all of it arrived', { receipts: [got(2)], ...due }, false],
  ['partlyReceived', 'when some of it did', { receipts: [got(1)], ...due }, false],
  ['late', 'after its promised day', due, false],
  ['onTheWay', 'on its promised day', { promisedOn: on('2026-05-14') }, false],
  ['delivered', 'when Amazon says so of the first shipment', due, true],
  ['placed', 'when nothing was seen of it', {}, false],
];

describe('an order stands as', () => {
  it.each(cases)('%s %s', (standing, _when, changes, isOver) => {
    const known = { ...newOrder('amazon.com', order(1), 0), lines: [line('X', 2)], ...changes };
    expect(standingOf({ order: known, isOver }, on('2026-05-14'))).toBe(standing);
  });
});

describe('something of an order is waited for, and late', () => {
  it.each<[string, Partial<Order>, boolean]>([
    ['until it arrives', {}, true],
    ['while some of it is to come', { receipts: [got(1)], total: usd(500), refundTotal: usd(250) }, true],
    ['but not when it was cancelled', { cancelled: true }, false],
    ['but not when it was refunded in full', { total: usd(500), refundTotal: usd(500) }, false],
    ['but not when what is missing was refunded', { receipts: [got(1)], returns: [missing(1)] }, false],
    ['but not when all of it was refunded as missing', { returns: [missing(2)] }, false],
  ])('%s', (_when, changes, expected) => {
    const course = { order: { ...newOrder('amazon.com', order(1), 0), lines: [line('X', 2)], ...due, ...changes }, isOver: false };
    expect([isWaiting(course), isLate(course, on('2026-05-14'))]).toEqual([expected, expected]);
  });
});
