import { addDays, dayInZone } from '../plain-date.ts';
import { unnamedRefund } from '../unnamed-refund.ts';
import type { OrderRule } from './order-facts.ts';

/** Units went back, and for too long no money came for them: neither by a return's own amount nor by what the page sums up beyond those. */
export const returnWithoutRefund: OrderRule = ({ order }, { refundAfterDays, zone }) => {
  const paid = unnamedRefund(order).units;
  const open = order.returns
    .map((each) => ({ ...each, left: each.state === 'refunded' || each.refund !== null ? 0 : each.quantity - (paid.get(each) ?? 0) }))
    .filter(({ left }) => left > 0);
  if (open.length === 0) return [];
  const returnedOn = dayInZone(Math.min(...open.map(({ seenAt }) => seenAt)), zone);
  const units = open.reduce((sum, { left }) => sum + left, 0);
  return [{ facts: { code: 'returnWithoutRefund', units, returnedOn }, since: addDays(returnedOn, refundAfterDays + 1) }];
};
