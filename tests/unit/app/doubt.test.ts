import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { confirmCheckout } from '../../../lib/app/confirm-checkout.ts';
import { countWaiting } from '../../../lib/app/count-waiting.ts';
import { listWaiting } from '../../../lib/app/list-waiting.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { settleReview } from '../../../lib/app/settle-review.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { checkoutKey, orderKey } from '../../../lib/domain/ids.ts';
import { emptyLedger, everything, minute, noon, outcome, value } from './ledger.ts';
import { card, confirmation, list, order, purchase, review } from './pages.ts';

const po = (text: string) => ({ text, title: `For ${text}`, validUntil: null, favourite: false });
const key = (n: number) => orderKey('amazon.com', order(n));

describe('where a page may mislead', () => {
  it('asks about an order that fits a checkout whose review step was loaded again after the click', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    await openCheckout(ctx, { reading: review(1, { X: 1 }), fresh: true });
    expect(value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon })).state).toBe('open');
    const seen = list([card(1, { X: 1 }, '2026-05-11')]);
    expect(value(await recordOrders(ctx, { reading: seen })).badges).toMatchObject([{ state: 'needsReview' }]);
    expect((await outcome(ctx.db)).links).toEqual([]);
    expect(value(await listWaiting(ctx))).toMatchObject({ waiting: [], reviews: [{ order: { orderId: order(1) }, candidates: [{ state: 'open' }] }] });
    expect(value(await countWaiting(ctx))).toEqual({ waiting: 0, overdue: 0, review: 1 });
    await settleReview(ctx, { orderKey: key(1), checkoutKey: checkoutKey('amazon.com', purchase(1)) });
    expect(await outcome(ctx.db)).toMatchObject({ links: [{ number: 'PO-1', method: 'person' }], checkouts: [{ state: 'linked' }] });
  });

  it('links by itself what was paid after a payment that failed, and what was confirmed after all', async () => {
    for (const again of [true, false]) {
      const ctx = await emptyLedger();
      await addPurchaseOrder(ctx, po('PO-1'));
      await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
      await openCheckout(ctx, { reading: review(1, { X: 1 }), fresh: true });
      ctx.clock.now += minute;
      if (again) await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: ctx.clock.now });
      else await confirmCheckout(ctx, { reading: confirmation(1), at: ctx.clock.now });
      await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) });
      expect((await outcome(ctx.db)).links).toMatchObject([{ number: 'PO-1', method: 'items' }]);
    }
  });

  it('keeps in doubt an order a confirmation page named wrongly, also when a list shows it again', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await addPurchaseOrder(ctx, po('PO-2'));
    const seen = list([card(1, { X: 1 }, '2026-05-11')]);
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    await recordOrders(ctx, { reading: seen });
    ctx.clock.now += minute;
    await submitCheckout(ctx, { reading: review(2, { Y: 1 }), text: 'PO-2', at: ctx.clock.now });
    await confirmCheckout(ctx, { reading: confirmation(2, [order(1)]), at: ctx.clock.now });
    for (const reading of [seen, list([card(1, { X: 1 }, '2026-05-11', { status: 'Delivered' })])]) {
      await recordOrders(ctx, { reading });
      expect((await outcome(ctx.db)).links).toEqual([]);
      expect(value(await listWaiting(ctx)).reviews.map(({ candidates }) => candidates.map(({ purchaseId }) => purchaseId).sort()))
        .toEqual([[purchase(1), purchase(2)]]);
    }
  });

  it('keeps one entry of one press, and another of a press that changed something or came later', async () => {
    const ctx = await emptyLedger();
    const press = async (after: number, text: string) => {
      ctx.clock.now = noon + after;
      await submitCheckout(ctx, { reading: review(1, { X: 1 }), text, at: ctx.clock.now });
      return (await everything(ctx.db)).entries.length;
    };
    expect([await press(0, 'A'), await press(40, 'A'), await press(2000, 'A')]).toEqual([1, 1, 1]);
    expect([await press(2001, 'A'), await press(2010, 'B')]).toEqual([2, 3]);
  });
});
