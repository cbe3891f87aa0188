import type { OrderKey } from '../ids.ts';
import type { SubmittedCheckout } from '../match-edges.ts';
import type { NumberRuleProblem } from '../number-rules/number-rules.ts';
import type { PoNumber } from '../po-number.ts';
import type { Found } from './finding.ts';
import type { FindingLimits } from './limits.ts';

/** Everything the rules about one placed checkout look at. */
export interface CheckoutFacts {
  readonly checkout: SubmittedCheckout;
  /** The number it was placed with, as its purchase order has it now; null: without one. */
  readonly number: PoNumber | null;
  readonly owner: string;
  /** True while nobody saved that number. */
  readonly isUnknown: boolean;
  /** The organisation's rule the unsaved number breaks. */
  readonly rule: NumberRuleProblem | null;
  /** Saved numbers the unsaved one may have been meant to be. */
  readonly near: readonly PoNumber[];
  /** Its orders that stand under no purchase order, and of which nobody said that they should not. */
  readonly undecided: readonly OrderKey[];
}

/** One rule about placed checkouts. */
export type CheckoutRule = (facts: CheckoutFacts, limits: FindingLimits) => readonly Found[];
