import type { CheckoutFacts, CheckoutRule } from './checkout-facts.ts';
import { confirmationOverdue } from './confirmation-overdue.ts';
import { findingOf, type Finding } from './finding.ts';
import type { FindingLimits } from './limits.ts';
import { unsavedNumber } from './unsaved-number.ts';

/** Every rule about placed checkouts. A new one is one file and its line here. */
const checkoutRules: readonly CheckoutRule[] = [confirmationOverdue, unsavedNumber];

/** Everything that is wrong or late with a checkout that was placed, also what will be on a later day. */
export function placedCheckoutFindings(facts: CheckoutFacts, limits: FindingLimits): Finding[] {
  const { checkout: { key, chosen, orders }, owner } = facts;
  const id = chosen?.purchaseOrderId ?? null;
  const about = { subject: `checkout/${key}` as const, owner, purchaseOrderIds: id === null ? [] : [id], orderKeys: orders, checkoutKey: key };
  return checkoutRules.flatMap((rule) => rule(facts, limits).map((found) => findingOf(found, about)));
}
