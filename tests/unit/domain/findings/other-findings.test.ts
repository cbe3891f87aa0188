import { describe, expect, it, test } from 'vitest';
import { factsText, isDismissed } from '../../../../lib/domain/findings/finding.ts';
import { key } from '../../app/orders.ts';
import { usd } from '../../app/pages.ts';
import { budget } from '../purchase-orders.ts';
import { found } from './facts.ts';
import { link, ofCheckout, ofList, ofPurchaseOrder } from './other-cases.ts';

describe('over budget', () => {
  it('names the order that went over it, and counts no cancelled one', () => {
    const links = [link(1, 60_000, '2026-05-11'), link(2, 50_000, '2026-05-12'), link(3, 10_000, '2026-05-13')];
    expect(ofPurchaseOrder({ budget: budget() }, links)).toMatchObject([{ since: '2026-05-12', orderKeys: [key(2)] }]);
    expect(found(ofPurchaseOrder({ budget: budget() }, [...links.slice(0, 1), link(2, 50_000, '2026-05-12', { cancelled: true })]), 'overBudget')).toEqual([]);
  });

  it('looks at each period by itself', () => {
    const links = [link(1, 90_000, '2026-04-11'), link(2, 90_000, '2026-05-12'), link(3, 90_000, '2026-05-30')];
    expect(found(ofPurchaseOrder({ budget: budget({ period: 'month' }) }, links), 'overBudget')).toMatchObject([['2026-05-30', { over: usd(80_000), from: '2026-05-01', until: '2026-05-31' }]]);
  });
});

test('a checkout that was placed without a number waits for no order', () => {
  expect(found(ofCheckout({ number: null }), 'confirmationOverdue')).toEqual([]);
});

test('a list that was not read in full tells of no order that it would lack', () => {
  expect(found(ofList({ announced: 2 }, '2026-05-12'), 'notSeenSince')).toEqual([]);
  expect(found(ofList({ unread: [0] }, '2026-05-12'), 'notSeenSince')).toEqual([]);
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
