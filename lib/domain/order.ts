import type { Asin, CheckoutKey, OrderId, OrderKey } from './ids.ts';
import type { LinkMethod } from './link.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import type { Instant, PlainDate } from './plain-date.ts';

/** One line of an order. What a page did not show is null. */
export interface OrderLine {
  readonly asin: Asin | null;
  readonly title: string | null;
  readonly quantity: number | null;
  readonly unitPrice: Money | null;
}

/** An order of Amazon's as its pages showed it. What was never seen is null. */
export interface Order {
  readonly key: OrderKey;
  readonly marketplace: Marketplace;
  readonly orderId: OrderId;
  readonly placedOn: PlainDate | null;
  readonly total: Money | null;
  /** Amazon's own words, in the page's language. */
  readonly status: string | null;
  readonly cancelled: boolean;
  /** The PO number Amazon itself shows for the order (Business accounts). */
  readonly amazonPoNumber: string | null;
  readonly lines: readonly OrderLine[];
  /** The checkout this order came from, once that is certain. */
  readonly checkoutKey: CheckoutKey | null;
  /** How `checkoutKey` was found; null while it is open. `person` with no `checkoutKey`: somebody said it came from none of ours. */
  readonly claimedBy: LinkMethod | null;
  readonly firstSeenAt: Instant;
  readonly seenAt: Instant;
}
