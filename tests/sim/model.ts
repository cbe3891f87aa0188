import type { Asin, OrderId, PurchaseId, PurchaseOrderId } from '../../lib/domain/ids.ts';
import type { Marketplace } from '../../lib/domain/marketplace.ts';
import type { Instant } from '../../lib/domain/plain-date.ts';

/** A PO as the person means it: its number may change, it may not be saved yet, it stays the same PO. */
export interface TruePo {
  readonly name: string;
  text: string;
  /** The numbers it had before. A message that comes late may still carry one. */
  readonly former: string[];
  id: PurchaseOrderId | null;
}

/** A line of a cart or an order, with its real price in minor units. */
export interface TrueLine {
  readonly asin: Asin;
  readonly title: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

/** An order as Amazon has it. */
export interface TrueOrder {
  readonly id: OrderId;
  readonly lines: readonly TrueLine[];
  /** Minor units. */
  readonly total: number;
  /** When Amazon took it, which gives its day. */
  readonly takenAt: Instant;
  /** From when on pages show it. */
  readonly shownFrom: Instant;
  readonly cancelledFrom: Instant | null;
  /** The PO number Amazon's pages show for it. */
  readonly poShown: string | null;
  /** The purchase of our person's it came from; null for orders placed elsewhere. */
  readonly purchase: Purchase | null;
  /** What pages showed of it: nothing, its id alone or not all of its items, or all that can be known. */
  shown: 'nothing' | 'part' | 'all';
}

/** A purchase of our person's, under one purchase id of Amazon's. */
export interface Purchase {
  readonly id: PurchaseId;
  readonly name: string;
  lines: readonly TrueLine[];
  /** What shipping costs, in minor units. The review step counts it in. */
  readonly charges: number;
  /** What the person wanted it to stand on when Amazon took it; null for none. */
  po: TruePo | null;
  /** True once the order was placed, or held for approval: the ledger must not forget it. */
  placed: boolean;
  readonly orders: TrueOrder[];
}

/** The account and what it is like. */
export interface Account {
  readonly marketplace: Marketplace;
  /** The person's own zone (IANA), and the one that dates orders. */
  readonly localZone: string;
  readonly orderZone: string;
  readonly shared: boolean;
  readonly business: boolean;
  /** True when Amazon asks for a PO number at checkout and shows it with the order. */
  readonly asksForPo: boolean;
  readonly pos: readonly TruePo[];
}

/** Something that happens at a time. */
export interface Step {
  readonly at: Instant;
  readonly run: () => Promise<void> | void;
}
