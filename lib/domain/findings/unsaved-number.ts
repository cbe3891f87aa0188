import type { CheckoutRule } from './checkout-facts.ts';

/** A checkout was placed with a number nobody saved, or one the organisation's rules forbid: its orders stand under no purchase order. */
export const unsavedNumber: CheckoutRule = ({ checkout: { submittedOn }, number, isUnknown, rule, near }) => {
  if (number === null || !isUnknown) return [];
  return [
    { facts: { code: 'unknownNumber', number, near }, since: submittedOn },
    ...(rule === null ? [] : [{ facts: { code: 'numberRule' as const, problem: rule }, since: submittedOn }]),
  ];
};
