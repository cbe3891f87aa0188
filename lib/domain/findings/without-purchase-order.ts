import { dayOf, type OrderRule } from './order-facts.ts';

/** An order nobody pays for yet. Not one that somebody took off every purchase order: that was a decision. */
export const withoutPurchaseOrder: OrderRule = ({ order, linked, contested, hasUnsavedNumber }, limits) => {
  const isDecided = order.assignment?.by === 'person' || contested > 0 || hasUnsavedNumber;
  if (order.cancelled || linked.length > 0 || isDecided) return [];
  return [{ facts: { code: 'withoutPurchaseOrder', total: order.total }, since: dayOf(order, limits) }];
};
