import { businessOrders } from './families/business-orders.ts';
import { businessReconciliation } from './families/business-reconciliation.ts';
import { consumerItems } from './families/consumer-items.ts';
import { consumerShipments } from './families/consumer-shipments.ts';
import { refunds } from './families/refunds.ts';
import { retailOrders } from './families/retail-orders.ts';
import { returns } from './families/returns.ts';
import type { Family } from './family.ts';

/** The reports we know. Of two that know as many columns of a header the first is meant. */
export const families: readonly Family[] = [
  businessOrders, businessReconciliation, retailOrders, consumerItems, consumerShipments, returns, refunds,
];
