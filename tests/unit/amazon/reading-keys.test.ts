// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { casesIn, ownFixtures } from '../../../scripts/corpus/corpus.ts';
import { readSavedPage } from '../../../scripts/corpus/page-file.ts';

const order = [
  'orderId', 'placedOn', 'total', 'itemsSubtotal', 'shipping', 'tax', 'refundTotal', 'poNumber',
  'items', 'items.asin', 'items.title', 'items.quantity', 'items.unitPrice', 'items.seller',
  'shipments', 'shipments.status', 'shipments.deliveredOn', 'shipments.promised', 'shipments.trackingId', 'shipments.carrier',
  'payments', 'businessOrderInformation',
];

/** The keys other tools may rely on, as the design names them. */
const stable: Readonly<Record<string, readonly string[]>> = {
  checkout: [
    'purchaseId', 'stage', 'canPlaceOrder', 'items', 'items.asin', 'items.title', 'items.quantity', 'items.unitPrice',
    'itemsSubtotal', 'shipping', 'tax', 'total', 'amazonPo', 'amazonPo.present', 'amazonPo.value', 'amazonPo.required',
  ],
  confirmation: ['purchaseId', 'placed', 'orderIds', 'items', 'items.asin', 'items.title', 'items.quantity'],
  'order-list': [
    'orders', 'orders.orderId', 'orders.placedOn', 'orders.total', 'orders.status', 'orders.poNumber',
    'orders.items', 'orders.items.asin', 'orders.items.title', 'orders.items.quantity', 'count', 'nextUrl',
  ],
  'order-details': order,
  // No invoice that is known shows these.
  invoice: order.filter((key) => !['refundTotal', 'shipments.trackingId', 'shipments.carrier'].includes(key)),
};

/** What readings say beyond that. Every addition is named here and says why. */
const extras: Readonly<Record<string, readonly string[]>> = {
  checkout: ['amazonPo.kind', 'items.seller'], // list or text: a list takes only its own entries; a PO may be for certain sellers
  'order-details': ['status'], // the notice about the whole order: a cancelled one shows nothing else
  invoice: ['status'],
};

const whole = new Set(['total', 'itemsSubtotal', 'shipping', 'tax', 'refundTotal', 'unitPrice', 'businessOrderInformation']);

/** Every key of the data with the keys above it, without positions. Money and the buyer's own labels are values. */
function keysOf(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keysOf(each, above));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [above + key, ...(whole.has(key) ? [] : keysOf(each, `${above}${key}.`))]);
}

describe('the keys of a reading', () => {
  const found = new Map<string, Set<string>>();
  const around = new Set<string>();
  for (const page of casesIn(ownFixtures)) {
    const reading = readSavedPage(page)?.reading;
    if (reading === undefined) continue;
    for (const key of Object.keys(reading)) around.add(key);
    const keys = found.get(reading.page) ?? new Set();
    for (const key of keysOf(reading.data)) keys.add(key);
    found.set(reading.page, keys);
  }

  it('are the same five around every page', () => {
    expect([...around].sort()).toEqual(['data', 'evidence', 'marketplace', 'missing', 'page']);
  });

  it.each(Object.keys(stable))('of %s pages are those of the design and the extras named here, each of them in a fixture', (kind) => {
    expect([...found.get(kind) ?? []].sort()).toEqual([...stable[kind] ?? [], ...extras[kind] ?? []].sort());
  });
});
