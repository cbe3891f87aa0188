import { describe, expect, test } from 'vitest';
import { healthAfterReading, healthAfterUnread, fieldName, worstFirst, type PageHealth } from '../../../lib/domain/health.ts';
import { pageHealthSchema } from '../../../lib/domain/health.schema.ts';
import type { OrderListReading } from '../../../lib/domain/reading.ts';
import { card, list, on, usd } from '../app/pages.ts';

const monday = on('2026-11-23');
const tuesday = on('2026-11-24');
const found = (selector: string) => ({ selector, index: 0, seen: '2026-05' });

function reading(missing: readonly string[] = [], evidence: OrderListReading['evidence'] = {}): OrderListReading {
  return { ...list([card(1, { X: 1 }, '2026-11-20', { total: usd(100) }), card(2, null, null)]), missing, evidence };
}
const stateOf = (health: PageHealth, field: string) => health.fields.find((each) => each.field === field)?.state;

test.each([
  ['orderId', 'orderId'], ['orders[3].total', 'total'], ['orders[3].items[12].quantity', 'items.quantity'], ['items[0]', 'items'],
  ['shipments[1].status', 'shipments.status'], ['orders', 'orders'], ['orders[7]', undefined],
])('the field of %s is %s', (path, name) => expect(fieldName(path)).toBe(name));

describe('a reading', () => {
  test('tells of each field whether it was read, in part or not, and where', () => {
    const evidence = { 'orders[0].total': found('.first'), 'orders[1].total': found('.second'), 'orders[0].orderId': found('.id') };
    const health = healthAfterReading(undefined, reading(['count', 'orders[1].placedOn', 'orders[7]'], evidence), monday);
    expect(pageHealthSchema.parse(health)).toEqual(health);
    expect(health).toMatchObject({ key: 'page/amazon.com/order-list', seenOn: monday, unread: false });
    expect(Object.fromEntries(health.fields.map(({ field, state, selector }) => [field, [state, selector]]))).toEqual({
      orders: ['read', null], orderId: ['read', '.id'], total: ['read', '.first'], placedOn: ['partly', null], count: ['missing', null],
      items: ['read', null], 'items.asin': ['read', null], 'items.quantity': ['read', null], 'items.title': ['read', null],
    });
  });

  test('keeps where a field was last found, and the day, when it is missing now', () => {
    const before = healthAfterReading(undefined, reading([], { 'orders[0].total': found('.first') }), monday);
    const after = healthAfterReading(before, { ...list([]), missing: ['orders[0].total'] }, tuesday);
    expect(after.fields.find(({ field }) => field === 'total')).toEqual({ field: 'total', state: 'missing', selector: '.first', selectorSeen: '2026-05', readOn: monday });
  });

  test.each([
    ['was read before and is not on this page', [], 'read'],
    ['was missing before and is not on this page', ['poNumber'], undefined],
  ] as const)('a field that %s is then %s', (_, missing, state) => {
    const first = { ...reading(missing), data: { orders: [card(1, null, null, missing.length === 0 ? { poNumber: 'PO-1' } : {})] } };
    expect(stateOf(healthAfterReading(healthAfterReading(undefined, first, monday), reading(), tuesday), 'poNumber')).toBe(state);
  });

  test('the same page on the same day is the same record', () => {
    const once = healthAfterReading(undefined, reading(['count']), monday);
    expect(healthAfterReading(once, reading(['count']), monday)).toEqual(once);
  });
});

describe('a page that could not be read', () => {
  const report = { page: 'order-list', marketplace: 'amazon.com', fields: ['orders'] } as const;

  test('is named, and what was known of other fields stays', () => {
    const before = healthAfterReading(undefined, reading(), monday);
    const after = healthAfterUnread(before, report, tuesday);
    expect([after.unread, after.seenOn, stateOf(after, 'orders'), stateOf(after, 'total')]).toEqual([true, tuesday, 'missing', 'read']);
    expect(healthAfterReading(after, reading(), tuesday)).toMatchObject({ unread: false });
  });

  test('cannot flood the record', () => {
    const fields = Array.from({ length: 100 }, (_, index) => `made-up-${index}`);
    expect(healthAfterUnread(undefined, { ...report, fields }, monday).fields.length).toBeLessThanOrEqual(60);
  });

  test('stands before one that was read in part, and that before one read in full', () => {
    const whole = healthAfterReading(undefined, reading(), monday);
    const partly = { ...healthAfterReading(undefined, reading(['orders[1].total']), monday), key: 'page/amazon.de/order-list' } as const;
    const missing = { ...healthAfterReading(undefined, reading(['count']), monday), key: 'page/amazon.fr/order-list' } as const;
    const unread = { ...healthAfterUnread(undefined, report, monday), key: 'page/amazon.it/order-list' } as const;
    expect([whole, partly, unread, missing].sort(worstFirst)).toEqual([unread, missing, partly, whole]);
  });
});
