import type { CartSnapshot } from './checkout-event.ts';
import type { Checkout } from './checkout.ts';
import { checkoutKey, type PurchaseId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import type { Instant } from './plain-date.ts';
import type { CheckoutReading } from './reading.ts';

/** A checkout nobody chose anything for yet. */
export function newCheckout(marketplace: Marketplace, purchaseId: PurchaseId, at: Instant): Checkout {
  return {
    key: checkoutKey(marketplace, purchaseId),
    marketplace,
    purchaseId,
    state: 'open',
    chosen: null,
    split: [],
    customValues: {},
    override: null,
    amazonPoNumber: null,
    items: [],
    total: null,
    openedAt: at,
    changedAt: at,
    submittedAt: null,
    submittedOn: null,
    confirmedAt: null,
    orderIds: [],
    orders: [],
    contested: [],
  };
}

/** The cart of a reading. Only the review step shows the whole of it; another step tells no more than Amazon's own PO field. */
export function snapshotOf({ data: { stage, items, total, amazonPo } }: CheckoutReading): CartSnapshot {
  const amazon = amazonPo?.present === true ? { amazonPoNumber: amazonPo.value ?? null } : {};
  if (stage !== undefined && stage !== 'review') return amazon;
  return { ...amazon, ...(items === undefined ? {} : { items }), ...(total === undefined ? {} : { total }) };
}
