import type { Money } from '../money.ts';
import { billedBy } from '../reconcile/billed.ts';
import { dayOf, type OrderRule } from './order-facts.ts';

/** A cancelled order that still counts: money was taken for it and not given back, or units of it arrived and were not sent back. */
export const cancelledCounted: OrderRule = ({ order, invoices, isAccepted }, limits) => {
  if (!order.cancelled || isAccepted) return [];
  const billedHere = billedBy(invoices);
  const billed = billedHere.currencies.flatMap((currency): Money[] => {
    const refunded = order.refundTotal?.currency === currency ? order.refundTotal.amount - billedHere.creditedIn(currency) : 0;
    const amount = (billedHere.in(currency) ?? 0) - Math.max(0, refunded);
    return amount > 0 ? [{ amount, currency }] : [];
  });
  const arrived = order.receipts.reduce((sum, { quantity }) => sum + quantity, 0);
  const sentBack = order.returns.reduce((sum, { quantity, state, neverArrived }) => (state === 'requested' || neverArrived === true ? sum : sum + quantity), 0);
  const received = Math.max(0, arrived - sentBack);
  return billed.length === 0 && received === 0 ? [] : [{ facts: { code: 'cancelledCounted', billed, received }, since: dayOf(order, limits) }];
};
