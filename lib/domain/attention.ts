import { addDays, type PlainDate } from './plain-date.ts';
import { useProblem, type PurchaseOrder } from './purchase-order.ts';

/**
 * Why somebody should look at a purchase order. `expired`: its last day is over, but nobody closed it. `endsSoon`: that
 * day is near. `answerDue`: a request waits for its answer longer than was agreed. `cancelling`: its cancellation is not
 * finished.
 */
export const attentionReasons = ['expired', 'endsSoon', 'answerDue', 'cancelling'] as const;
export type AttentionReason = (typeof attentionReasons)[number];

/** Days before its last one from which a purchase order is said to end soon. */
const soonDays = 7;

/** What speaks for looking at a purchase order today; empty: nothing does. */
export function attentionReasonsOf(purchaseOrder: PurchaseOrder, today: PlainDate): AttentionReason[] {
  const { state, validUntil } = purchaseOrder;
  const reasons: AttentionReason[] = [];
  if (useProblem(purchaseOrder, today) === 'expired') reasons.push('expired');
  else if (state === 'issued' && validUntil !== null && validUntil <= addDays(today, soonDays)) reasons.push('endsSoon');
  if (isAnswerDue(purchaseOrder, today)) reasons.push('answerDue');
  if (state === 'cancellationPending') reasons.push('cancelling');
  return reasons;
}

/** True when a request still has no answer on the day it was to be recalled, or later. */
export function isAnswerDue({ state, request }: Pick<PurchaseOrder, 'state' | 'request'>, today: PlainDate): boolean {
  return state === 'requested' && request !== null && request.answer === null && request.remindOn !== null && request.remindOn <= today;
}
