import type { Currency } from '../currency.ts';
import type { Invoice } from '../invoice.ts';
import type { Order } from '../order.ts';
import { receiptOf } from '../progress.ts';
import type { PurchaseOrder } from '../purchase-order.ts';
import { refundedAmount } from '../refund.ts';
import { againstAgreed } from './agreed-causes.ts';
import { billedAgain, billedBy, type Billed } from './billed.ts';
import { differenceCauses } from './difference-causes.ts';
import type { PurchaseOrderDirectory } from './directory.ts';
import { againstPurchaseOrder, likelyPurchaseOrder } from './likely-purchase-order.ts';
import type { Figures, Match, MatchCause, MatchStatus } from './match.ts';
import { receiptCauses } from './receipt-causes.ts';
import type { ReconcileRules, Tolerance } from './rules.ts';
import { isTolerated } from './tolerance.ts';

/** The papers of one order. */
export interface Papers {
  readonly order: Order;
  /** Those it is linked to. */
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly invoices: readonly Invoice[];
}

/**
 * Lays the papers of an order side by side: what its purchase orders agreed on, what was ordered, what was billed, and in a three-way match
 * what arrived. The order of the papers does not matter. `directory` finds the purchase order an order more likely belongs to.
 */
export function threeWayMatch(papers: Papers, rules: ReconcileRules, directory: PurchaseOrderDirectory): Match {
  const { order, purchaseOrders } = papers;
  const billed = billedBy(papers.invoices);
  const isOver = order.cancelled;
  const agreed = isOver ? { causes: [], drift: 0 } : againstAgreed(order, purchaseOrders);
  const figures = figuresOf(order, agreed.drift, billed);
  const again = againCauses(order, agreed.drift, billed, rules);
  const isByHand = order.assignment?.by === 'person' && purchaseOrders.length > 0;
  const likely = isOver || isByHand ? null : likelyPurchaseOrder(order, purchaseOrders, directory);
  const against = isOver || isByHand ? [] : againstPurchaseOrder(order, purchaseOrders, likely, directory);
  const causes: MatchCause[] = [
    ...again,
    ...(!isOver && purchaseOrders.length === 0 ? [{ code: 'noPurchaseOrder' } as const] : []),
    ...(against.length > 0 ? [{ code: 'againstPurchaseOrder', evidence: against, amazon: against.includes('amazonPo') ? order.amazonPoNumber : null } as const] : []),
    ...unknownCauses(order, billed),
    ...nothingBilled(order, figures, billed),
    ...agreed.causes,
    ...(rules.mode === 'threeWay' && !isOver && billed.papers.length > 0 ? receiptCauses(order) : []),
    ...differenceCauses(order, figures, billed),
  ];
  return { status: statusOf(causes, figures, rules), figures, causes, likely: against.length > 0 || purchaseOrders.length === 0 ? likely : null };
}

/** What an order costs in the end, in minor units of `currency`; null while no page showed it. */
function costOf(order: Order, currency: Currency): number | null {
  if (order.cancelled) return 0;
  if (order.total === null) return null;
  return order.total.currency === currency ? order.total.amount - refundedAmount(order) : 0;
}

function figuresOf(order: Order, drift: number, billed: Billed): readonly Figures[] {
  const own = order.total?.currency;
  const currencies = [...new Set([...(own === undefined ? [] : [own]), ...billed.currencies])];
  return currencies.map((currency) => {
    const ordered = costOf(order, currency);
    const expected = ordered === null || currency !== own ? ordered : ordered - drift;
    const sum = billed.in(currency);
    return { currency, expected, ordered, billed: sum, difference: expected === null || sum === null ? null : sum - expected };
  });
}

function againCauses(order: Order, drift: number, billed: Billed, tolerance: Tolerance): MatchCause[] {
  return billed.currencies.flatMap((currency): MatchCause[] => {
    const whole = order.cancelled ? 0 : order.total === null ? null : order.total.currency === currency ? order.total.amount - drift : 0;
    const papers = billedAgain(billed, currency, whole, tolerance);
    const amount = papers.reduce((sum, each) => sum + (each.amount?.amount ?? 0), 0);
    return papers.length === 0 ? [] : [{ code: 'billedAgain', invoiceIds: papers.map(({ id }) => id), amount: { amount, currency } }];
  });
}

function unknownCauses(order: Order, billed: Billed): MatchCause[] {
  const total: MatchCause[] = order.total === null && !order.cancelled ? [{ code: 'totalUnknown' }] : [];
  return [...total, ...billed.papers.flatMap(({ id, amount }): MatchCause[] => (amount === null ? [{ code: 'amountUnknown', invoiceId: id }] : []))];
}

/** Of an order that costs nothing no bill is missing. */
function nothingBilled(order: Order, figures: readonly Figures[], { papers }: Billed): MatchCause[] {
  const isDue = papers.every(({ kind }) => kind === 'credit') && figures.some(({ expected }) => expected !== null && expected > 0);
  return isDue ? [{ code: 'nothingBilled', delivered: receiptOf(order) === 'all' }] : [];
}

const statusBy: Readonly<Partial<Record<MatchCause['code'], MatchStatus>>> = {
  billedAgain: 'duplicateInvoice', noPurchaseOrder: 'missingPurchaseOrder', againstPurchaseOrder: 'wrongPurchaseOrder',
  totalUnknown: 'unknown', amountUnknown: 'unknown', unitsUnknown: 'unknown', nothingBilled: 'missingInvoice',
  moreThanAgreed: 'quantityDifference', outstanding: 'quantityDifference', short: 'quantityDifference', over: 'quantityDifference',
};
const weightiest = ['duplicateInvoice', 'missingPurchaseOrder', 'wrongPurchaseOrder', 'unknown', 'missingInvoice', 'quantityDifference'] as const satisfies readonly MatchStatus[];

function statusOf(causes: readonly MatchCause[], figures: readonly Figures[], tolerance: Tolerance): MatchStatus {
  const found = new Set(causes.map(({ code }) => statusBy[code]));
  const first = weightiest.find((status) => found.has(status));
  if (first !== undefined) return first;
  const passes = figures.every(({ expected, difference, currency }) => difference === null || isTolerated({ amount: expected ?? 0, currency }, difference, tolerance));
  if (!passes) return 'priceDifference';
  return figures.some(({ difference }) => difference !== null && difference !== 0) ? 'withinTolerance' : 'matched';
}
