import type { Asin, CheckoutKey, OrderId, OrderKey, PurchaseOrderId } from './ids.ts';
import type { LinkMethod } from './link.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { PoNumber } from './po-number.ts';
import type { Shipment } from './reading.ts';
import type { Share } from './share.ts';

/** One line of an order. What a page did not show is null. */
export interface OrderLine {
  readonly asin: Asin | null;
  readonly title: string | null;
  readonly quantity: number | null;
  readonly unitPrice: Money | null;
  readonly seller: string | null;
}

/** A shipment as the details page showed it, and when it was last seen there. */
export interface OrderShipment extends Shipment {
  readonly seenAt: Instant;
}

/** Units of an item that arrived. `page`: a delivered shipment said so. `person`: marked by hand; may be negative to correct. */
export interface Receipt {
  /** Null: of a line without an ASIN. */
  readonly asin: Asin | null;
  readonly quantity: number;
  readonly at: Instant;
  readonly by: 'page' | 'person';
}

/** How far the return of some units is. */
export const returnStates = ['requested', 'sent', 'refunded'] as const;
export type ReturnState = (typeof returnStates)[number];

/**
 * Units of an item that are this far on their way back; units that went further moved to another record. `refund`: what
 * was paid back for all of them, null while none was seen.
 */
export interface OrderReturn {
  readonly asin: Asin | null;
  /** Zero: money came back for the item, and nothing of it goes back. */
  readonly quantity: number;
  readonly state: ReturnState;
  readonly refund: Money | null;
  readonly seenAt: Instant;
  readonly by: 'page' | 'person' | 'report';
  /** Of refunded units that were never delivered: they cannot go back, and nothing more of them is to come. */
  readonly neverArrived?: true;
}

/** Whose decision it is that an order belongs to certain purchase orders, whatever its checkout says. No parts: to none. */
export interface Assignment {
  readonly by: 'person' | 'rule';
  readonly at: Instant;
  readonly parts: readonly AssignedPart[];
}

export interface AssignedPart {
  readonly purchaseOrderId: PurchaseOrderId;
  readonly share: Share;
}

/** A number that Amazon's own copy of an order was to be changed to, and since when. */
export interface AwaitedCopy {
  readonly number: PoNumber;
  readonly askedAt: Instant;
}

/** An order of Amazon's as its pages showed it. What was never seen is null or empty. */
export interface Order {
  readonly key: OrderKey;
  readonly marketplace: Marketplace;
  readonly orderId: OrderId;
  readonly placedOn: PlainDate | null;
  readonly total: Money | null;
  readonly itemsSubtotal: Money | null;
  readonly shipping: Money | null;
  readonly tax: Money | null;
  /** All refunds of the order together, as its details page sums them up. */
  readonly refundTotal: Money | null;
  /** Amazon's own words, in the page's language. */
  readonly status: string | null;
  readonly cancelled: boolean;
  /** The PO number Amazon itself shows for the order (Business accounts). */
  readonly amazonPoNumber: string | null;
  readonly lines: readonly OrderLine[];
  readonly shipments: readonly OrderShipment[];
  /** The day Amazon promises for its last shipment, and the day everything had arrived; null while not known. */
  readonly promisedOn: PlainDate | null;
  readonly deliveredOn: PlainDate | null;
  readonly receipts: readonly Receipt[];
  readonly returns: readonly OrderReturn[];
  /** How it was paid, in Amazon's own words; no more of a card than Amazon shows. */
  readonly payments: readonly string[];
  /** Business order information by its label, as the pages show it. */
  readonly businessInformation: Readonly<Record<string, string>>;
  /** The checkout this order came from, once that is certain. */
  readonly checkoutKey: CheckoutKey | null;
  /** How `checkoutKey` was found; null while it is open. `person` with no `checkoutKey`: somebody said it came from none of ours. */
  readonly claimedBy: LinkMethod | null;
  /** Outweighs what the checkout's choice would give; null: the checkout decides. */
  readonly assignment: Assignment | null;
  /** Somebody was to change Amazon's copy, and no page has shown the new number yet. Null or absent: nothing is awaited. */
  readonly amazonCopy?: AwaitedCopy | null;
  /** The purchase orders its links name. Kept in the transactions that link and unlink, so that lists need not read every link. */
  readonly linkedTo: readonly PurchaseOrderId[];
  readonly firstSeenAt: Instant;
  readonly seenAt: Instant;
  /** When its own details page was last seen. */
  readonly detailsSeenAt: Instant | null;
}
