import type { CheckoutItem } from './reading.ts';
import type { CheckoutKey, OrderId, OrderKey, PurchaseId, PurchaseOrderId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { PoNumber } from './po-number.ts';
import type { Share } from './share.ts';

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

/** One part of a checkout that is divided among several POs. */
export interface SplitPart {
  readonly chosen: ChosenPurchaseOrder;
  readonly share: Share;
}

/** Why an order was placed although the organisation's rules held it, in the person's words or one of the offered reasons. */
export interface Override {
  readonly reason: string;
  readonly at: Instant;
}

/** One visit to Amazon's checkout that may place orders. */
export interface Checkout {
  readonly key: CheckoutKey;
  readonly marketplace: Marketplace;
  readonly purchaseId: PurchaseId;
  readonly state: CheckoutState;
  readonly chosen: ChosenPurchaseOrder | null;
  /** Empty: all of it belongs to `chosen`. Else at least two parts that sum to it, the first of them of `chosen`. */
  readonly split: readonly SplitPart[];
  /** What the person filled in for the organisation's own fields, by the field's id. */
  readonly customValues: Readonly<Record<string, string>>;
  readonly override: Override | null;
  /** What Amazon's own PO field held when it was last read; null when it was not seen. */
  readonly amazonPoNumber: string | null;
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
