import type { Invoice } from '../invoice.ts';
import type { Asin } from '../ids.ts';
import type { Money } from '../money.ts';
import type { OrderReturn, OrderShipment } from '../order.ts';
import type { PlainDate } from '../plain-date.ts';

/** What a paper can say of a purchase order, an order or a difference, as codes: the words come with the language. */
export const paperFactCodes = [
  'number', 'title', 'suppliers', 'validUntil', 'budget', 'agreedTotal', 'costCentre', 'glCode', 'department', 'project', 'owner', 'reason',
  'orderId', 'marketplace', 'placedOn', 'status', 'promisedOn', 'deliveredOn', 'daysLate', 'itemsSubtotal', 'shipping', 'tax', 'total', 'refundTotal',
  'amazonPoNumber', 'payment', 'seller', 'expected', 'actual', 'difference',
] as const;
export type PaperFactCode = (typeof paperFactCodes)[number];

export type PaperValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'money'; readonly amounts: readonly Money[] }
  | { readonly kind: 'days'; readonly count: number };

/** One fact by name. What is not known is left out: a paper never says "unknown" or zero instead. */
export interface PaperFact {
  readonly code: PaperFactCode;
  readonly value: PaperValue;
}

/** An item with what it costs, as far as that is known. */
export interface PaperItem {
  readonly asin: Asin | null;
  readonly title: string;
  readonly quantity: number | null;
  readonly unitPrice: Money | null;
  /** Quantity times price; null while one of them is not known. */
  readonly amount: Money | null;
}

/** What a paper says of one thing. */
export interface PaperBlock {
  readonly about: 'purchaseOrder' | 'order' | 'checkout' | 'difference';
  readonly facts: readonly PaperFact[];
  readonly items: readonly PaperItem[];
  readonly shipments: readonly OrderShipment[];
  readonly returns: readonly (OrderReturn & { readonly title: string })[];
  readonly invoices: readonly Invoice[];
}
