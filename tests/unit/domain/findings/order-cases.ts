import type { Order, OrderReturn } from '../../../../lib/domain/order.ts';
import { key } from '../../app/orders.ts';
import { asin, on, order as orderId, usd } from '../../app/pages.ts';
import { line as agreed } from '../purchase-orders.ts';
import { charge, invoice, line, order, po } from '../reconcile/papers.ts';
import { linkedTo, noonOf, type Case } from './facts.ts';
import type { FindingCase } from './finding-case.ts';

/** Units of thing X that arrived, and a return of one. */
export const got = (quantity: number, at = '2026-05-13') => ({ asin: asin('X'), quantity, at: noonOf(at), by: 'person' as const });
export const back = (more: Partial<OrderReturn> = {}): OrderReturn => ({ asin: asin('X'), quantity: 1, state: 'sent', refund: null, seenAt: noonOf('2026-05-20'), by: 'person', ...more });
/** PO-1, linked, with thing X agreed at a price in cents. */
export const agreeing = (price: number) => [linkedTo(po('PO-1', { lines: [agreed({ asin: asin('X'), quantity: null, unitPrice: usd(price) })] }))];
/** Order 2 of thing X on PO-1, placed the day before order 1. */
export const earlier = (more = {}) => order({ key: key(2), orderId: orderId(2), placedOn: on('2026-05-10'), lines: [line()], linkedTo: [po('PO-1').id], ...more });
const expiring = (until: string) => [linkedTo(po('PO-1', { validUntil: on(until) }))];
/** Since 12 May Amazon's copy is to get a number; the order's page was seen the day after, without any. */
export const awaiting = (number: string): Partial<Order> => (
  { amazonCopy: { number: po(number).number, askedAt: noonOf('2026-05-12') }, detailsSeenAt: noonOf('2026-05-13'), seenAt: noonOf('2026-05-13') }
);

/** Every finding of an order, once. */
export const orderCases: readonly FindingCase<Case>[] = [
  { code: 'withoutPurchaseOrder', appears: { linked: [] }, since: '2026-05-11', facts: { total: usd(10_000) }, changes: { linked: [], order: { total: usd(500) } }, vanishes: {} },
  { code: 'needsReview', appears: { contested: 2 }, since: '2026-05-11', facts: { checkouts: 2 }, changes: { contested: 3 }, vanishes: {} },
  {
    code: 'amazonNumberDiffers', appears: { order: { amazonPoNumber: 'PO-7' } }, since: '2026-05-11', facts: { amazon: 'PO-7', ours: [po('PO-1').number] },
    changes: { order: { amazonPoNumber: 'PO-8' } }, vanishes: { order: { amazonPoNumber: ' po-1 ' } },
  },
  {
    code: 'amazonNumberMissing', appears: { order: awaiting('PO-1') }, since: '2026-05-12', facts: { awaited: po('PO-1').number, askedOn: on('2026-05-12') },
    changes: { order: awaiting('PO-2') }, vanishes: { order: { ...awaiting('PO-1'), amazonPoNumber: 'PO-1', amazonCopy: null } },
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
    changes: { linked: agreeing(1000), order: { lines: [line({ asin: asin('Y'), title: 'Floor lamp' })] } }, vanishes: { linked: agreeing(1000), order: { lines: [line()] } },
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
