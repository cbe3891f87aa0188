import type { CheckoutFinding, FindingWeight } from './checkout-finding.ts';
import type { Enforcement } from './settings.ts';

const weights: Readonly<Record<CheckoutFinding['code'], FindingWeight>> = {
  noPurchaseOrder: 'stop',
  numberRule: 'stop',
  unknownNumber: 'stop',
  cannotBeUsed: 'stop',
  alreadyUsed: 'stop',
  marketplaceNotAllowed: 'stop',
  supplierNotAllowed: 'stop',
  fieldMissing: 'stop',
  overBudget: 'stop',
  outsideBudgetDays: 'stop',
  priceAbove: 'stop',
  quantityOver: 'stop',
  itemNotAgreed: 'stop',
  heldElsewhere: 'look',
  lowFunds: 'look',
  otherCurrency: 'look',
  totalUnknown: 'look',
  priceBelow: 'note',
};

/** How much a finding weighs. A second use stops only where the purchase order is for one. */
export function weightOf(finding: CheckoutFinding): FindingWeight {
  return finding.code === 'alreadyUsed' && finding.policy === 'warn' ? 'look' : weights[finding.code];
}

/** What enforcement makes of the findings of a checkout. */
export interface Hold {
  readonly mode: Enforcement['mode'];
  /** The order is to be held back until what stops it is settled, or a reason is given. */
  readonly held: boolean;
  /** The reasons a person may give to go on; empty: none would do, or none is needed. */
  readonly reasons: readonly string[];
}

/**
 * What becomes of an order with these findings. `off` and `remind` hold nothing; `require` holds what a finding stops
 * unless the person gave one of the reasons the organisation offers.
 */
export function holdOf(findings: readonly CheckoutFinding[], { mode, overrideReasons }: Enforcement, reason: string | null): Hold {
  const stops = mode === 'require' && findings.some((finding) => weightOf(finding) === 'stop');
  const excused = reason !== null && overrideReasons.includes(reason);
  return { mode, held: stops && !excused, reasons: stops ? overrideReasons : [] };
}
