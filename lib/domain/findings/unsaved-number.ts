import type { CheckoutRule } from './checkout-facts.ts';

/**
 * A checkout was placed with a number nobody saved, or one the organisation's rules forbid: its orders stand under no purchase order.
 * Once a person said of every one of them where it belongs, the number does no harm any more.
 */
export const unsavedNumber: CheckoutRule = ({ checkout: { submittedOn, orders }, number, isUnknown, rule, near, undecided }) => {
  if (number === null || !isUnknown || (orders.length > 0 && undecided.length === 0)) return [];
  const about = { since: submittedOn, orderKeys: undecided };
  return [
    { ...about, facts: { code: 'unknownNumber', number, near } },
    ...(rule === null ? [] : [{ ...about, facts: { code: 'numberRule' as const, number, problem: rule } }]),
  ];
};
