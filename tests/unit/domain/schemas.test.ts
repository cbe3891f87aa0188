import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { moneySchema } from '../../../lib/domain/money.schema.ts';
import {
  checkoutKeySchema, orderKeySchema, plainDateSchema, poNumberKeySchema, poNumberSchema,
} from '../../../lib/domain/primitives.schema.ts';
import {
  checkoutReadingSchema, confirmationReadingSchema, invoiceReadingSchema, orderDetailsReadingSchema, orderListReadingSchema, poTextSchema,
} from '../../../lib/domain/reading.schema.ts';
import type {
  CheckoutData, CheckoutItem, ConfirmationData, Evidence, ListedOrder, OrderDetailsData, OrderedItem, OrderListData, Shipment,
} from '../../../lib/domain/reading.ts';
import { asin, on, order, purchase, usd } from '../app/pages.ts';

/* Every field of every reading, required by its type: a field that is added to a reading and not to its schema fails here. */
const item: Required<CheckoutItem> = { asin: asin('X'), title: 'Thing', quantity: 1, unitPrice: usd(5), seller: 'Seller' };
const ordered: Required<OrderedItem> = { ...item };
const listed: Required<ListedOrder> = {
  orderId: order(1), placedOn: on('2026-05-11'), total: usd(5), status: 'Delivered', items: [ordered], poNumber: 'PO-1',
};
const shipment: Required<Shipment> = { status: 'Delivered', deliveredOn: on('2026-05-13'), promised: 'Friday', trackingId: '1', carrier: 'C' };
const detailsData: Required<OrderDetailsData> = {
  ...listed, itemsSubtotal: usd(5), shipping: usd(0), tax: usd(0), refundTotal: usd(-5), shipments: [shipment], payments: ['Visa'],
  businessOrderInformation: { 'PO number': 'PO-1' },
};
const checkoutData: Required<CheckoutData> = {
  purchaseId: purchase(1), stage: 'review', canPlaceOrder: true, items: [item], itemsSubtotal: usd(5), shipping: usd(0), tax: usd(0),
  total: usd(5), amazonPo: { present: true, value: 'PO-1', required: true, kind: 'text' },
};
const confirmationData: Required<ConfirmationData> = { purchaseId: purchase(1), placed: true, orderIds: [order(1)], items: [ordered] };
const listData: Required<OrderListData> = { orders: [listed], count: 1, nextUrl: '/next' };
const evidence: Required<Evidence> = { selector: '#a', index: -1, seen: '2026-10', note: 'disagree' };
const around = { marketplace: 'amazon.de', missing: ['tax'], evidence: { total: evidence } };

const schemas: Readonly<Record<string, readonly [ZodType, object]>> = {
  checkout: [checkoutReadingSchema, checkoutData],
  confirmation: [confirmationReadingSchema, confirmationData],
  'order-list': [orderListReadingSchema, listData],
  'order-details': [orderDetailsReadingSchema, detailsData],
  invoice: [invoiceReadingSchema, detailsData],
};
const reading = (page: string, data: object) => ({ ...around, page, data });
const many = (length: number, of: unknown) => Array.from({ length }, () => of);

describe('a reading', () => {
  it.each(Object.entries(schemas))('of a %s page passes whole, and with nothing read', (page, [schema, data]) => {
    expect(schema.parse(reading(page, data))).toEqual(reading(page, data));
    expect(schema.safeParse(reading(page, {})).success).toBe(true);
  });

  it.each<readonly [string, string, object]>([
    ['a quantity of nothing', 'checkout', { items: [{ ...item, quantity: 0 }] }],
    ['a quantity of ten thousand', 'checkout', { items: [{ ...item, quantity: 10_000 }] }],
    ['half a unit', 'checkout', { items: [{ ...item, quantity: 0.5 }] }],
    ['an amount beyond exact whole numbers', 'checkout', { total: usd(2 ** 53) }],
    ['a total below zero', 'checkout', { total: usd(-1) }],
    ['a total of more than a thousand million dollars', 'checkout', { total: usd(100_000_000_001) }],
    ['an item\'s price below zero', 'checkout', { items: [{ ...item, unitPrice: usd(-1) }] }],
    ['an order\'s total of more than a thousand million dollars', 'order-list', { orders: [{ ...listed, total: usd(100_000_000_001) }] }],
    ['an unknown currency', 'checkout', { total: { amount: 1, currency: 'XXX' } }],
    ['a currency by its inherited name', 'checkout', { total: { amount: 1, currency: 'toString' } }],
    ['a title of 2001 characters', 'checkout', { items: [{ ...item, title: 'x'.repeat(2001) }] }],
    ['501 items', 'checkout', { items: many(501, item) }],
    ['an ASIN that is none', 'checkout', { items: [{ ...item, asin: 'B0' }] }],
    ['a purchase id that is none', 'checkout', { purchaseId: '106-1-1' }],
    ['a field nobody knows', 'checkout', { script: 'x' }],
    ['201 orders', 'order-list', { orders: many(201, listed) }],
    ['an order id that is none', 'order-list', { orders: [{ orderId: '1' }] }],
    ['a day that does not exist', 'order-details', { placedOn: '2026-02-30' }],
    ['51 order ids', 'confirmation', { orderIds: many(51, order(1)) }],
  ])('with %s is refused', (_what, page, data) => {
    const [schema] = schemas[page] ?? [];
    expect(schema?.safeParse(reading(page, data)).success).toBe(false);
  });

  it.each(Object.keys(schemas))('of another page or marketplace is none of a %s page', (page) => {
    const [schema, data] = schemas[page] ?? [];
    expect(schema?.safeParse({ ...reading('other', data ?? {}) }).success).toBe(false);
    expect(schema?.safeParse({ ...reading(page, data ?? {}), marketplace: 'amazon.example' }).success).toBe(false);
  });
});

describe('single values', () => {
  it.each<readonly [string, ZodType, unknown, boolean]>([
    ['a key of an order', orderKeySchema, `amazon.com.mx/${order(1)}`, true],
    ['a key of an order abroad', orderKeySchema, `amazon.example/${order(1)}`, false],
    ['a key without its marketplace', orderKeySchema, order(1), false],
    ['a key of a checkout', checkoutKeySchema, `amazon.de/${purchase(1)}`, true],
    ['a key of a checkout with more behind it', checkoutKeySchema, `amazon.de/${purchase(1)}/x`, false],
    ['a PO number with leading zeros', poNumberSchema, '000123', true],
    ['a PO number with outer space', poNumberSchema, ' 1', false],
    ['a folded number', poNumberKeySchema, 'PO-1', true],
    ['a number that is not folded', poNumberKeySchema, 'po-1', false],
    ['a leap day', plainDateSchema, '2028-02-29', true],
    ['a negative amount', moneySchema, usd(-5), true],
    ['a broken cent', moneySchema, usd(0.5), false],
    ['typed text of 1000 characters', poTextSchema, 'x'.repeat(1000), true],
    ['typed text of 1001 characters', poTextSchema, 'x'.repeat(1001), false],
  ])('%s: %#', (_what, schema, input, passes) => {
    expect(schema.safeParse(input).success).toBe(passes);
  });
});
