import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { countWaiting } from '../../../lib/app/count-waiting.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { day, emptyLedger, minute, value } from './ledger.ts';
import { card, list, review } from './pages.ts';

const start = async () => {
  const ctx = await emptyLedger();
  value(await addPurchaseOrder(ctx, { text: 'PO-1', title: '', validUntil: null, favourite: false }));
  return ctx;
};
const linked = async (ctx: Awaited<ReturnType<typeof start>>) => (await ctx.db.getAll('links')).length;

describe('a clock that was wrong', () => {
  it.each([['ten minutes', 10 * minute], ['two days', 2 * day]])('and is put back by %s: the order seen then is linked', async (_words, ahead) => {
    const ctx = await start();
    ctx.clock.now += ahead;
    value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: ctx.clock.now }));
    ctx.clock.now -= ahead;
    value(await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) }));
    expect(await linked(ctx)).toBe(1);
  });
});

describe('a placed checkout whose review page is loaded again', () => {
  it('still waits: nobody knows whether it was placed', async () => {
    const ctx = await start();
    value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: ctx.clock.now }));
    ctx.clock.now += minute;
    value(await openCheckout(ctx, { reading: review(1, { X: 1 }), fresh: true }));
    expect(value(await countWaiting(ctx))).toMatchObject({ waiting: 1 });
  });
});
