import type { Currency } from '../../../lib/domain/currency.ts';
import { orderKey, toAsin, toOrderId, type LinkId, type PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { blankOrder } from '../../../lib/domain/new-order.ts';
import { plainPurchaseOrder } from '../../../lib/domain/new-purchase-order.ts';
import type { Order } from '../../../lib/domain/order.ts';
import { addDays, dayInZone, type PlainDate } from '../../../lib/domain/plain-date.ts';
import { parsePoNumber, poNumberKey } from '../../../lib/domain/po-number.ts';
import type { LinkRecord, OrderRecord, PurchaseOrderRecord } from '../../../lib/storage/schema.ts';

/** One order of a made-up year: days ago, cents, the place of its purchase order (-1: none), its seller. */
export type MadeOrder = readonly [daysAgo: number, cents: number, purchaseOrder: number, seller: string | null, more?: Partial<Order>];

const marketplace = 'amazon.com';
const padded = (value: number, length: number): string => String(value).padStart(length, '0');

function proved<T>(made: T | undefined): T {
  if (made === undefined) throw new Error('A record of the test is none');
  return made;
}

export const idOf = (index: number): PurchaseOrderId => `00000000-0000-4000-8000-${padded(index, 12)}` as PurchaseOrderId; // made for this record

/** Purchase orders with a department and, above zero, a budget in cents of `currency`. */
export function purchaseOrders(
  made: readonly { readonly title: string; readonly department: string; readonly budget: number; readonly spend: number; readonly suppliers?: readonly string[]; readonly currency?: Currency }[],
): PurchaseOrderRecord[] {
  return made.map(({ title, department, budget, spend, suppliers = [], currency = 'USD' }, index) => {
    const number = parsePoNumber(`PO-2026-${padded(index + 1, 4)}`);
    if (!number.ok) throw new Error('A number of the test is none');
    return {
      ...plainPurchaseOrder, id: idOf(index), number: number.value, numberKey: poNumberKey(number.value), title, department, suppliers, state: 'issued',
      budget: budget === 0 ? null : { amount: { amount: budget, currency }, period: 'once', rollover: false, from: null, until: null, warnAtPercent: 20, rates: [] },
      spend: spend === 0 ? [] : [{ amount: spend, currency }], createdAt: Date.now(), usedAt: Date.now() - index, keys: { list: [1, index - Date.now()] },
    } as PurchaseOrderRecord; // of the known form, written as it would be stored
  });
}

/** Orders with one line each, and the links of those that have a purchase order, seen from today. */
export function ordersAndLinks(made: readonly MadeOrder[], currency: Currency = 'USD', firstId = 0): { readonly orders: OrderRecord[]; readonly links: LinkRecord[] } {
  const today = dayInZone(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const orders = made.map(([daysAgo, cents, purchaseOrder, seller, more], index): OrderRecord => {
    const orderId = proved(toOrderId(`112-${padded(firstId + index, 7)}-0000001`));
    const placedOn = addDays(today, -daysAgo);
    const linkedTo = purchaseOrder < 0 ? [] : [idOf(purchaseOrder)];
    return {
      ...blankOrder, key: orderKey(marketplace, orderId), marketplace, orderId, placedOn, total: { amount: cents, currency }, status: 'Delivered', linkedTo,
      lines: [{ asin: proved(toAsin(`B0${padded(index % 40, 6)}A1`)), title: `Thing ${index % 40}`, quantity: 1, unitPrice: { amount: cents, currency }, seller }],
      claimedBy: 'person', firstSeenAt: 0, seenAt: 0, ...more,
      keys: { day: more?.placedOn === null ? '' : placedOn, ...(linkedTo.length === 0 && more?.cancelled !== true ? { loose: placedOn } : {}) },
    };
  });
  return { orders, links: orders.flatMap((order, index) => order.linkedTo.map((id) => linkOf(order, id, firstId + index))) };
}

function linkOf(order: Order, purchaseOrderId: PurchaseOrderId, index: number): LinkRecord {
  const amounts = order.total === null || order.cancelled ? [] : [{ ...order.total, amount: order.total.amount - (order.refundTotal?.amount ?? 0) }];
  return {
    id: `00000000-0000-4000-9000-${padded(index, 12)}` as LinkId, orderKey: order.key, purchaseOrderId, checkoutKey: null, share: { kind: 'whole' }, amounts, // made for this record
    placedOn: order.placedOn, cancelled: order.cancelled, receipt: 'none', method: index % 10 === 0 ? 'person' : 'orderId', evidence: [], linkedAt: 0,
    keys: {
      day: [purchaseOrderId, order.placedOn ?? ('9999' as PlainDate)], receipt: [purchaseOrderId, 'none'], // sorts behind all days
      ...(amounts.length === 0 ? { unpriced: purchaseOrderId } : {}),
    },
  };
}
