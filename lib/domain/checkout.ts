import type { CheckoutItem } from './reading.ts';
import type { CheckoutKey, OrderId, OrderKey, PurchaseId, PurchaseOrderId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { PoNumber } from './po-number.ts';

/**
 * `open`: the person is at the checkout. `submitted`: the order was placed, Amazon has not said so yet.
 * `confirmed`: Amazon confirmed, some order is still to be seen. `linked`: every item is accounted for by orders.
 * `needsReview`: two checkouts could claim an order. `abandoned`: never placed.
 */
export const checkoutStates = ['open', 'submitted', 'confirmed', 'linked', 'needsReview', 'abandoned'] as const;
export type CheckoutState = (typeof checkoutStates)[number];

/** The PO a person chose for a checkout. `purchaseOrderId` is null for a number that is not saved. */
export interface ChosenPurchaseOrder {
  readonly purchaseOrderId: PurchaseOrderId | null;
  readonly number: PoNumber;
}

/** One visit to Amazon's checkout that may place orders. */
export interface Checkout {
  readonly key: CheckoutKey;
  readonly marketplace: Marketplace;
  readonly purchaseId: PurchaseId;
  readonly state: CheckoutState;
  readonly chosen: ChosenPurchaseOrder | null;
  /** The cart as it was when last read at the review step. */
  readonly items: readonly CheckoutItem[];
  readonly total: Money | null;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
  readonly submittedAt: Instant | null;
  /** The earlier of the person's day and the marketplace's day when the order was placed: an order may not be dated before it. */
  readonly submittedOn: PlainDate | null;
  readonly confirmedAt: Instant | null;
  /** Order ids the confirmation page showed. Usually none; one even when the purchase became several orders. */
  readonly orderIds: readonly OrderId[];
  /** Orders that are certainly of this checkout. */
  readonly orders: readonly OrderKey[];
  /** Orders this checkout and another could both claim (state `needsReview`). */
  readonly contested: readonly OrderKey[];
}
