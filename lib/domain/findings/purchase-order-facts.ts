import type { Link } from '../link.ts';
import type { Order } from '../order.ts';
import type { PurchaseOrder } from '../purchase-order.ts';
import type { Found } from './finding.ts';
import type { FindingLimits } from './limits.ts';

/** Everything the rules about one purchase order look at. */
export interface PurchaseOrderFacts {
  readonly purchaseOrder: PurchaseOrder;
  /** Empty where it has no budget: nobody asks then. */
  readonly links: readonly Link[];
  /** Its orders that were not cancelled; empty where no lines with units were agreed on. */
  readonly orders: readonly Order[];
}

/** One rule about purchase orders. */
export type PurchaseOrderRule = (facts: PurchaseOrderFacts, limits: FindingLimits) => readonly Found[];
