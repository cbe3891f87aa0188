/*
 * Wrote database-v2.json: `npx tsx tests/contract/write-database-v2.ts`, with the code as it was before version 3. Version 2
 * is frozen since; the file stays as it is and proves that old databases are still understood.
 */
import { writeFileSync } from 'node:fs';
import { addPurchaseOrder, type NewPurchaseOrder } from '../../lib/app/add-purchase-order.ts';
import { answerRequest } from '../../lib/app/answer-request.ts';
import { applyCatalogue } from '../../lib/app/apply-catalogue.ts';
import { assignOrder } from '../../lib/app/assign-order.ts';
import { cancelWalk } from '../../lib/app/cancel-walk.ts';
import { changeSettings } from '../../lib/app/change-settings.ts';
import { choosePurchaseOrder } from '../../lib/app/choose-purchase-order.ts';
import { confirmCheckout } from '../../lib/app/confirm-checkout.ts';
import { editPurchaseOrder } from '../../lib/app/edit-purchase-order.ts';
import { movePurchaseOrder } from '../../lib/app/move-purchase-order.ts';
import { openCheckout } from '../../lib/app/open-checkout.ts';
import { receiveOrder } from '../../lib/app/receive-order.ts';
import { recordCompleteness, recordHealth, recordUnread } from '../../lib/app/record-health.ts';
import { recordOrders } from '../../lib/app/record-orders.ts';
import { recordReturn } from '../../lib/app/record-return.ts';
import { requestPurchaseOrder } from '../../lib/app/request-purchase-order.ts';
import { startWalk } from '../../lib/app/start-walk.ts';
import { stepWalk, takeTurn } from '../../lib/app/step-walk.ts';
import { submitCheckout } from '../../lib/app/submit-checkout.ts';
import { undoAssignment } from '../../lib/app/undo-assignment.ts';
import { orderKey } from '../../lib/domain/ids.ts';
import { walkKey } from '../../lib/domain/list-walk.ts';
import { day, emptyLedger, everything, minute, value } from '../unit/app/ledger.ts';
import { asin, card, confirmation, details, list, on, order, purchase, review, usd } from '../unit/app/pages.ts';

const managed = { organisation: 'Example Works', purchaseOrders: [{ number: 'CAT-0007', title: 'Catalogue: toner', department: 'Facilities', state: 'issued' }] };
const ctx = await emptyLedger('Europe/Berlin', managed);
const later = (by: number) => { ctx.clock.now += by; return ctx.clock.now; };
const add = async (text: string | null, more: Partial<NewPurchaseOrder> = {}) =>
  value(await addPurchaseOrder(ctx, { text, title: text === null ? 'From the series' : `For ${text}`, validUntil: null, favourite: false, ...more }));

// What the organisation decided, and a series that counts.
value(await changeSettings(ctx, {
  changes: {
    seriesMask: 'PO-{YYYY}-{seq:4}', seriesStart: 41, reuse: 'warn', overdueAfterDays: 5,
    enforcement: { mode: 'require', overrideReasons: ['Urgent'] },
    purchasing: { name: 'Purchasing, Example Works', email: 'purchasing@example.com' },
    customFields: [{ id: 'cost-object', label: 'Cost object', options: ['CO-1', 'CO-2'], requiredAtCheckout: false }],
  },
}));
value(await applyCatalogue(ctx));

// Purchase orders: budget with rollover and a rate, agreed lines, blanket, open on both sides, a state each.
const first = await add(null, {
  favourite: true, validFrom: on('2026-01-01'), validUntil: on('2026-12-31'), owner: 'Kim Example', department: 'Laboratory', costCentre: 'CC-100',
  glCode: '6805', project: 'Spring', customValues: { 'cost-object': 'CO-1' }, marketplaces: ['amazon.com'], suppliers: ['Example Store'],
  budget: {
    amount: usd(50_000), period: 'quarter', rollover: true, from: on('2026-01-01'), until: null, warnAtPercent: 20,
    rates: [{ currency: 'EUR', rate: '1.0842', statedOn: on('2026-05-04') }],
  },
  lines: [
    { asin: asin('X'), text: 'Thing X', quantity: 4, unitPrice: usd(1250), tolerancePercent: 2.5 },
    { asin: null, text: 'Anything else', quantity: null, unitPrice: null, tolerancePercent: 0 },
  ],
});
const second = await add('000123', { kind: 'blanket', department: 'Office', reuse: 'allow' });
const third = await add('One time', { reuse: 'single' });
await add('Draft', { state: 'draft' });
value(await movePurchaseOrder(ctx, { id: (await add('Closed')).id, to: 'closed', reason: 'Nothing more to come' }));
value(await editPurchaseOrder(ctx, { id: third.id, changes: { title: 'For one purchase only' } }));

// Requests: one waits and is reminded of, one was approved under another number, one rejected.
const wish = { checkout: null, number: 'pending', reason: 'The old one broke', delivery: 'Desk 3', payment: 'Invoice', earlierOrders: '112-0000001-0000001', remind: true } as const;
value(await requestPurchaseOrder(ctx, { ...wish, title: 'A new lamp' }));
const approved = value(await requestPurchaseOrder(ctx, { ...wish, title: 'Two chairs', remind: false }));
value(await answerRequest(ctx, { id: approved.id, answer: { kind: 'approved', by: 'Sam Sample', text: 'CH-2026-9' } }));
const rejected = value(await requestPurchaseOrder(ctx, { ...wish, title: 'A fountain', number: { text: 'F-1' } }));
value(await answerRequest(ctx, { id: rejected.id, answer: { kind: 'rejected', by: 'Sam Sample', reason: 'No' } }));

// A divided purchase that was placed with a reason and became two orders; one arrived in part and some of it goes back.
value(await openCheckout(ctx, { reading: review(1, { X: 2, Y: 1 }), fresh: true }));
const split = [{ text: first.number, share: { kind: 'percent', percent: 60 } }, { text: '000123', share: { kind: 'rest' } }] as const;
value(await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: first.number, split, customValues: { 'cost-object': 'CO-2' } }));
value(await submitCheckout(ctx, { reading: review(1, { X: 2, Y: 1 }), text: first.number, split, at: later(minute), reason: 'Urgent' }));
value(await confirmCheckout(ctx, { reading: confirmation(1, [order(1)]), at: later(minute) }));
later(minute);
const shown = card(1, { X: 2 }, '2026-05-11', { total: usd(7051), poNumber: first.number });
value(await recordOrders(ctx, { reading: list([shown, card(2, { Y: 1 }, '2026-05-11', { status: 'Cancelled' })]) }));
const full = details(shown);
value(await recordOrders(ctx, {
  reading: {
    ...full,
    data: {
      ...full.data, itemsSubtotal: usd(6500), shipping: usd(0), tax: usd(551), status: 'Delivered May 13',
      items: [{ asin: asin('X'), title: 'Thing X', quantity: 2, unitPrice: usd(3250), seller: 'Example Store' }],
      shipments: [{ status: 'Delivered May 13', deliveredOn: on('2026-05-13'), trackingId: 'EX123', carrier: 'Example Express' }],
      payments: ['Visa ending in 0000'], businessOrderInformation: { 'Cost centre': 'CC-100' },
    },
  },
}));
value(await recordReturn(ctx, { orderKey: orderKey('amazon.com', order(1)), returned: { asin: asin('X'), quantity: 1, state: 'refunded', refund: usd(3525) } }));

// Orders without a checkout: one given to two purchase orders by units, one moved and moved back, one taken off all, one left alone.
const cards = [3, 4, 5, 6].map((n) => card(n, { Z: 3 }, '2026-04-02', { total: usd(900 + n) }));
value(await recordOrders(ctx, { reading: list(cards) }));
const give = async (n: number, parts: Parameters<typeof assignOrder>[1]['parts']) => value(await assignOrder(ctx, { orderKey: orderKey('amazon.com', order(n)), parts }));
await give(3, [{ purchaseOrderId: second.id, share: { kind: 'units', units: [{ asin: asin('Z'), quantity: 1 }] } }, { purchaseOrderId: third.id, share: { kind: 'rest' } }]);
const moved = await give(4, [{ purchaseOrderId: second.id, share: { kind: 'whole' } }]);
if (moved !== null) value(await undoAssignment(ctx, { seq: moved.seq }));
await give(5, []);
value(await receiveOrder(ctx, { orderKey: orderKey('amazon.com', order(3)), units: [{ asin: asin('Z'), quantity: 2 }] }));

// A checkout that waits for its order, one still open that holds a budget, one under a number nobody saved.
value(await submitCheckout(ctx, { reading: review(4, { V: 1 }, 'amazon.de'), text: '000123', at: later(day) }));
value(await confirmCheckout(ctx, { reading: confirmation(4, [], 'amazon.de'), at: later(minute) }));
value(await openCheckout(ctx, { reading: review(5, { U: 3 }), fresh: true }));
value(await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(5), text: first.number }));
value(await submitCheckout(ctx, { reading: review(7, { T: 1 }), text: 'Not saved yet', at: later(minute) }));

// One walk in the middle of its list, one that was given up; what the pages gave.
value(await startWalk(ctx, { marketplace: 'amazon.de', period: 'year-2025' }));
value(await takeTurn(ctx));
value(await stepWalk(ctx, { kind: 'opening' }));
const read = { ...list([card(9, { X: 1 }, '2025-03-01')], 'amazon.de'), missing: ['orders[0].total'] };
const counted = { ...read, data: { ...read.data, count: 12 }, evidence: { count: { selector: '.num-orders', index: 0, seen: '2026-05' } } };
value(await recordOrders(ctx, { reading: counted }));
value(await recordHealth(ctx, { reading: counted }));
value(await recordCompleteness(ctx, { reading: counted, place: { period: 'year-2025', start: 0 } }));
value(await stepWalk(ctx, { kind: 'listRead', start: 0, end: 1, isLast: false, rest: 0 }));
value(await startWalk(ctx, { marketplace: 'amazon.com', period: 'year-2024' }));
value(await cancelWalk(ctx, { key: walkKey('amazon.com', 'year-2024') }));
value(await recordUnread(ctx, { page: 'checkout', marketplace: 'amazon.com', fields: ['items'] }));

const stores = await everything(ctx.db);
writeFileSync(new URL('database-v2.json', import.meta.url), `${JSON.stringify({ version: 2, stores }, null, 1)}\n`);
