import type { PurchaseOrderId } from './ids.ts';
import type { Money } from './money.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { PoNumber, PoNumberKey } from './po-number.ts';

/** Where a purchase order stands. The states between `issued` and `closed` follow from its orders and come with later schema versions. */
export const purchaseOrderStates = ['draft', 'issued', 'closed', 'cancelled'] as const;
export type PurchaseOrderState = (typeof purchaseOrderStates)[number];

/** A purchase order: ours, never Amazon's. */
export interface PurchaseOrder {
  readonly id: PurchaseOrderId;
  readonly number: PoNumber;
  readonly numberKey: PoNumberKey;
  /** What it is for, in the words people search by. May be empty. */
  readonly title: string;
  readonly state: PurchaseOrderState;
  readonly favourite: boolean;
  /** Last day it may be used, inclusive; null when it does not expire. */
  readonly validUntil: PlainDate | null;
  readonly createdAt: Instant;
  /** When it was last chosen, linked or edited: lists show the latest first. */
  readonly usedAt: Instant;
  /** Kept in the transactions that link and unlink, so that lists need not read every order. */
  readonly orderCount: number;
  /** Sum of the linked orders' totals, one amount per currency. */
  readonly spend: readonly Money[];
}

/** Why a purchase order cannot be used today. */
export type UseProblem = 'notIssued' | 'expired' | 'closed' | 'cancelled';

/** What keeps `purchaseOrder` from being used on `today`, or undefined when nothing does. */
export function useProblem(
  purchaseOrder: Pick<PurchaseOrder, 'state' | 'validUntil'>,
  today: PlainDate,
): UseProblem | undefined {
  switch (purchaseOrder.state) {
    case 'draft': return 'notIssued';
    case 'closed': return 'closed';
    case 'cancelled': return 'cancelled';
    case 'issued':
      return purchaseOrder.validUntil !== null && purchaseOrder.validUntil < today ? 'expired' : undefined;
  }
}

/** Longest title kept, in characters. */
export const titleMaxLength = 1000;

/** A title as it is kept: white space single and trimmed, cut after 1000 characters. */
export function cleanTitle(title: string): string {
  return [...title.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, titleMaxLength).join('');
}
