import { refundedAmount } from '../refund.ts';
import { dayOf, type OrderRule } from './order-facts.ts';

/** Money came back of an order that was not cancelled, and nobody knows of goods that went back. */
export const refundWithoutReturn: OrderRule = ({ order }, limits) => {
  const { total, cancelled, returns } = order;
  const amount = refundedAmount(order);
  if (cancelled || total === null || amount === 0 || returns.length > 0) return [];
  return [{ facts: { code: 'refundWithoutReturn', refund: { ...total, amount } }, since: dayOf(order, limits) }];
};
