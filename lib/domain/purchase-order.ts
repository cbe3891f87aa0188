import type { AgreedLine } from './agreed-line.ts';
import type { Budget } from './budget.ts';
import type { OrderKey, PurchaseOrderId } from './ids.ts';
import type { PurchaseOrderProgress, PurchaseOrderState } from './lifecycle.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { PoNumber, PoNumberKey } from './po-number.ts';
import type { PurchaseOrderRequest } from './purchase-order-request.ts';

/** `standard`: for one purchase, done when its lines are. `blanket`: for many, open until it is closed. */
export const purchaseOrderKinds = ['standard', 'blanket'] as const;
export type PurchaseOrderKind = (typeof purchaseOrderKinds)[number];

/** What a second checkout on the same purchase order means: not allowed, worth a word, or nothing. */
export const reusePolicies = ['single', 'warn', 'allow'] as const;
export type ReusePolicy = (typeof reusePolicies)[number];

/** A purchase order: ours, never Amazon's. Texts that were not given are empty. */
export interface PurchaseOrder {
  readonly id: PurchaseOrderId;
  readonly number: PoNumber;
  readonly numberKey: PoNumberKey;
  /** What it is for, in the words people search by. May be empty. */
  readonly title: string;
  readonly kind: PurchaseOrderKind;
  readonly state: PurchaseOrderState;
  /** Kept in the transactions that change its orders, as `orderCount` is. */
  readonly progress: PurchaseOrderProgress;
  readonly favourite: boolean;
  /** First and last day it may be used, inclusive; null when it is open on that side. */
  readonly validFrom: PlainDate | null;
  readonly validUntil: PlainDate | null;
  readonly reuse: ReusePolicy;
  /** Where it may be used; empty: everywhere. */
  readonly marketplaces: readonly Marketplace[];
  /** Sellers it may be used for, as the shop names them; empty: all. */
  readonly suppliers: readonly string[];
  readonly owner: string;
  readonly department: string;
  readonly costCentre: string;
  readonly glCode: string;
  readonly project: string;
  /** Values of the organisation's own fields, by the field's id. */
  readonly customValues: Readonly<Record<string, string>>;
  readonly budget: Budget | null;
  readonly lines: readonly AgreedLine[];
  /** Null for one that was never requested. */
  readonly request: PurchaseOrderRequest | null;
  /** Orders somebody accepted to stay on it though it is being cancelled. Absent: none. */
  readonly keptOrders?: readonly OrderKey[];
  readonly createdAt: Instant;
  /** When it was last chosen, linked or edited: lists show the latest first. */
  readonly usedAt: Instant;
  /** Kept in the transactions that link and unlink, so that lists need not read every order. */
  readonly orderCount: number;
  /** Sum of the linked orders' totals, one amount per currency. */
  readonly spend: readonly Money[];
}

/** Why a purchase order cannot be used today. */
export type UseProblem = 'notIssued' | 'notYetValid' | 'expired' | 'closed' | 'cancelled';

/** What keeps `purchaseOrder` from being used on `today`, or undefined when nothing does. */
export function useProblem(
  purchaseOrder: Pick<PurchaseOrder, 'state' | 'validFrom' | 'validUntil'>,
  today: PlainDate,
): UseProblem | undefined {
  switch (purchaseOrder.state) {
    case 'draft': case 'requested': return 'notIssued';
    case 'closed': return 'closed';
    case 'cancellationPending': case 'cancelled': return 'cancelled';
    case 'issued':
      if (purchaseOrder.validFrom !== null && today < purchaseOrder.validFrom) return 'notYetValid';
      return purchaseOrder.validUntil !== null && purchaseOrder.validUntil < today ? 'expired' : undefined;
  }
}

/** Longest title kept, in characters. */
export const titleMaxLength = 1000;

/** A title as it is kept: white space single and trimmed, cut after 1000 characters. */
export function cleanTitle(title: string): string {
  return [...title.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, titleMaxLength).join('');
}
