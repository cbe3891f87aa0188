import type { ExportDetails } from './export-options.ts';
import type { Asin, PurchaseOrderId } from './ids.ts';
import type { NumberRules } from './number-rules/number-rules.ts';
import type { ReusePolicy } from './purchase-order.ts';
import type { ReconcileRules } from './reconcile/rules.ts';

/** What happens when something speaks against placing an order: nothing, a word, or it is held back until it is settled. */
export const enforcementModes = ['off', 'remind', 'require'] as const;
export type EnforcementMode = (typeof enforcementModes)[number];

/** Longest name or choice an organisation may give, in characters. */
export const labelMaxLength = 200;

/** Most reasons to go on all the same. */
export const overrideReasonsMost = 50;

export interface Enforcement {
  readonly mode: EnforcementMode;
  /** What a person may give as a reason to go on all the same; empty: `require` lets nobody pass. */
  readonly overrideReasons: readonly string[];
}

/** Somebody a mail may go to. */
export interface Contact {
  readonly name: string;
  readonly email: string;
}

/** Most fields an organisation may have of its own: as many as Amazon Business allows. */
export const customFieldsMost = 13;

/** Most choices of such a field. */
export const customFieldOptionsMost = 500;

/** A field of the organisation's own on purchase orders; at most `customFieldsMost`. */
export interface CustomField {
  readonly id: string;
  readonly label: string;
  /** Empty: free text. */
  readonly options: readonly string[];
  readonly requiredAtCheckout: boolean;
}

/** Gives an order that no checkout of ours placed to a purchase order when everything that is stated fits. */
export interface LinkRule {
  readonly id: string;
  readonly purchaseOrderId: PurchaseOrderId;
  /** Seller's name, in any case; null: any. */
  readonly supplier: string | null;
  readonly asin: Asin | null;
  /** Value of a "Business order information" line such as a cost centre; null: any. */
  readonly costCentre: string | null;
}

/** What a purchase order's document says beside the purchase order itself, each as many lines as it needs; empty: left out. */
export interface DocumentDetails {
  readonly buyer: string;
  readonly delivery: string;
  readonly billing: string;
  readonly terms: string;
}

/** The most that is kept of each, in characters. */
export const documentDetailsMost: { readonly [Name in keyof DocumentDetails]: number } = { buyer: 1000, delivery: 1000, billing: 1000, terms: 5000 };

/** What the organisation decided, or each person for themselves where no policy does. */
export interface Settings {
  readonly numberRules: NumberRules;
  /** Mask of the series that hands out new numbers, such as `PO-{YYYY}-{seq:5}`; null: numbers are typed. */
  readonly seriesMask: string | null;
  /** First number of a new series. */
  readonly seriesStart: number;
  readonly reuse: ReusePolicy;
  readonly enforcement: Enforcement;
  /** Whom to ask for purchase orders, and who approves them. */
  readonly purchasing: Contact | null;
  readonly approver: Contact | null;
  readonly customFields: readonly CustomField[];
  readonly linkRules: readonly LinkRule[];
  /** Days after which a placed checkout without an order is overdue. */
  readonly overdueAfterDays: number;
  /** Working days after which a request without an answer is recalled. */
  readonly remindAfterWorkingDays: number;
  /** Days after the promised one from which a delivery is late, counted beyond it: 0 is the day after. */
  readonly lateAfterDays: number;
  /** Days without anything more after which an order that arrived in part is worth a word. */
  readonly partlyReceivedAfterDays: number;
  /** Days after which the refund of what went back is missed. */
  readonly refundAfterDays: number;
  /** Days after the delivery from which its invoice is missed. */
  readonly invoiceAfterDays: number;
  /** What accounting and procurement programs have to be told in an export. */
  readonly exportDetails: ExportDetails;
  /** How bills are laid beside orders, and how far they may differ. */
  readonly reconciliation: ReconcileRules;
  /** Addresses and terms on the document of every purchase order. */
  readonly documentDetails: DocumentDetails;
}

/** A setting's name. */
export type SettingName = keyof Settings;
