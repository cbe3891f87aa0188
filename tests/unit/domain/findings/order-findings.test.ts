import { describe, expect, it } from 'vitest';
import type { FindingFacts } from '../../../../lib/domain/findings/finding-facts.ts';
import { factsText } from '../../../../lib/domain/findings/finding.ts';
import type { CheckoutKey } from '../../../../lib/domain/ids.ts';
import type { OrderReturn } from '../../../../lib/domain/order.ts';
import { key } from '../../app/orders.ts';
import { asin, on, order as orderId, usd } from '../../app/pages.ts';
import { line as agreed } from '../purchase-orders.ts';
import { charge, invoice, line, order, po } from '../reconcile/papers.ts';
import { findings, found, linkedTo, type Case } from './facts.ts';

const noonOf = (text: string): number => Date.parse(`${text}T12:00:00Z`);
const got = (quantity: number, at = '2026-05-13') => ({ asin: asin('X'), quantity, at: noonOf(at), by: 'person' as const });
const back = (more: Partial<OrderReturn> = {}): OrderReturn => ({ asin: asin('X'), quantity: 1, state: 'sent', refund: null, seenAt: noonOf('2026-05-20'), by: 'person', ...more });
const expiring = (until: string) => [linkedTo(po('PO-1', { validUntil: on(until) }))];
const agreeing = (price: number) => [linkedTo(po('PO-1', { lines: [agreed({ asin: asin('X'), quantity: null, unitPrice: usd(price) })] }))];
const earlier = (more = {}) => order({ key: key(2), orderId: orderId(2), placedOn: on('2026-05-10'), lines: [line()], linkedTo: [po('PO-1').id], ...more });

const checkoutKey = 'session:0001' as CheckoutKey; // any checkout

/** A finding: what makes it appear and since when it then stands, what changes its facts, and what makes it vanish. */
interface Row {
  readonly code: FindingFacts['code'];
  readonly appears: Case;
  readonly since: string;
  readonly facts: Partial<FindingFacts>;
  readonly changes: Case;
  readonly vanishes: Case;
}

const rows: readonly Row[] = [
  { code: 'withoutPurchaseOrder', appears: { linked: [] }, since: '2026-05-11', facts: { total: usd(10_000) }, changes: { linked: [], order: { total: usd(500) } }, vanishes: {} },
  { code: 'needsReview', appears: { contested: 2 }, since: '2026-05-11', facts: { checkouts: 2 }, changes: { contested: 3 }, vanishes: {} },
  {
    code: 'amazonNumberDiffers', appears: { order: { amazonPoNumber: 'PO-7' } }, since: '2026-05-11', facts: { amazon: 'PO-7', ours: [po('PO-1').number] },
    changes: { order: { amazonPoNumber: 'PO-8' } }, vanishes: { order: { amazonPoNumber: ' po-1 ' } },
  },
  {
    code: 'cannotBeUsed', appears: { linked: expiring('2026-05-10') }, since: '2026-05-11', facts: { problem: 'expired', day: on('2026-05-10') },
    changes: { linked: expiring('2026-05-09') }, vanishes: { linked: expiring('2026-05-11') },
  },
  {
    code: 'priceAbove', appears: { linked: agreeing(900), order: { lines: [line()] } }, since: '2026-05-11', facts: { agreed: usd(900), price: usd(1000) },
    changes: { linked: agreeing(800), order: { lines: [line()] } }, vanishes: { linked: agreeing(1000), order: { lines: [line()] } },
  },
  {
    code: 'priceBelow', appears: { linked: agreeing(1100), order: { lines: [line()] } }, since: '2026-05-11', facts: { agreed: usd(1100), price: usd(1000) },
    changes: { linked: agreeing(1200), order: { lines: [line()] } }, vanishes: { linked: agreeing(1000), order: { lines: [line()] } },
  },
  {
    code: 'itemNotAgreed', appears: { linked: agreeing(1000), order: { lines: [line({ asin: asin('Y'), title: 'Lamp' })] } }, since: '2026-05-11', facts: { item: { asin: asin('Y'), title: 'Lamp' } },
    changes: { linked: agreeing(1000), order: { lines: [line({ asin: asin('Z'), title: 'Chair' })] } }, vanishes: { linked: agreeing(1000), order: { lines: [line()] } },
  },
  {
    code: 'deliveryLate', appears: { order: { promisedOn: on('2026-05-14'), lines: [line()] } }, since: '2026-05-15', facts: { promisedOn: on('2026-05-14') },
    changes: { order: { promisedOn: on('2026-05-18'), lines: [line()] } }, vanishes: { order: { promisedOn: on('2026-05-14'), lines: [line()], receipts: [got(1)] } },
  },
  {
    code: 'partlyReceived', appears: { order: { lines: [line({ quantity: 3 })], receipts: [got(1)] } }, since: '2026-05-28', facts: { received: 1, ordered: 3, lastOn: on('2026-05-13') },
    changes: { order: { lines: [line({ quantity: 3 })], receipts: [got(1), got(1, '2026-05-16')] } }, vanishes: { order: { lines: [line({ quantity: 3 })], receipts: [got(3)] } },
  },
  {
    code: 'cancelledCounted', appears: { order: { cancelled: true }, invoices: [charge(10_000)] }, since: '2026-05-11', facts: { billed: [usd(10_000)], received: 0 },
    changes: { order: { cancelled: true }, invoices: [charge(4000)] }, vanishes: { order: { cancelled: true, refundTotal: usd(10_000) }, invoices: [charge(10_000)] },
  },
  {
    code: 'returnWithoutRefund', appears: { order: { lines: [line()], returns: [back()] } }, since: '2026-06-04', facts: { units: 1, returnedOn: on('2026-05-20') },
    changes: { order: { lines: [line()], returns: [back({ quantity: 2 })] } }, vanishes: { order: { lines: [line()], returns: [back({ state: 'refunded', refund: usd(1000) })] } },
  },
  {
    code: 'refundWithoutReturn', appears: { order: { refundTotal: usd(300) } }, since: '2026-05-11', facts: { refund: usd(300) },
    changes: { order: { refundTotal: usd(400) } }, vanishes: { order: { refundTotal: usd(300), returns: [back()] } },
  },
  {
    code: 'invoiceMissing', appears: { order: { lines: [line()], deliveredOn: on('2026-05-13') } }, since: '2026-05-28', facts: { deliveredOn: on('2026-05-13'), expected: usd(10_000) },
    changes: { order: { lines: [line()], deliveredOn: on('2026-05-13'), total: usd(9000) } }, vanishes: { order: { lines: [line()], deliveredOn: on('2026-05-13') }, invoices: [invoice(10_000)] },
  },
  {
    code: 'invoiceDoubled', appears: { invoices: [invoice(10_000, { number: 'A' }), invoice(10_000, { number: 'B' })] }, since: '2026-05-12', facts: { amount: usd(10_000) },
    changes: { invoices: [invoice(10_000, { number: 'A' }), invoice(10_000, { number: 'B' }), invoice(10_000, { number: 'C' })] }, vanishes: { invoices: [invoice(10_000, { number: 'A' })] },
  },
  {
    code: 'invoiceDiffers', appears: { invoices: [invoice(10_300)] }, since: '2026-05-12', facts: { expected: usd(10_000), billed: usd(10_300), difference: usd(300) },
    changes: { invoices: [invoice(9000)] }, vanishes: { invoices: [invoice(10_300)], isAccepted: true },
  },
  {
    code: 'sameItemTwice', appears: { order: { lines: [line()] }, near: [earlier()] }, since: '2026-05-11', facts: { asin: asin('X'), other: key(2), otherOn: on('2026-05-10') },
    changes: { order: { lines: [line()] }, near: [earlier(), earlier({ key: key(0), orderId: orderId(0), placedOn: on('2026-05-11') })] }, vanishes: { order: { lines: [line()] }, near: [earlier({ cancelled: true })] },
  },
];

describe('a finding of an order', () => {
  it.each(rows)('$code appears with its facts, changes with them and vanishes', ({ code, appears, since, facts, changes, vanishes }) => {
    expect(found(findings(appears), code)).toEqual([[since, expect.objectContaining(facts)]]);
    const [[, before] = ['', undefined]] = found(findings(appears), code);
    const [[, after] = ['', undefined]] = found(findings(changes), code);
    if (before === undefined || after === undefined) throw new Error('It did not stay');
    expect(factsText(after)).not.toBe(factsText(before));
    expect(found(findings(vanishes), code)).toEqual([]);
  });

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
