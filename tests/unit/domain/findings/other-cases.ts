import type { Checkout } from '../../../../lib/domain/checkout.ts';
import type { ListCompleteness } from '../../../../lib/domain/completeness.ts';
import type { CheckoutFacts } from '../../../../lib/domain/findings/checkout-facts.ts';
import type { Finding } from '../../../../lib/domain/findings/finding.ts';
import { notSeenSince } from '../../../../lib/domain/findings/not-seen-since.ts';
import { placedCheckoutFindings } from '../../../../lib/domain/findings/placed-checkout-findings.ts';
import { purchaseOrderFindings } from '../../../../lib/domain/findings/purchase-order-findings.ts';
import type { LinkId } from '../../../../lib/domain/ids.ts';
import type { Link } from '../../../../lib/domain/link.ts';
import type { SubmittedCheckout } from '../../../../lib/domain/match-edges.ts';
import { newCheckout } from '../../../../lib/domain/new-checkout.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { key } from '../../app/orders.ts';
import { asin, on, order as orderId, purchase, usd } from '../../app/pages.ts';
import { budget, line as agreed } from '../purchase-orders.ts';
import { line, order, po } from '../reconcile/papers.ts';
import { limits, noonOf } from './facts.ts';
import type { FindingCase } from './finding-case.ts';

const { number } = po('PO-1');

/** The link of an order to PO-1, whole, over an amount in cents. */
export const link = (n: number, amount: number, placedOn: string, more: Partial<Link> = {}): Link => ({
  id: String(n) as LinkId, orderKey: key(n), purchaseOrderId: po('PO-1').id, checkoutKey: null, share: { kind: 'whole' }, amounts: [usd(amount)], // made for tests
  placedOn: on(placedOn), cancelled: false, receipt: 'none', method: 'person', evidence: [], linkedAt: 0, ...more,
});

/** The findings of PO-1. */
export const ofPurchaseOrder = (more: Partial<PurchaseOrder>, links: readonly Link[] = [], orders = [order()]): Finding[] => purchaseOrderFindings({ purchaseOrder: po('PO-1', more), links, orders }, limits);

/** A checkout that was placed on 11 May over $100.00. */
export const placed = (more: Partial<Checkout> = {}): SubmittedCheckout =>
  ({ ...newCheckout('amazon.com', purchase(1), 0), state: 'submitted', submittedAt: 1, submittedOn: on('2026-05-11'), total: usd(10_000), ...more }) as SubmittedCheckout; // it was submitted

/** The findings of a checkout that was placed under PO-1. */
export const ofCheckout = (more: Partial<CheckoutFacts>): Finding[] => placedCheckoutFindings({ checkout: placed(), number, owner: '', isUnknown: false, rule: null, near: [], undecided: [], ...more }, limits);

/** The findings of the list of 2026, read in full on 1 June without order 1, which was last seen on a day. */
export const ofList = (more: Partial<ListCompleteness>, seenOn: string): Finding[] => notSeenSince({
  kind: 'list', key: 'list/amazon.com/year-2026', marketplace: 'amazon.com', period: 'year-2026', announced: 0, seen: [], unread: [], seenOn: on('2026-06-01'), ...more,
}, [order({ seenAt: noonOf(seenOn) })], 'UTC');

const links = [link(1, 60_000, '2026-05-11'), link(2, 50_000, '2026-05-12'), link(3, 10_000, '2026-05-13')];
const two = [order({ lines: [line({ quantity: 2 })] }), order({ key: key(2), orderId: orderId(2), placedOn: on('2026-05-12'), lines: [line()] })];
const agreeing = (quantity: number) => ({ lines: [agreed({ asin: asin('X'), quantity })] });
const request = { requestedAt: Date.UTC(2026, 4, 4), reason: '', delivery: '', payment: '', earlierOrders: '', numberPending: false, remindOn: on('2026-05-07'), answer: null };
const approved = { kind: 'approved' as const, at: 0, by: '', note: '' };
const tooLong = (limit: number) => ({ code: 'tooLong' as const, length: 9, limit, preset: null });

/** Every finding of a purchase order, a checkout or a list, once. */
export const otherCases: readonly FindingCase<readonly Finding[]>[] = [
  {
    code: 'overBudget', appears: ofPurchaseOrder({ budget: budget() }, links), since: '2026-05-12', facts: { over: usd(20_000), budget: usd(100_000) },
    changes: ofPurchaseOrder({ budget: budget() }, links.slice(0, 2)), vanishes: ofPurchaseOrder({ budget: budget({ amount: usd(200_000) }) }, links),
  },
  {
    code: 'quantityOver', appears: ofPurchaseOrder(agreeing(2), [], two), since: '2026-05-12', facts: { left: 2, quantity: 3 },
    changes: ofPurchaseOrder(agreeing(2), [], [...two, order({ key: key(3), lines: [line()] })]), vanishes: ofPurchaseOrder(agreeing(3), [], two),
  },
  {
    code: 'answerOverdue', appears: ofPurchaseOrder({ state: 'requested', request }), since: '2026-05-07', facts: { requestedOn: on('2026-05-04') },
    changes: ofPurchaseOrder({ state: 'requested', request: { ...request, remindOn: on('2026-05-09') } }),
    vanishes: ofPurchaseOrder({ state: 'issued', request: { ...request, answer: { ...approved } as never } }), // any answer will do
  },
  {
    code: 'confirmationOverdue', appears: ofCheckout({}), since: '2026-05-15', facts: { number, placedOn: on('2026-05-11'), total: usd(10_000) },
    changes: ofCheckout({ checkout: placed({ total: usd(1) }) }), vanishes: ofCheckout({ checkout: placed({ orders: [key(1)] }) }),
  },
  {
    code: 'unknownNumber', appears: ofCheckout({ isUnknown: true }), since: '2026-05-11', facts: { number, near: [] },
    changes: ofCheckout({ isUnknown: true, near: [po('PO-11').number] }), vanishes: ofCheckout({ isUnknown: true, checkout: placed({ orders: [key(1)] }) }),
  },
  {
    code: 'numberRule', appears: ofCheckout({ isUnknown: true, rule: tooLong(3) }), since: '2026-05-11', facts: { number, problem: tooLong(3) },
    changes: ofCheckout({ isUnknown: true, rule: tooLong(4) }), vanishes: ofCheckout({ rule: tooLong(3) }),
  },
  {
    code: 'notSeenSince', appears: ofList({}, '2026-05-12'), since: '2026-06-01', facts: { seenOn: on('2026-05-12'), list: 'year-2026', listedOn: on('2026-06-01') },
    changes: ofList({ seenOn: on('2026-06-09') }, '2026-05-12'), vanishes: ofList({}, '2026-06-01'),
  },
];
