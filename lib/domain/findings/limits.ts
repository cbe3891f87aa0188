import type { NumberFolding } from '../number-rules/folding.ts';
import type { ReconcileRules } from '../reconcile/rules.ts';
import type { Settings } from '../settings.ts';

/** From when on something counts as wrong, as the settings have it, and the person's time zone. */
export interface FindingLimits extends Pick<Settings, 'overdueAfterDays' | 'lateAfterDays' | 'partlyReceivedAfterDays' | 'refundAfterDays' | 'invoiceAfterDays'> {
  readonly folding: NumberFolding;
  readonly reconcile: ReconcileRules;
  readonly zone: string;
  /** The ledger is told of invoices or charges at all: without any, none is missing. */
  readonly keepsInvoices: boolean;
}
