import type { Invoice } from '../invoice.ts';
import type { Order } from '../order.ts';
import { dayInZone, type PlainDate } from '../plain-date.ts';
import type { PurchaseOrder } from '../purchase-order.ts';
import type { Share } from '../share.ts';
import type { Found } from './finding.ts';
import type { FindingLimits } from './limits.ts';

/** A purchase order an order is linked to. */
export interface LinkedFacts {
  readonly purchaseOrder: PurchaseOrder;
  readonly share: Share;
  /** Since when it cannot be used any more; null: it is in use, or nobody knows. */
  readonly endedOn: PlainDate | null;
}

/** Everything the rules about one order look at. */
export interface OrderFacts {
  readonly order: Order;
  /** Amazon's words say that its first shipment arrived or came back. */
  readonly isOver: boolean;
  readonly linked: readonly LinkedFacts[];
  /** How many checkouts it may have come from, while a person is to decide; else 0. */
  readonly contested: number;
  /** The number its checkout was placed with, where nobody saved that: the checkout's own findings say so. */
  readonly hasUnsavedNumber: boolean;
  readonly invoices: readonly Invoice[];
  /** Somebody accepted that its papers differ as they do. */
  readonly isAccepted: boolean;
  /** Orders placed on the same day or the day before that share a purchase order with it. */
  readonly near: readonly Order[];
}

/** One rule about orders. */
export type OrderRule = (facts: OrderFacts, limits: FindingLimits) => readonly Found[];

/** The day of an order: when it was placed, else when it was first seen. */
export function dayOf({ placedOn, firstSeenAt }: Pick<Order, 'placedOn' | 'firstSeenAt'>, { zone }: Pick<FindingLimits, 'zone'>): PlainDate {
  return placedOn ?? dayInZone(firstSeenAt, zone);
}
