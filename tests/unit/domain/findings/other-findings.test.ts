import { describe, expect, it } from 'vitest';
import type { Checkout } from '../../../../lib/domain/checkout.ts';
import type { ListCompleteness } from '../../../../lib/domain/completeness.ts';
import type { CheckoutFacts } from '../../../../lib/domain/findings/checkout-facts.ts';
import { factsText, isDismissed } from '../../../../lib/domain/findings/finding.ts';
import { notSeenSince } from '../../../../lib/domain/findings/not-seen-since.ts';
import { placedCheckoutFindings } from '../../../../lib/domain/findings/placed-checkout-findings.ts';
import { purchaseOrderFindings } from '../../../../lib/domain/findings/purchase-order-findings.ts';
import { waysOutOf } from '../../../../lib/domain/findings/ways-out.ts';
import { findingCodes } from '../../../../lib/domain/findings/weights.ts';
import type { LinkId } from '../../../../lib/domain/ids.ts';
import type { Link } from '../../../../lib/domain/link.ts';
import type { SubmittedCheckout } from '../../../../lib/domain/match-edges.ts';
import { newCheckout } from '../../../../lib/domain/new-checkout.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { key } from '../../app/orders.ts';
import { asin, on, order as orderId, purchase, usd } from '../../app/pages.ts';
import { budget, line as agreed } from '../purchase-orders.ts';
import { line, order, po } from '../reconcile/papers.ts';
import { found, limits } from './facts.ts';

const link = (n: number, amount: number, placedOn: string, more: Partial<Link> = {}): Link => ({
  id: String(n) as LinkId, orderKey: key(n), purchaseOrderId: po('PO-1').id, checkoutKey: null, share: { kind: 'whole' }, amounts: [usd(amount)], // made for tests
  placedOn: on(placedOn), cancelled: false, receipt: 'none', method: 'person', evidence: [], linkedAt: 0, ...more,
});
const ofPurchaseOrder = (more: Partial<PurchaseOrder>, links: readonly Link[] = [], orders = [order()]) => purchaseOrderFindings({ purchaseOrder: po('PO-1', more), links, orders }, limits);

describe('over budget', () => {
  it('appears with the order that went over it, changes with what was spent, and vanishes with a larger budget', () => {
    const links = [link(1, 60_000, '2026-05-11'), link(2, 50_000, '2026-05-12'), link(3, 10_000, '2026-05-13')];
    const [finding] = ofPurchaseOrder({ budget: budget() }, links);
    expect(finding).toMatchObject({ facts: { code: 'overBudget', over: usd(20_000), budget: usd(100_000) }, since: '2026-05-12', orderKeys: [key(2)] });
    expect(found(ofPurchaseOrder({ budget: budget() }, links.slice(0, 2)), 'overBudget')).toMatchObject([['2026-05-12', { over: usd(10_000) }]]);
    expect(found(ofPurchaseOrder({ budget: budget({ amount: usd(200_000) }) }, links), 'overBudget')).toEqual([]);
    expect(found(ofPurchaseOrder({ budget: budget() }, [...links.slice(0, 1), link(2, 50_000, '2026-05-12', { cancelled: true })]), 'overBudget')).toEqual([]);
  });

  it('looks at each period by itself', () => {
    const links = [link(1, 90_000, '2026-04-11'), link(2, 90_000, '2026-05-12'), link(3, 90_000, '2026-05-30')];
    expect(found(ofPurchaseOrder({ budget: budget({ period: 'month' }) }, links), 'overBudget')).toMatchObject([['2026-05-30', { over: usd(80_000), from: '2026-05-01', until: '2026-05-31' }]]);
  });
});

describe('more units than agreed', () => {
  const lines = [agreed({ asin: asin('X'), quantity: 2 })];
  const two = [order({ lines: [line({ quantity: 2 })] }), order({ key: key(2), orderId: orderId(2), placedOn: on('2026-05-12'), lines: [line()] })];

  it('appear over all orders together, change with each, and vanish when more is agreed', () => {
    expect(found(ofPurchaseOrder({ lines }, [], two), 'quantityOver')).toMatchObject([['2026-05-12', { left: 2, quantity: 3 }]]);
    expect(found(ofPurchaseOrder({ lines }, [], [...two, order({ key: key(3), lines: [line()] })]), 'quantityOver')).toMatchObject([['2026-05-12', { quantity: 4 }]]);
    expect(found(ofPurchaseOrder({ lines: [agreed({ asin: asin('X'), quantity: 3 })] }, [], two), 'quantityOver')).toEqual([]);
  });
});

describe('an answer', () => {
  const request = {
    requestedAt: Date.UTC(2026, 4, 4), reason: '', delivery: '', payment: '', earlierOrders: '', numberPending: false, remindOn: on('2026-05-07'), answer: null,
  };

  it('is overdue on the day to remind of it, and no more once it is there', () => {
    expect(found(ofPurchaseOrder({ state: 'requested', request }), 'answerOverdue')).toMatchObject([['2026-05-07', { requestedOn: '2026-05-04' }]]);
    expect(found(ofPurchaseOrder({ state: 'requested', request: { ...request, remindOn: on('2026-05-09') } }), 'answerOverdue')).toMatchObject([['2026-05-09', {}]]);
    const answer = { kind: 'approved' as const, at: 0, by: '', note: '' };
    expect(found(ofPurchaseOrder({ state: 'issued', request: { ...request, answer: { ...answer } as never } }), 'answerOverdue')).toEqual([]); // any answer will do
  });
});

describe('a placed checkout', () => {
  const placed = (more: Partial<Checkout> = {}): SubmittedCheckout =>
    ({ ...newCheckout('amazon.com', purchase(1), 0), state: 'submitted', submittedAt: 1, submittedOn: on('2026-05-11'), total: usd(10_000), ...more }) as SubmittedCheckout; // it was submitted
  const { number } = po('PO-1');
  const of = (more: Partial<CheckoutFacts>) => placedCheckoutFindings({ checkout: placed(), number, owner: '', isUnknown: false, rule: null, near: [], ...more }, limits);

  it('without an order is overdue after the agreed days, with its facts, and not once one has shown', () => {
    expect(found(of({}), 'confirmationOverdue')).toEqual([['2026-05-15', { code: 'confirmationOverdue', number, placedOn: on('2026-05-11'), total: usd(10_000) }]]);
    expect(found(of({ checkout: placed({ total: usd(1) }) }), 'confirmationOverdue')).toMatchObject([['2026-05-15', { total: usd(1) }]]);
    expect(found(of({ checkout: placed({ orders: [key(1)] }) }), 'confirmationOverdue')).toEqual([]);
    expect(found(of({ number: null }), 'confirmationOverdue')).toEqual([]);
  });

  it('with a number nobody saved says so, with the likely one, until it is saved', () => {
    expect(found(of({ isUnknown: true }), 'unknownNumber')).toEqual([['2026-05-11', { code: 'unknownNumber', number, near: [] }]]);
    expect(found(of({ isUnknown: true, near: [po('PO-11').number] }), 'unknownNumber')).toMatchObject([['2026-05-11', { near: ['PO-11'] }]]);
    expect(found(of({}), 'unknownNumber')).toEqual([]);
  });

  it('with a number against the rules names the rule, until it is saved', () => {
    const tooLong = (limit: number) => ({ code: 'tooLong' as const, length: 9, limit, preset: null });
    expect(found(of({ isUnknown: true, rule: tooLong(3) }), 'numberRule')).toEqual([['2026-05-11', { code: 'numberRule', problem: tooLong(3) }]]);
    expect(found(of({ isUnknown: true, rule: tooLong(4) }), 'numberRule')).toMatchObject([['2026-05-11', { problem: { limit: 4 } }]]);
    expect(found(of({ rule: tooLong(3) }), 'numberRule')).toEqual([]);
  });
});

describe('an order a list does not show', () => {
  const list = (more: Partial<ListCompleteness> = {}): ListCompleteness => ({
    kind: 'list', key: 'list/amazon.com/year-2026', marketplace: 'amazon.com', period: 'year-2026', announced: 0, seen: [], unread: [], seenOn: on('2026-06-01'), ...more,
  });
  const seen = (text: string) => order({ seenAt: Date.parse(`${text}T12:00:00Z`) });
  const of = (given: ListCompleteness, text: string) => found(notSeenSince(given, [seen(text)], 'UTC'), 'notSeenSince');

  it('is not seen since, where the list was read in full later, and is there again once any page shows it', () => {
    expect(of(list(), '2026-05-12')).toEqual([['2026-06-01', { code: 'notSeenSince', seenOn: on('2026-05-12'), list: 'year-2026', listedOn: on('2026-06-01') }]]);
    expect(of(list({ seenOn: on('2026-06-09') }), '2026-05-12')).toMatchObject([['2026-06-09', {}]]);
    expect(of(list(), '2026-06-01')).toEqual([]);
    expect(of(list({ announced: 2 }), '2026-05-12')).toEqual([]);
    expect(of(list({ unread: [0] }), '2026-05-12')).toEqual([]);
  });
});

describe('a dismissal', () => {
  const [finding] = ofPurchaseOrder({ budget: budget() }, [link(1, 110_000, '2026-05-11')]);
  const [later] = ofPurchaseOrder({ budget: budget() }, [link(1, 120_000, '2026-05-11')]);

  it('holds while the facts are what they were, and no longer', () => {
    if (finding === undefined || later === undefined) throw new Error('Nothing is over budget');
    const dismissal = { reason: 'Agreed by phone', at: 1, facts: factsText(finding.facts) };
    expect(later.key).toBe(finding.key);
    expect([isDismissed(finding, { dismissal }), isDismissed(later, { dismissal }), isDismissed(finding, { dismissal: null })]).toEqual([true, false, false]);
  });
});

describe('every finding', () => {
  it.each(findingCodes)('%s has a way out beside dismissing it', (code) => {
    expect(waysOutOf(code).length).toBeGreaterThan(0);
  });
});
