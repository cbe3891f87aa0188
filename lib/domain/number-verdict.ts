import type { NearNumber } from './near-number/near-number.ts';
import type { NumberRuleProblem } from './number-rules/number-rules.ts';
import type { PoNumber, PoNumberProblem } from './po-number.ts';
import type { PurchaseOrder, UseProblem } from './purchase-order.ts';

/** A saved number that may have been meant, with what its purchase order is for. */
export interface NearOffer extends NearNumber {
  readonly title: string;
}

/**
 * What is true of a typed number. `unknown`: it is not saved; `rule`: the organisation's rule it breaks; `near`: saved
 * numbers it may have been meant to be, the likeliest first. `known`: the purchase order of that number, and what keeps
 * it from being used today.
 */
export type NumberVerdict =
  | { readonly kind: 'malformed'; readonly problem: PoNumberProblem }
  | { readonly kind: 'unknown'; readonly number: PoNumber; readonly rule: NumberRuleProblem | null; readonly near: readonly NearOffer[] }
  | { readonly kind: 'known'; readonly purchaseOrder: PurchaseOrder; readonly problem?: UseProblem };
