import type { Budget } from './budget.ts';
import type { Marketplace } from './marketplace.ts';
import type { PlainDate } from './plain-date.ts';
import type { PoNumber } from './po-number.ts';
import type { PurchaseOrderKind, ReusePolicy } from './purchase-order.ts';
import type { SettingName, Settings } from './settings.ts';

/** A purchase order of the organisation's catalogue. What it does not give is left as it is in the ledger. */
export interface CataloguePurchaseOrder {
  readonly number: PoNumber;
  readonly title?: string;
  readonly kind?: PurchaseOrderKind;
  readonly state?: 'issued' | 'closed';
  readonly validFrom?: PlainDate | null;
  readonly validUntil?: PlainDate | null;
  readonly reuse?: ReusePolicy;
  readonly marketplaces?: readonly Marketplace[];
  readonly suppliers?: readonly string[];
  readonly owner?: string;
  readonly department?: string;
  readonly costCentre?: string;
  readonly glCode?: string;
  readonly project?: string;
  readonly budget?: Budget | null;
}

/** A value of the policy that was ignored: what it is called, the row (1 is the first) when it is one of a list, and where in it the mistake is. */
export interface PolicyProblem {
  readonly name: string;
  readonly row: number | null;
  /** Path to the value inside, such as `budget.amount`; empty for the value itself. */
  readonly path: string;
  /** `unknownName`: there is no such setting. `invalid`: it is not of the documented form. `duplicate`: an earlier row has the number. */
  readonly code: 'unknownName' | 'invalid' | 'duplicate';
}

/** What the organisation decided for this browser. */
export interface Policy {
  /** Who decided it, as people know them; null when the policy does not say. */
  readonly organisation: string | null;
  readonly values: Partial<Settings>;
  /** The settings a person cannot change. One without a value is locked at what is given. */
  readonly locked: readonly SettingName[];
  readonly catalogue: readonly CataloguePurchaseOrder[];
  readonly problems: readonly PolicyProblem[];
}

/** Where the organisation decided nothing. */
export const noPolicy: Policy = { organisation: null, values: {}, locked: [], catalogue: [], problems: [] };
