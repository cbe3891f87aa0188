import { expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { confirmCheckout } from '../../../lib/app/confirm-checkout.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { day, emptyLedger, minute, value } from './ledger.ts';
import { card, confirmation, list, on, review } from './pages.ts';

it('the same thing bought every day for a month, each order seen after its purchase, is linked every day and stays so', async () => {
  const ctx = await emptyLedger();
  for (const text of ['PO-0', 'PO-1']) value(await addPurchaseOrder(ctx, { text, title: '', validUntil: null, favourite: false }));
  const linked: number[] = [];
  for (let n = 1; n <= 30; n += 1) {
    value(await submitCheckout(ctx, { reading: review(n, { X: 1 }), text: `PO-${n % 2}`, at: ctx.clock.now }));
    ctx.clock.now += minute;
    value(await confirmCheckout(ctx, { reading: confirmation(n, []), at: ctx.clock.now }));
    ctx.clock.now += minute;
    value(await recordOrders(ctx, { reading: list([card(n, { X: 1 }, addDays(on('2026-05-11'), n - 1))]) }));
    linked.push(await ctx.db.count('links'));
    ctx.clock.now += day - 2 * minute;
  }
  expect(linked).toEqual(linked.map((_, index) => index + 1));
  expect((await ctx.db.getAll('purchaseOrders')).map(({ orderCount }) => orderCount)).toEqual([15, 15]);
});
