import type { Instant, PlainDate } from './plain-date.ts';

/** Longest text of a request or its answer, in characters. */
export const requestTextMaxLength = 2000;

/** What an approver said. */
export type RequestAnswer =
  | { readonly kind: 'approved'; readonly at: Instant; readonly by: string }
  | { readonly kind: 'rejected'; readonly at: Instant; readonly by: string; readonly reason: string };

/** What was asked for when a purchase order was requested; its items are the purchase order's lines. */
export interface PurchaseOrderRequest {
  readonly requestedAt: Instant;
  readonly reason: string;
  /** How and where it is to be delivered and paid, as the person wrote it. */
  readonly delivery: string;
  readonly payment: string;
  /** Earlier orders or purchase orders it refers to, as the person wrote them. */
  readonly earlierOrders: string;
  /** True while the number is a stand-in until the approver gives the final one. */
  readonly numberPending: boolean;
  /** When to remind of a missing answer; null: not at all. */
  readonly remindOn: PlainDate | null;
  readonly answer: RequestAnswer | null;
}
