import { describe, expect, it } from 'vitest';
import type { FindingFacts } from '../../../../lib/domain/findings/finding-facts.ts';
import type { CheckoutKey } from '../../../../lib/domain/ids.ts';
import { on, usd } from '../../app/pages.ts';
import { invoice, line, po } from '../reconcile/papers.ts';
import { findings, found, linkedTo, noonOf, type Case } from './facts.ts';
import { awaiting, back, earlier, got } from './order-cases.ts';

const checkoutKey = 'session:0001' as CheckoutKey; // any checkout

describe('a finding of an order', () => {
  it('keeps its key while its facts change, and has one of its own', () => {
    const keys = findings({ order: { lines: [line()], promisedOn: on('2026-05-14'), amazonPoNumber: 'PO-7' }, invoices: [invoice(10_300)] }).map((each) => each.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('deliveryLate/order/amazon.com/112-0000001-0000001');
    expect(findings({ order: { lines: [line()], promisedOn: on('2026-06-01') } }).map((each) => each.key)).toContain('deliveryLate/order/amazon.com/112-0000001-0000001');
  });

  it('is none of an order that is as it should be', () => {
    expect(findings({ order: { lines: [line()], receipts: [got(1)], deliveredOn: on('2026-05-13') }, invoices: [invoice(10_000)] })).toEqual([]);
  });
});

describe('a purchase order that was not to be used', () => {
  const ended = (state: 'closed' | 'cancelled', endedOn: string | null) => [linkedTo(po('PO-1', { state }), { endedOn: endedOn === null ? null : on(endedOn) })];

  it.each([
    ['not issued yet', [linkedTo(po('PO-1', { state: 'draft' }))], 'notIssued'],
    ['before its first day', [linkedTo(po('PO-1', { validFrom: on('2026-06-01') }))], 'notYetValid'],
    ['after it was closed', ended('closed', '2026-05-10'), 'closed'],
    ['after it was cancelled', ended('cancelled', '2026-05-10'), 'cancelled'],
    ['on the day it was closed', ended('closed', '2026-05-11'), undefined],
    ['closed later', ended('closed', '2026-05-20'), undefined],
    ['closed nobody knows when', ended('closed', null), undefined],
  ] as const)('%s', (_name, linked, problem) => {
    expect(found(findings({ linked }), 'cannotBeUsed').map(([, facts]) => (facts.code === 'cannotBeUsed' ? facts.problem : ''))).toEqual(problem === undefined ? [] : [problem]);
  });
});

describe('nothing is said', () => {
  it.each<[string, FindingFacts['code'], Case]>([
    ['of an order somebody took off every PO', 'withoutPurchaseOrder', { linked: [], order: { assignment: { by: 'person', at: 0, parts: [] } } }],
    ['of one whose number nobody saved: its checkout says so', 'withoutPurchaseOrder', { linked: [], hasUnsavedNumber: true }],
    ['of a cancelled one', 'withoutPurchaseOrder', { linked: [], order: { cancelled: true } }],
    ['of a number Amazon was to get while only a list was seen since', 'amazonNumberMissing', { order: { ...awaiting('PO-1'), detailsSeenAt: noonOf('2026-05-11') } }],
    ['of one Amazon was to get where it shows another: that is a finding of its own', 'amazonNumberMissing', { order: { ...awaiting('PO-1'), amazonPoNumber: 'PO-7' } }],
    ['of one nobody waits for any more', 'amazonNumberMissing', { order: { ...awaiting('PO-1'), amazonCopy: null } }],
    ['of one for a cancelled order', 'amazonNumberMissing', { order: { ...awaiting('PO-1'), cancelled: true } }],
    ['of a late one Amazon calls delivered', 'deliveryLate', { isOver: true, order: { promisedOn: on('2026-05-14') } }],
    ['of a late one that was refunded in full: nothing is to come', 'deliveryLate', { order: { promisedOn: on('2026-05-14'), refundTotal: usd(10_000) } }],
    ['of the rest of one that was refunded in full', 'partlyReceived', { order: { lines: [line({ quantity: 3 })], receipts: [got(1)], refundTotal: usd(10_000) } }],
    ['of units of a cancelled order that were sent back', 'cancelledCounted', { order: { cancelled: true, lines: [line()], receipts: [got(1)], returns: [back()] } }],
    ['of an item that one checkout placed in two orders', 'sameItemTwice', { order: { lines: [line()], checkoutKey }, near: [earlier({ checkoutKey })] }],
    ['of a refund of a cancelled order', 'refundWithoutReturn', { order: { cancelled: true, refundTotal: usd(10_000) } }],
    ['of a return the page refunds in all', 'returnWithoutRefund', { order: { returns: [back()], refundTotal: usd(1000) } }],
    ['of an item ordered on another purchase order', 'sameItemTwice', { order: { lines: [line()] }, near: [earlier({ linkedTo: [po('PO-2').id] })] }],
    ['of an item ordered the day after', 'sameItemTwice', { order: { lines: [line()] }, near: [earlier({ placedOn: on('2026-05-12') })] }],
  ])('%s', (_name, code, facts) => {
    expect(found(findings(facts), code)).toEqual([]);
  });

  it('of units of a cancelled order only once they are sent: a return that was asked for leaves them here', () => {
    const asked = { order: { cancelled: true, lines: [line()], receipts: [got(2)], returns: [back({ state: 'requested' }), back()] } } as const;
    expect(found(findings(asked), 'cancelledCounted')).toEqual([['2026-05-11', { code: 'cancelledCounted', billed: [], received: 1 }]]);
  });
});
