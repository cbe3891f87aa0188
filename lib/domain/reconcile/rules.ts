import type { Money } from '../money.ts';

/** `twoWay`: what was ordered against what was billed. `threeWay`: also against what arrived. */
export const matchModes = ['twoWay', 'threeWay'] as const;
type MatchMode = (typeof matchModes)[number];

/** Most amounts that may be stated, each of another currency. */
export const toleratedAmountsMost = 30;

/** How large a difference is let pass. One that is stated both ways has to keep within both; with neither, nothing passes. */
export interface Tolerance {
  /** At most one per currency, each zero or more. A currency without one has no limit of this kind. */
  readonly toleratedAmounts: readonly Money[];
  /** Of what was expected, 0–100, may have decimals; null: not stated. */
  readonly toleratedPercent: number | null;
}

/** How an organisation reconciles. */
export interface ReconcileRules extends Tolerance {
  readonly mode: MatchMode;
}

/** As it is while nobody decided: to the cent, and without asking what arrived. */
export const exactRules: ReconcileRules = { mode: 'twoWay', toleratedAmounts: [], toleratedPercent: null };
