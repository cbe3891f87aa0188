import type { OrderId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import type { PlainDate } from './plain-date.ts';
import type { Unreadable } from './report-problem.ts';

/**
 * Which of Amazon's reports a file is.
 * `business-orders`: Amazon Business, orders with items and payments. `business-reconciliation`: Amazon Business, payments.
 * `consumer-items`, `consumer-shipments`: the order history reports until 2023. `retail-orders`: the consumer's own data.
 */
export type ReportFamily =
  | 'business-orders' | 'business-reconciliation' | 'consumer-items' | 'consumer-shipments' | 'retail-orders'
  | 'returns' | 'refunds';

/** One item of an order. What the report does not say is null. */
export interface ReportItem {
  /** As written: an ASIN, in old reports also an ISBN. `toAsin` tells. */
  readonly asin: string | null;
  readonly title: string | null;
  readonly quantity: number | null;
  /** The price paid for one unit, as the report states it. */
  readonly unitPrice: Money | null;
  /** What the item cost with its share of shipping, promotion and tax. */
  readonly net: Money | null;
}

/** One payment of an order. */
export interface ReportPayment {
  readonly reference: string | null;
  readonly paidOn: PlainDate | null;
  readonly amount: Money | null;
}

/**
 * One order as a report says it. What the report does not say, or says in two ways, is null; so is what would be a sum of
 * rows when not all of them could be read.
 */
export interface ReportOrder {
  readonly orderId: OrderId;
  /** From the report's own website column; null without one. */
  readonly marketplace: Marketplace | null;
  /** The day as written; a moment in time counts with the day in its text. */
  readonly placedOn: PlainDate | null;
  readonly poNumber: string | null;
  /** Amazon's own words, in the report's language. */
  readonly status: string | null;
  /** Units ordered. */
  readonly quantity: number | null;
  readonly itemsSubtotal: Money | null;
  readonly shipping: Money | null;
  /** Zero or less. */
  readonly promotion: Money | null;
  readonly tax: Money | null;
  readonly total: Money | null;
  /** Items of the report with at least one unit, in order of appearance. */
  readonly items: readonly ReportItem[];
  readonly payments: readonly ReportPayment[];
  /** Money given back, zero or more; null when the report tells of no refund. */
  readonly refundTotal: Money | null;
  /** False when a row of the order could not be read: items or payments may be missing. */
  readonly complete: boolean;
}

/** What returns and refunds share: one item that went back, or the money for it. */
interface GivenBack {
  readonly orderId: OrderId;
  readonly marketplace: Marketplace | null;
  /** As written, as in `ReportItem`. */
  readonly asin: string | null;
  readonly title: string | null;
  readonly quantity: number | null;
  readonly reason: string | null;
  /** Zero or more. */
  readonly refund: Money | null;
}

/** One item a person sent back. */
export interface ReportReturn extends GivenBack {
  readonly returnedOn: PlainDate | null;
}

/** Money Amazon gave back. */
export interface ReportRefund extends GivenBack {
  readonly refundedOn: PlainDate | null;
}

/** What a report tells, by its kind. */
export type ReportContents =
  | { readonly kind: 'orders'; readonly orders: readonly ReportOrder[] }
  | { readonly kind: 'returns'; readonly returns: readonly ReportReturn[] }
  | { readonly kind: 'refunds'; readonly refunds: readonly ReportRefund[] };

/** A report as it was read. */
export interface Report {
  readonly family: ReportFamily;
  /** The language of its column names, ISO 639-1. */
  readonly language: string;
  /** Rows below the header, read or not; empty lines are none. */
  readonly rows: number;
  readonly contents: ReportContents;
  /** What could not be read, by line; at most the first 10,000 of `unreadableCount`. */
  readonly unreadable: readonly Unreadable[];
  readonly unreadableCount: number;
}
