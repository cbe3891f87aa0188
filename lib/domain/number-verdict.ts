import type { PoNumber, PoNumberProblem } from './po-number.ts';
import type { PurchaseOrder, UseProblem } from './purchase-order.ts';

/** What is true of a typed number. `known`: the purchase order of that number, and what keeps it from being used today. */
export type NumberVerdict =
  | { readonly kind: 'malformed'; readonly problem: PoNumberProblem }
  | { readonly kind: 'unknown'; readonly number: PoNumber }
  | { readonly kind: 'known'; readonly purchaseOrder: PurchaseOrder; readonly problem?: UseProblem };
