import { answerOverdue } from './answer-overdue.ts';
import { findingOf, type Finding } from './finding.ts';
import type { FindingLimits } from './limits.ts';
import { overBudget } from './over-budget.ts';
import type { PurchaseOrderFacts, PurchaseOrderRule } from './purchase-order-facts.ts';
import { quantityOver } from './quantity-over.ts';

/** Every rule about purchase orders. A new one is one file and its line here. */
const purchaseOrderRules: readonly PurchaseOrderRule[] = [overBudget, quantityOver, answerOverdue];

/** Everything that is wrong or late with a purchase order, also what will be on a later day. */
export function purchaseOrderFindings(facts: PurchaseOrderFacts, limits: FindingLimits): Finding[] {
  const { id, owner } = facts.purchaseOrder;
  const about = { subject: `purchaseOrder/${id}` as const, owner, purchaseOrderIds: [id], orderKeys: [], checkoutKey: null };
  return purchaseOrderRules.flatMap((rule) => rule(facts, limits).map((found) => findingOf(found, about)));
}
