import { addDays, dayInZone } from '../plain-date.ts';
import { refundedAmount } from '../refund.ts';
import type { OrderRule } from './order-facts.ts';

/** Units went back, and for too long no money came. */
export const returnWithoutRefund: OrderRule = ({ order }, { refundAfterDays, zone }) => {
  const open = order.returns.filter(({ state, refund }) => state !== 'refunded' && refund === null);
  if (open.length === 0) return [];
  // What the page sums up beyond the returns that are settled is the refund of those that are not.
  const settled = order.returns.reduce((sum, { refund }) => sum + (refund?.currency === order.total?.currency ? refund?.amount ?? 0 : 0), 0);
  if (refundedAmount(order) > settled) return [];
  const returnedOn = dayInZone(Math.min(...open.map(({ seenAt }) => seenAt)), zone);
  const units = open.reduce((sum, { quantity }) => sum + quantity, 0);
  return [{ facts: { code: 'returnWithoutRefund', units, returnedOn }, since: addDays(returnedOn, refundAfterDays + 1) }];
};
