import type { ListCompleteness } from '../completeness.ts';
import type { PurchaseOrderId } from '../ids.ts';
import type { TrailEnd } from '../trail.ts';

/** How far the ledger was examined for findings. */
export interface Examination {
  readonly key: 'findings';
  /** Everything is examined as of this place of the audit trail. */
  readonly end: TrailEnd | null;
  /** What the rules went by, in one text: other limits or other rules, and everything is examined anew. */
  readonly by: string;
  /** Where examining everything goes on; null: it is done. */
  readonly next: ExaminationPlace | null;
  /** The lists as they were when they were examined, by key: in one text each. */
  readonly lists: Readonly<Partial<Record<ListCompleteness['key'], string>>>;
}

/** A place in examining everything: orders from the latest day to the first (`before`: those of earlier days), then purchase orders. Null: from the first on. */
export type ExaminationPlace =
  | { readonly part: 'orders'; readonly before: string | null }
  | { readonly part: 'purchaseOrders'; readonly after: PurchaseOrderId | null };
