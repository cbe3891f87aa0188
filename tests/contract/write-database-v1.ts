/*
 * Wrote database-v1.json: `npx tsx tests/contract/write-database-v1.ts`. Version 1 is frozen once it is published; from
 * then on the file stays as it is and proves that old databases are still understood.
 */
import { writeFileSync } from 'node:fs';
import { addPurchaseOrder } from '../../lib/app/add-purchase-order.ts';
import { choosePurchaseOrder } from '../../lib/app/choose-purchase-order.ts';
import { confirmCheckout } from '../../lib/app/confirm-checkout.ts';
import { editPurchaseOrder } from '../../lib/app/edit-purchase-order.ts';
import { openCheckout } from '../../lib/app/open-checkout.ts';
import { recordCompleteness, recordHealth, recordUnread } from '../../lib/app/record-health.ts';
import { recordOrders } from '../../lib/app/record-orders.ts';
import { settleReview } from '../../lib/app/settle-review.ts';
import { submitCheckout } from '../../lib/app/submit-checkout.ts';
import { checkoutKey, orderKey } from '../../lib/domain/ids.ts';
import { day, emptyLedger, everything, minute, value } from '../unit/app/ledger.ts';
import { card, confirmation, details, list, on, order, purchase, review, usd } from '../unit/app/pages.ts';

const ctx = await emptyLedger();
const po = (text: string, favourite = false) =>
  addPurchaseOrder(ctx, { text, title: `For ${text}`, validUntil: favourite ? on('2026-12-31') : null, favourite });
const later = (by: number) => { ctx.clock.now += by; return ctx.clock.now; };

// A purchase that becomes two orders, one cancelled; a number with leading zeros; every state of a purchase order.
const first = value(await po('PO-2026-0042', true));
await po('000123');
for (const state of ['draft', 'closed', 'cancelled'] as const) {
  await editPurchaseOrder(ctx, { id: value(await po(`PO-${state}`)).id, changes: { state } });
}
await editPurchaseOrder(ctx, { id: first.id, changes: { title: 'Lab supplies, spring' } });
await openCheckout(ctx, { reading: review(1, { X: 2, Y: 1 }), fresh: true });
await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'PO-2026-0042' });
await submitCheckout(ctx, { reading: review(1, { X: 2, Y: 1 }), text: 'PO-2026-0042', at: later(minute) });
await confirmCheckout(ctx, { reading: confirmation(1, [order(1)]), at: later(minute) });
later(minute);
const shown = card(1, { X: 2 }, '2026-05-11', { total: usd(7050), poNumber: 'PO-2026-0042' });
await recordOrders(ctx, { reading: list([shown, card(2, { Y: 1 }, '2026-05-11', { status: 'Cancelled' })]) });
await recordOrders(ctx, { reading: details({ ...shown, status: 'Delivered May 13' }) });

// Two checkouts that want one order; a third that was settled by a person; one that waits; one still open; one without a PO.
for (const [n, text] of [[2, '000123'], [3, 'Not saved yet']] as const) {
  await submitCheckout(ctx, { reading: review(n, { Z: 1 }), text, at: later(minute) });
}
await recordOrders(ctx, { reading: list([card(3, { Z: 1 }, '2026-05-11'), card(4, { W: 1 }, '2026-05-11')]) });
await submitCheckout(ctx, { reading: review(4, { V: 1 }, 'amazon.de'), text: '000123', at: later(day) });
await confirmCheckout(ctx, { reading: confirmation(4, [], 'amazon.de'), at: later(minute) });
await openCheckout(ctx, { reading: review(5, { U: 3 }, 'amazon.co.jp'), fresh: true });
await submitCheckout(ctx, { reading: review(6, { T: 1 }), text: '', at: later(minute) });
await submitCheckout(ctx, { reading: review(7, { S: 1 }), text: '000123', at: later(minute) });
await settleReview(ctx, { orderKey: orderKey('amazon.com', order(4)), checkoutKey: checkoutKey('amazon.com', purchase(7)) });

// Pages that were read in part, and one that was not read at all.
const read = { ...list([card(5, { X: 1 }, '2026-05-11')], 'amazon.de'), missing: ['orders[0].total'] };
const counted = { ...read, data: { ...read.data, count: 12 }, evidence: { count: { selector: '.num-orders', index: 0, seen: '2026-05' } } };
await recordHealth(ctx, { reading: counted });
await recordCompleteness(ctx, { reading: counted, place: { period: 'year-2026', start: 0 } });
await recordUnread(ctx, { page: 'checkout', marketplace: 'amazon.com', fields: ['items'] });

const stores = await everything(ctx.db);
writeFileSync(new URL('database-v1.json', import.meta.url), `${JSON.stringify({ version: 1, stores }, null, 1)}\n`);
