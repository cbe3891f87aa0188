import type { LinkId, OrderId, OrderKey, PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { blankOrder } from '../../../lib/domain/new-order.ts';
import { plainPurchaseOrder } from '../../../lib/domain/new-purchase-order.ts';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import type { PoNumber, PoNumberKey } from '../../../lib/domain/po-number.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import type { LinkRecord, OrderRecord, PurchaseOrderRecord } from '../../../lib/storage/schema.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });

/** The order id with a number in it. */
export const orderIdOf = (n: number): string => `112-${String(n).padStart(7, '0')}-0000042`;

/** A purchase order as it is stored, with how many orders it has and what they cost. */
export function storedPurchaseOrder(n: number, orders: number, details: Partial<PurchaseOrder> = {}): PurchaseOrderRecord {
  const number = `PO-${n}` as PoNumber; // a test's own number is a number
  return {
    ...plainPurchaseOrder, id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as PurchaseOrderId, number, numberKey: number as string as PoNumberKey, title: 'Lamps',
    createdAt: Date.UTC(2026, 9, 1), usedAt: n, orderCount: orders, spend: orders === 0 ? [] : [usd(orders * 2000)], progress: orders === 0 ? 'none' : 'ordered',
    ...details, keys: { list: [1, -n] },
  };
}

/** An order of $20.00 on a day, whole on a purchase order. Without a total nobody knows what it cost. */
export function storedOrder(n: number, purchaseOrder: PurchaseOrderRecord, placedOn: string, total: number | null = 2000): { order: OrderRecord; link: LinkRecord } {
  const day = placedOn as PlainDate; // a real day of a test
  const orderId = orderIdOf(n) as OrderId;
  const key = `amazon.com/${orderId}` as OrderKey; // the form of such keys
  const amount = total === null ? null : usd(total);
  return {
    order: {
      ...blankOrder, key, marketplace: 'amazon.com', orderId, placedOn: day, total: amount, linkedTo: [purchaseOrder.id], firstSeenAt: 1, seenAt: 1,
      lines: [{ asin: null, title: 'Desk lamp', quantity: 1, unitPrice: amount, seller: 'Lumen Supplies' }], keys: { day },
    },
    link: {
      id: `link-${n}` as LinkId, orderKey: key, purchaseOrderId: purchaseOrder.id, checkoutKey: null, share: { kind: 'whole' }, amounts: amount === null ? [] : [amount],
      placedOn: day, cancelled: false, receipt: 'none', method: 'person', evidence: [], linkedAt: Date.UTC(2026, 9, 2), keys: { day: [purchaseOrder.id, day], receipt: [purchaseOrder.id, 'none'] },
    },
  };
}
