import type { PurchaseOrderId } from './ids.ts';
import type { RecordStore } from './ledger-records.ts';
import type { PlainDate } from './plain-date.ts';

/** What is to be removed. A period is of days on which orders were placed, both included; null: open on that side. */
export type RemovalScope =
  | { readonly kind: 'purchaseOrder'; readonly id: PurchaseOrderId }
  | { readonly kind: 'period'; readonly from: PlainDate | null; readonly until: PlainDate | null };

/**
 * Why something stays. `sharedOrder`: it belongs to another purchase order too. `openCheckout`: a checkout that is not over
 * names it or waits for it. `samePurchase`: it was bought together with an order that stays. `noDay`: nobody knows when it was placed.
 * `namedElsewhere`: a purchase order is named by something that stays. `inUse`: purchase orders of the period that are not over.
 * `catalogue`: the organisation's catalogue brings it again. `imports`: imports that can no longer be taken back.
 */
export const stayingCodes = ['sharedOrder', 'openCheckout', 'samePurchase', 'noDay', 'namedElsewhere', 'inUse', 'catalogue', 'imports'] as const;
export type StayingCode = (typeof stayingCodes)[number];

/** How many stay for a reason; never 0. */
export interface Staying {
  readonly code: StayingCode;
  readonly count: number;
}

/** What a removal takes away and what it leaves. */
export interface RemovalPlan {
  /** How many records of each store go. Entries do not go: what they say does. */
  readonly counts: Readonly<Record<RecordStore, number>>;
  readonly stays: readonly Staying[];
}

/** True when a removal would take nothing away. */
export function isEmptyRemoval({ counts }: RemovalPlan): boolean {
  return Object.values(counts).every((count) => count === 0);
}
