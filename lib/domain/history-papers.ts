import type { Entry } from './entry.ts';
import type { Invoice } from './invoice.ts';

/** What belongs to a history beside its rows. */
export interface HistoryPapers {
  /** Of its orders. */
  readonly invoices: readonly Invoice[];
  /** Of its purchase orders and orders, the oldest first. */
  readonly entries: readonly Entry[];
}

/** Of a history nobody asked the papers of. */
export const noPapers: HistoryPapers = { invoices: [], entries: [] };
