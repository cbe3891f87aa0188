import type { PlainDate } from './plain-date.ts';
import type { PoNumber, PoNumberProblem } from './po-number.ts';
import type { PurchaseOrderState, UseProblem } from './purchase-order.ts';

/** The least a shop's page needs to know of a purchase order. */
export interface Suggestion {
  readonly number: PoNumber;
  readonly title: string;
  readonly state: PurchaseOrderState;
  readonly favourite: boolean;
  readonly validUntil: PlainDate | null;
  readonly orderCount: number;
  /** Why it cannot be used today; absent when nothing speaks against it. */
  readonly problem?: UseProblem;
}

/** What is true of a typed number. */
export type Verdict =
  | { readonly kind: 'malformed'; readonly problem: PoNumberProblem }
  | { readonly kind: 'unknown'; readonly number: PoNumber }
  | { readonly kind: 'known'; readonly purchaseOrder: Suggestion };
