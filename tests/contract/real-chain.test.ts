import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/amazon/read-page.ts';
import { addPurchaseOrder } from '../../lib/app/add-purchase-order.ts';
import { confirmCheckout } from '../../lib/app/confirm-checkout.ts';
import type { AppContext } from '../../lib/app/context.ts';
import { openCheckout } from '../../lib/app/open-checkout.ts';
import { readPurchaseOrder } from '../../lib/app/read-purchase-order.ts';
import { recordOrders } from '../../lib/app/record-orders.ts';
import { submitCheckout } from '../../lib/app/submit-checkout.ts';
import type { PageKind, Reading } from '../../lib/domain/reading.ts';
import { day, emptyLedger, value } from '../unit/app/ledger.ts';

const root = new URL('../../../shared/amazon/', import.meta.url);

/** The reading of one real page, of the kind it must be. */
function read<Kind extends PageKind>(kind: Kind, name: string): Extract<Reading, { page: Kind }> {
  const html = readFileSync(new URL(`${kind}/${name}.html`, root), 'utf8');
  const address = /"url": ?"([^"]+)"/.exec(html)?.[1] ?? '';
  const reading = readPage(new JSDOM(html, { url: address }).window.document, new URL(address));
  if (reading?.page !== kind) throw new Error(`${name} was read as ${String(reading?.page)}`);
  return reading as Extract<Reading, { page: Kind }>; // its kind was just compared
}

const list = (ctx: AppContext) =>
  recordOrders(ctx, { reading: read('order-list', 'com--2026-05--generation-c-split-purchase') });
const boughtPage = () => read('order-details', 'com--2026-05--components-multi-item');
const cancelledPage = () => read('order-details', 'com--2026-05--cancelled-by-amazon');
const bought = (ctx: AppContext) => recordOrders(ctx, { reading: boughtPage() });
const cancelled = (ctx: AppContext) => recordOrders(ctx, { reading: cancelledPage() });
const confirm = (ctx: AppContext) =>
  confirmCheckout(ctx, { reading: read('confirmation', 'com--2026-05--multi-order-latest-order-id'), at: ctx.now() });

describe.skipIf(!existsSync(root))('one real purchase through its real pages', () => {
  it.each([
    ['in the order they were seen', [confirm, list, bought, cancelled]],
    ['without the confirmation page', [list, bought, cancelled]],
    ['details first', [cancelled, bought, confirm, list]],
    ['the list before the confirmation', [list, confirm, bought, cancelled]],
  ] as const)('ends in both orders on its PO, %s', async (_how, steps) => {
    const ctx = await emptyLedger('America/New_York');
    const placedOn = read('order-list', 'com--2026-05--generation-c-split-purchase').data.orders?.[0]?.placedOn ?? '';
    ctx.clock.now = Date.parse(`${placedOn}T20:00:00Z`);
    const { id } = value(await addPurchaseOrder(ctx, { text: 'PO-1', title: '', validUntil: null, favourite: false }));
    const review = read('checkout', 'com--2026-05--eleven-items-multigroup');
    await openCheckout(ctx, { reading: review, fresh: true });
    await submitCheckout(ctx, { reading: review, text: 'PO-1', at: ctx.now() });
    ctx.clock.now += day;
    for (const step of steps) value<unknown>(await step(ctx));
    const { purchaseOrder, linked } = value(await readPurchaseOrder(ctx, { id }));
    const cancelledOf = new Map(linked.map(({ order }) => [order.orderId, order.cancelled]));
    expect(cancelledOf).toEqual(new Map([[boughtPage().data.orderId, false], [cancelledPage().data.orderId, true]]));
    expect(purchaseOrder).toMatchObject({ orderCount: 2, spend: [boughtPage().data.total] });
    expect((await ctx.db.getAll('checkouts')).map(({ state, contested }) => [state, contested])).toEqual([['linked', []]]);
  });
});
