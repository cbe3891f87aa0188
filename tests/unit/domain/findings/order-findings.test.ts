import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKeySchema } from '../../../../lib/domain/finding-record.schema.ts';
import type { FindingFacts } from '../../../../lib/domain/findings/finding-facts.ts';
import type { CheckoutKey } from '../../../../lib/domain/ids.ts';
import type { OrderLine } from '../../../../lib/domain/order.ts';
import { key } from '../../app/orders.ts';
import { asin, on, usd } from '../../app/pages.ts';
import { line as agreed } from '../purchase-orders.ts';
import { invoice, line, po } from '../reconcile/papers.ts';
import { findings, found, linkedTo, noonOf, type Case } from './facts.ts';
import { agreeing, awaiting, back, earlier, got } from './order-cases.ts';

const missing = (quantity: number, cents: number | null = null) => back({ quantity, state: 'refunded', neverArrived: true, refund: cents === null ? null : usd(cents) });
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

describe('two lines of one item', () => {
  const at = (price: number, more: Partial<OrderLine> = {}) => line({ unitPrice: usd(price), ...more });
  const told = (lines: readonly OrderLine[], linked = agreeing(900)) => findings({ linked, order: { lines } }).map(({ key: name, facts }) => [name, facts] as const);
  const price = (facts: FindingFacts): number => (facts.code === 'priceAbove' ? facts.price.amount : -1);

  it('at different wrong prices are two findings, each under its own key whichever line comes first', () => {
    const [a, b] = told([at(1200), at(1000)]);
    expect(new Set([a?.[0], b?.[0]]).size).toBe(2);
    expect(new Map(told([at(1000), at(1200)]))).toEqual(new Map(told([at(1200), at(1000)])));
    expect(told([at(1200), at(1000)]).map(([, facts]) => price(facts)).toSorted()).toEqual([1000, 1200]);
  });

  it('keep their keys when another price is agreed, and also when one of them is then right', () => {
    const keyOf = (wanted: number, right: number) => told([at(1200), at(1000)], agreeing(right)).find(([, facts]) => price(facts) === wanted)?.[0];
    expect(keyOf(1200, 1000)).toBe(keyOf(1200, 900));
    expect(keyOf(1200, 1000)).toBeDefined();
  });

  it('at one wrong price are one finding over all their units', () => {
    expect(told([at(1000, { quantity: 2 }), at(1000, { quantity: 3, seller: 'Seller B' })])).toEqual([[`priceAbove/order/${key(1)}/${po('PO-1').id}/${asin('X')}`, expect.objectContaining({ quantity: 5 })]]);
  });

  it.each([['without an ASIN', null], ['with one', asin('Y')]])('nobody agreed on, %s, are told apart by what they are', (_name, own) => {
    const long = 'A very long title that begins like another one and goes on beyond all that is of any use: ';
    const lines = [line({ asin: own, title: `${long}red` }), line({ asin: own, title: `${long}blue` })];
    const linked = [linkedTo(po('PO-1', { lines: [agreed({ text: 'Paper clips' })] }))];
    const names = told(lines, linked).map(([name]) => name);
    expect(new Set(names).size).toBe(own === null ? 2 : 1);
    expect(names.length).toBe(own === null ? 2 : 1);
    expect(new Map(told(lines.toReversed(), linked))).toEqual(new Map(told(lines, linked)));
  });

  it('never share a key, and come out the same in every order', () => {
    const anyLine = fc.record({
      asin: fc.constantFrom(asin('X'), asin('Y'), null), title: fc.constantFrom('Thing X', 'Lamp', 'T'.repeat(90), `${'T'.repeat(90)}U`, null),
      quantity: fc.constantFrom(1, 2, null), unitPrice: fc.constantFrom(usd(900), usd(1000), usd(1200), null), seller: fc.constant(null),
    });
    const shuffled = fc.array(anyLine, { maxLength: 6 }).chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
    const byText = [linkedTo(po('PO-1', { lines: [agreed({ asin: asin('X'), text: '' }), agreed({ id: 'b', text: 'Lamp' })] }))];
    fc.assert(fc.property(shuffled, fc.constantFrom(agreeing(900), byText, [linkedTo(po('PO-1', { lines: [agreed({ text: 'Lamp' })] }))]), ([lines, others], linked) => {
      const all = told(lines, linked);
      expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
      expect(new Map(told(others, linked))).toEqual(new Map(all));
      for (const [name] of all) expect(findingKeySchema.safeParse(name).success).toBe(true);
    }));
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
    ['of a return of which the page refunds at least a part: a fee may be kept', 'returnWithoutRefund', { order: { lines: [line()], returns: [back()], refundTotal: usd(700) } }],
    ['of units that were refunded because they never came', 'partlyReceived', { order: { lines: [line({ quantity: 3 })], receipts: [got(2)], returns: [missing(1)] } }],
    ['of a refund of units that never came', 'refundWithoutReturn', { order: { lines: [line({ quantity: 3 })], returns: [missing(1, 1000)], refundTotal: usd(1000) } }],
    ['of a refund a person said was money alone', 'refundWithoutReturn', { order: { lines: [line()], returns: [back({ quantity: 0, state: 'refunded', refund: usd(300) })], refundTotal: usd(300) } }],
    ['of the tax on what a person named without it', 'refundWithoutReturn', { order: { total: usd(1080), lines: [line()], returns: [back({ state: 'refunded', refund: usd(1000) })], refundTotal: usd(1080) } }],
    ['of an item ordered on another purchase order', 'sameItemTwice', { order: { lines: [line()] }, near: [earlier({ linkedTo: [po('PO-2').id] })] }],
    ['of an item ordered the day after', 'sameItemTwice', { order: { lines: [line()] }, near: [earlier({ placedOn: on('2026-05-12') })] }],
  ])('%s', (_name, code, facts) => {
    expect(found(findings(facts), code)).toEqual([]);
  });

  it('of units that went back only as far as money came for them', () => {
    const three = { total: usd(3240), lines: [line({ quantity: 3 })] };
    const one = [['2026-06-04', { code: 'returnWithoutRefund', units: 1, returnedOn: '2026-05-20' }]];
    expect(found(findings({ order: { ...three, returns: [back({ quantity: 2 })], refundTotal: usd(1080) } }), 'returnWithoutRefund')).toEqual(one);
    expect(found(findings({ order: { ...three, returns: [back(), back({ state: 'refunded' })], refundTotal: usd(1080) } }), 'returnWithoutRefund')).toEqual(one);
    expect(found(findings({ order: { ...three, returns: [back(), back({ state: 'refunded', refund: usd(1080) })] } }), 'returnWithoutRefund')).toEqual(one);
  });

  it('of money that came back only as far as nothing explains it', () => {
    const rest = (order: Case['order']) => found(findings({ order: { total: usd(4000), lines: [line({ quantity: 4 })], ...order } }), 'refundWithoutReturn')
      .map(([, facts]) => (facts.code === 'refundWithoutReturn' ? facts.refund.amount : 0));
    expect(rest({ returns: [back({ quantity: 0, state: 'refunded', refund: usd(300) })], refundTotal: usd(500) })).toEqual([200]);
    expect(rest({ returns: [back()], refundTotal: usd(2500) })).toEqual([1500]);
    expect(rest({ returns: [missing(1, 1000), back()], refundTotal: usd(3000) })).toEqual([1000]);
  });

  it('of units of a cancelled order only once they are sent: a return that was asked for leaves them here', () => {
    const asked = { order: { cancelled: true, lines: [line()], receipts: [got(2)], returns: [back({ state: 'requested' }), back()] } } as const;
    expect(found(findings(asked), 'cancelledCounted')).toEqual([['2026-05-11', { code: 'cancelledCounted', billed: [], received: 1 }]]);
  });
});
