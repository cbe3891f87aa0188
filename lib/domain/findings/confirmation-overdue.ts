import { addDays } from '../plain-date.ts';
import type { CheckoutRule } from './checkout-facts.ts';

/** A checkout was placed under a number, and for too long no order of it has shown. */
export const confirmationOverdue: CheckoutRule = ({ checkout, number }, { overdueAfterDays }) => {
  const { submittedOn, orders, contested, total, state } = checkout;
  if (number === null || orders.length > 0 || contested.length > 0 || state === 'abandoned' || state === 'linked') return [];
  return [{ facts: { code: 'confirmationOverdue', number, placedOn: submittedOn, total }, since: addDays(submittedOn, overdueAfterDays + 1) }];
};
