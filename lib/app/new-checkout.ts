import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey, type PurchaseId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { CheckoutReading } from '../domain/reading.ts';

/** A checkout nobody chose anything for yet. */
export function newCheckout(marketplace: Marketplace, purchaseId: PurchaseId, at: Instant): Checkout {
  return {
    key: checkoutKey(marketplace, purchaseId),
    marketplace,
    purchaseId,
    state: 'open',
    chosen: null,
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
    split: [],
    customValues: {},
    override: null,
    amazonPoNumber: null,
  };
}

/** `checkout` with the cart of a reading. What the page did not show stays; only the review step shows the whole cart. */
export function withSnapshot(checkout: Checkout, { data }: CheckoutReading): Checkout {
  if (data.stage !== undefined && data.stage !== 'review') return checkout;
  return { ...checkout, items: data.items ?? checkout.items, total: data.total ?? checkout.total };
}
