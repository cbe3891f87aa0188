import { addDays, type PlainDate } from '../plain-date.ts';
import { directoryOf } from '../reconcile/directory.ts';
import { threeWayMatch } from '../reconcile/three-way-match.ts';
import { isTolerated } from '../reconcile/tolerance.ts';
import type { Found } from './finding.ts';
import type { FindingLimits } from './limits.ts';
import { dayOf, type OrderFacts, type OrderRule } from './order-facts.ts';

/** What laying an order's papers side by side shows: an invoice that is missing, came twice, or asks for another amount. As reconciling has it, so what was accepted there is no finding. */
export const invoiceFindings: OrderRule = (facts, limits) => {
  const { order, linked, invoices, isAccepted } = facts;
  if (isAccepted || (invoices.length === 0 && !limits.keepsInvoices)) return [];
  const directory = directoryOf([], limits.folding); // which purchase order would be right is asked elsewhere
  const match = threeWayMatch({ order, purchaseOrders: linked.map(({ purchaseOrder }) => purchaseOrder), invoices }, limits.reconcile, directory);
  const since = lastDay(facts, limits);
  const again = match.causes.flatMap((cause): Found[] => (cause.code === 'billedAgain'
    ? [{ facts: { code: 'invoiceDoubled', invoiceIds: cause.invoiceIds, amount: cause.amount }, since, which: cause.amount.currency }] : []));
  if (order.cancelled) return again;
  if (match.causes.some(({ code }) => code === 'nothingBilled')) return [...again, ...missing(facts, limits, match.figures[0]?.expected ?? null)];
  const differing = match.figures.flatMap(({ currency, expected, billed, difference }): Found[] => {
    const money = (amount: number) => ({ amount, currency });
    if (again.length > 0 || invoices.length === 0 || expected === null || billed === null || difference === null) return [];
    if (isTolerated(money(expected), difference, limits.reconcile)) return [];
    return [{ facts: { code: 'invoiceDiffers', expected: money(expected), billed: money(billed), difference: money(difference) }, since, which: currency }];
  });
  return [...again, ...differing];
};

/** A bill is due once all of it arrived. */
function missing({ order }: OrderFacts, { invoiceAfterDays }: FindingLimits, expected: number | null): Found[] {
  const { deliveredOn, total } = order;
  if (deliveredOn === null || total === null || expected === null || expected <= 0) return [];
  return [{ facts: { code: 'invoiceMissing', deliveredOn, expected: { ...total, amount: expected } }, since: addDays(deliveredOn, invoiceAfterDays + 1) }];
}

function lastDay({ order, invoices }: OrderFacts, limits: FindingLimits): PlainDate {
  return invoices.reduce((last, { day }) => (day !== null && day > last ? day : last), dayOf(order, limits));
}
