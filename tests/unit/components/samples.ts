import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { orderKey, toOrderId } from '../../../lib/domain/ids.ts';
import type { Order } from '../../../lib/domain/order.ts';
import { blankOrder } from '../../../lib/domain/new-order.ts';
import { plainPurchaseOrder } from '../../../lib/domain/new-purchase-order.ts';
import { type PlainDate, toPlainDate } from '../../../lib/domain/plain-date.ts';
import { parsePoNumber, poNumberKey } from '../../../lib/domain/po-number.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';

/** A day of the calendar. Throws when there is no such day. */
export function day(text: string): PlainDate {
  const found = toPlainDate(text);
  if (found === undefined) throw new Error(`${text} is not a day`);
  return found;
}

/** An issued PO without orders, with what a test cares about changed. */
export function purchaseOrder(text: string, changes: Partial<PurchaseOrder> = {}): PurchaseOrder {
  const number = parsePoNumber(text);
  if (!number.ok) throw new Error(`${text} is not a PO number`);
  return {
    ...plainPurchaseOrder, id: `id-of-${text}` as PurchaseOrderId, // any text will do in a test
    number: number.value, numberKey: poNumberKey(number.value), title: `Title of ${text}`,
    createdAt: 0, usedAt: 0, ...changes,
  };
}

/** An order of amazon.com that shows nothing but its id, with what a test cares about changed. */
export function order(id: string, changes: Partial<Order> = {}): Order {
  const orderId = toOrderId(id);
  if (orderId === undefined) throw new Error(`${id} is not an order id`);
  return {
    ...blankOrder, key: orderKey('amazon.com', orderId), marketplace: 'amazon.com', orderId, firstSeenAt: 0, seenAt: 0, ...changes,
  };
}
