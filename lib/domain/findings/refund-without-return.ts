import { unnamedRefund } from '../unnamed-refund.ts';
import { dayOf, type OrderRule } from './order-facts.ts';

/** More money came back of an order that was not cancelled than goods that went back, or anything a person said, explain. */
export const refundWithoutReturn: OrderRule = ({ order }, limits) => {
  const { total, cancelled } = order;
  const { rest } = unnamedRefund(order);
  if (cancelled || total === null || rest === 0) return [];
  return [{ facts: { code: 'refundWithoutReturn', refund: { ...total, amount: rest } }, since: dayOf(order, limits) }];
};
