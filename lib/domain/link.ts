import type { CheckoutKey, LinkId, OrderKey, PurchaseOrderId } from './ids.ts';
import type { Instant } from './plain-date.ts';

/** How a link was found. `orderId`: the confirmation page showed it. `items`: date and items left one candidate. `person`: somebody settled it. */
export const linkMethods = ['orderId', 'items', 'person'] as const;
export type LinkMethod = (typeof linkMethods)[number];

/** Ties an order, or later a share of it, to a purchase order. */
export interface Link {
  readonly id: LinkId;
  readonly orderKey: OrderKey;
  readonly purchaseOrderId: PurchaseOrderId;
  readonly checkoutKey: CheckoutKey | null;
  /** The part of the order that belongs to the PO. Shares by line, quantity, percent or amount come with a later schema version. */
  readonly share: { readonly kind: 'whole' };
  readonly method: LinkMethod;
  /** What spoke for it, as codes: `purchaseId`, `orderId`, `marketplace`, `day`, `items`. */
  readonly evidence: readonly string[];
  readonly linkedAt: Instant;
}
