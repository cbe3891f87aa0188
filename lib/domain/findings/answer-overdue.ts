import { isAnswerDue } from '../attention.ts';
import { dayInZone } from '../plain-date.ts';
import type { PurchaseOrderRule } from './purchase-order-facts.ts';

/** A request waits for its answer longer than was agreed. */
export const answerOverdue: PurchaseOrderRule = ({ purchaseOrder }, { zone }) => {
  const { request } = purchaseOrder;
  const dueOn = request?.remindOn ?? null;
  if (request === null || dueOn === null || !isAnswerDue(purchaseOrder, dueOn)) return [];
  return [{ facts: { code: 'answerOverdue', requestedOn: dayInZone(request.requestedAt, zone), dueOn }, since: dueOn }];
};
