import { dayOf, type OrderRule } from './order-facts.ts';

/** An order that several checkouts could have placed: a person is to say which. */
export const needsReview: OrderRule = ({ order, contested }, limits) =>
  (contested === 0 ? [] : [{ facts: { code: 'needsReview', checkouts: contested }, since: dayOf(order, limits) }]);
