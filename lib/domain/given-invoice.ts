import type { Invoice } from './invoice.ts';

/** What a person says of an invoice, a charge or a credit. */
export type GivenInvoice = Pick<Invoice, 'kind' | 'number' | 'day' | 'amount'>;

/** Longest number that is kept, in characters. */
export const invoiceNumberMaxLength = 200;

/** Why it is not kept. `empty`: neither a number nor an amount says which paper it is. */
export type InvoiceProblem = 'empty' | 'numberTooLong' | 'badNumber' | 'negative';

/** What is wrong with what a person gave, or undefined when nothing is. */
export function invoiceProblem({ number, amount }: GivenInvoice): InvoiceProblem | undefined {
  if (number === null && amount === null) return 'empty';
  if (number !== null && (number.trim() === '' || /[\p{Cc}\p{Cs}]/u.test(number))) return 'badNumber';
  if (number !== null && number.length > invoiceNumberMaxLength) return 'numberTooLong';
  return amount !== null && amount.amount < 0 ? 'negative' : undefined;
}
