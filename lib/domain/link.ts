import type { CheckoutKey, LinkId, OrderKey, PurchaseOrderId } from './ids.ts';
import type { Money } from './money.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { LinkedDegree } from './progress.ts';
import type { Share } from './share.ts';

/**
 * How a link was found. `orderId`: the confirmation page showed it. `amazonPo`: Amazon itself shows the purchase order's
 * number. `items`: date and items left one candidate. `rule`: one of the organisation's rules for orders without a
 * checkout. `person`: somebody settled it.
 */
export const linkMethods = ['orderId', 'amazonPo', 'items', 'rule', 'person'] as const;
export type LinkMethod = (typeof linkMethods)[number];

/** Ties an order, or a share of it, to a purchase order. */
export interface Link {
  readonly id: LinkId;
  readonly orderKey: OrderKey;
  readonly purchaseOrderId: PurchaseOrderId;
  readonly checkoutKey: CheckoutKey | null;
  /** The part of the order that belongs to the PO. The shares of one order sum to it, to the cent. */
  readonly share: Share;
  /** What the order adds to the PO's spend, refunds taken off; empty while nothing is known. Kept when the order changes. */
  readonly amounts: readonly Money[];
  /** Of the order, and kept when it changes, so that nobody reads a purchase order's orders to know how it stands. */
  readonly placedOn: PlainDate | null;
  readonly cancelled: boolean;
  readonly receipt: LinkedDegree;
  readonly method: LinkMethod;
  /** What spoke for it, as codes: `purchaseId`, `orderId`, `marketplace`, `day`, `items`, … */
  readonly evidence: readonly string[];
  readonly linkedAt: Instant;
}
