import { isWaiting } from '../order-filter.ts';
import { addDays } from '../plain-date.ts';
import type { OrderRule } from './order-facts.ts';

/** An order has not arrived although the day it was promised for is over. Nothing is to come of what was refunded: such an order waits for nothing. */
export const deliveryLate: OrderRule = ({ order, isOver }, { lateAfterDays }) => {
  const { promisedOn } = order;
  if (promisedOn === null || !isWaiting({ order, isOver })) return [];
  return [{ facts: { code: 'deliveryLate', promisedOn }, since: addDays(promisedOn, lateAfterDays + 1) }];
};
