import { againstAgreed } from './against-agreed.ts';
import { amazonNumberDiffers } from './amazon-number-differs.ts';
import { amazonNumberMissing } from './amazon-number-missing.ts';
import { cancelledCounted } from './cancelled-counted.ts';
import { cannotBeUsed } from './cannot-be-used.ts';
import { deliveryLate } from './delivery-late.ts';
import { findingOf, type Finding } from './finding.ts';
import { invoiceFindings } from './invoice-findings.ts';
import type { FindingLimits } from './limits.ts';
import { needsReview } from './needs-review.ts';
import type { OrderFacts, OrderRule } from './order-facts.ts';
import { partlyReceived } from './partly-received.ts';
import { refundWithoutReturn } from './refund-without-return.ts';
import { returnWithoutRefund } from './return-without-refund.ts';
import { sameItemTwice } from './same-item-twice.ts';
import { withoutPurchaseOrder } from './without-purchase-order.ts';

/** Every rule about orders. A new one is one file and its line here. */
const orderRules: readonly OrderRule[] = [
  withoutPurchaseOrder, needsReview, amazonNumberDiffers, amazonNumberMissing, cannotBeUsed, againstAgreed, deliveryLate, partlyReceived,
  cancelledCounted, returnWithoutRefund, refundWithoutReturn, invoiceFindings, sameItemTwice,
];

/** Everything that is wrong, late or missing with an order, also what will be on a later day. */
export function orderFindings(facts: OrderFacts, limits: FindingLimits): Finding[] {
  const { order, linked } = facts;
  const about = {
    subject: `order/${order.key}` as const, owner: linked.find(({ purchaseOrder }) => purchaseOrder.owner !== '')?.purchaseOrder.owner ?? '',
    purchaseOrderIds: linked.map(({ purchaseOrder }) => purchaseOrder.id), orderKeys: [order.key], checkoutKey: order.checkoutKey,
  };
  return orderRules.flatMap((rule) => rule(facts, limits).map((found) => findingOf(found, about)));
}
