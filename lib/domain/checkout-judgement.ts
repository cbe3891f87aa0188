import type { CheckoutFinding, FindingWeight } from './checkout-finding.ts';
import type { Override, SplitPart } from './checkout.ts';
import type { Money } from './money.ts';
import type { NumberVerdict } from './number-verdict.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import type { CustomField, Enforcement } from './settings.ts';

/** A finding and how much it weighs here. */
export interface WeighedFinding {
  readonly finding: CheckoutFinding;
  readonly weight: FindingWeight;
}

/** One part of a divided checkout as it comes out in money. */
export interface JudgedPart {
  readonly part: SplitPart;
  /** Null while the total is unknown, or when the parts cannot be summed up. */
  readonly amount: Money | null;
}

/** All that is true of placing this checkout's order with the number in the field: what the field's words are made of. */
export interface CheckoutJudgement {
  /** Null for an empty field. */
  readonly verdict: NumberVerdict | null;
  /** The weightiest first. */
  readonly findings: readonly WeighedFinding[];
  /** What is left of the budget once this order is placed; null where there is no budget, or it cannot be told. */
  readonly budget: { readonly left: Money; readonly amount: Money } | null;
  /** Saved purchase orders an unknown number may have been meant to be, the likeliest first. */
  readonly near: readonly PurchaseOrder[];
  readonly enforcement: Enforcement;
  /** True when the rules hold this order back: enforcement is `require`, a finding weighs `stop`, and no reason was given. */
  readonly isHeld: boolean;
  readonly override: Override | null;
  /** The organisation's own fields to fill in at the checkout, and what is in them. */
  readonly fields: readonly { readonly field: CustomField; readonly value: string }[];
  /** The checkout's total as it was last read. */
  readonly total: Money | null;
  /** Empty: all of it belongs to the one number. */
  readonly split: readonly JudgedPart[];
}
