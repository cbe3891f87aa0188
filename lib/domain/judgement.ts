import type { BudgetStatus } from './budget-status.ts';
import type { CheckoutFinding, FindingWeight } from './checkout-finding.ts';
import type { Hold } from './finding-weight.ts';
import type { Money } from './money.ts';
import type { NumberVerdict } from './number-verdict.ts';
import type { CustomField } from './settings.ts';
import type { Share } from './share.ts';

/** A budget and what becomes of it when the order is placed. */
export interface BudgetOutlook extends BudgetStatus {
  /** `left` less this order, in the budget's currency; null while what the order costs is not known in it. */
  readonly leftAfter: Money | null;
}

/** A finding and how much it weighs. */
export interface WeighedFinding {
  readonly finding: CheckoutFinding;
  readonly weight: FindingWeight;
}

/** One purchase order a checkout, or a share of it, is meant for. */
export interface JudgedPart {
  /** Null: no number was given. */
  readonly verdict: NumberVerdict | null;
  readonly share: Share;
  /** What the part costs; null when the page does not show it. */
  readonly amount: Money | null;
  /** The weightiest first. */
  readonly findings: readonly WeighedFinding[];
  /** Null: a number that is not saved, or a purchase order without a budget. */
  readonly budget: BudgetOutlook | null;
}

/** A field of the organisation's that is asked for at the checkout, and what stands in it: as filled in, else the purchase order's own. */
export interface AskedField extends CustomField {
  readonly value: string;
}

/** All that is true of what a person is about to place on their purchase orders. */
export interface CheckoutJudgement {
  /** One, of the whole checkout; or one for each share, the first of them of the number in the field. */
  readonly parts: readonly JudgedPart[];
  readonly hold: Hold;
  /** The reason the person gave to go on all the same. */
  readonly overrideReason: string | null;
  readonly fields: readonly AskedField[];
}
