import { describe, expect, it } from 'vitest';
import { abandonCheckout, awaitCheckout } from '../../../lib/app/abandon-checkout.ts';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { listWaiting } from '../../../lib/app/list-waiting.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { readHistory } from '../../../lib/app/read-history.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { settleReview } from '../../../lib/app/settle-review.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { unsettleReview } from '../../../lib/app/unsettle-review.ts';
import { checkoutKey, orderKey } from '../../../lib/domain/ids.ts';
import { emptyLedger, everything, minute, noon, outcome, value } from './ledger.ts';
import { card, list, order, purchase, review } from './pages.ts';

const po = (text: string) => ({ text, title: '', validUntil: null, favourite: false });
const key = (n: number) => orderKey('amazon.com', order(n));
const placed = (n: number) => checkoutKey('amazon.com', purchase(n));
const notFound = { ok: false, error: 'notFound' };

describe('a number nobody saved', () => {
  it('stays in sight, and in the export, until it is saved', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await openCheckout(ctx, { reading: review(2, { Y: 1 }), fresh: true });
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: '4711', at: noon });
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) });
    expect(value(await listWaiting(ctx))).toMatchObject({ waiting: [], unsaved: [{ purchaseId: purchase(1), chosen: { number: '4711' } }] });
    expect(value(await readHistory(ctx, { id: null }))).toMatchObject([
      { number: 'PO-1', order: null },
      { number: '4711', purchaseOrder: null, order: { orderId: order(1) }, link: null },
    ]);
    const { id } = value(await addPurchaseOrder(ctx, po('4711')));
    expect(value(await listWaiting(ctx)).unsaved).toEqual([]);
    expect(value(await readHistory(ctx, { id }))).toMatchObject([{ number: '4711', purchaseOrder: { id }, order: { orderId: order(1) } }]);
    expect(value(await readHistory(ctx, { id: null }))).toHaveLength(2);
  });
});

describe('a checkout that waits', () => {
  it('no longer does once a person says that nothing was ordered, and does again when that is taken back', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    expect(value(await abandonCheckout(ctx, { key: placed(1) }))).toBeNull();
    expect(value(await listWaiting(ctx)).waiting).toEqual([]);
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) });
    expect((await outcome(ctx.db)).links).toEqual([]);
    expect(value(await awaitCheckout(ctx, { key: placed(1) }))).toBeNull();
    expect((await outcome(ctx.db)).links).toMatchObject([{ number: 'PO-1', method: 'items' }]);
    expect((await everything(ctx.db)).entries).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ action: 'checkoutAbandoned', actor: 'person' })]),
    );
    expect(await abandonCheckout(ctx, { key: placed(1) })).toEqual(notFound); // something was ordered
    expect(await awaitCheckout(ctx, { key: placed(1) })).toEqual(notFound);
    expect(await abandonCheckout(ctx, { key: placed(9) })).toEqual(notFound);
  });
});

describe('a decision', () => {
  it('can be taken back: the order is in doubt as before', async () => {
    const ctx = await emptyLedger();
    for (const n of [1, 2]) {
      await addPurchaseOrder(ctx, po(`PO-${n}`));
      await submitCheckout(ctx, { reading: review(n, { X: 1 }), text: `PO-${n}`, at: noon });
    }
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) });
    const before = await outcome(ctx.db);
    for (const checkout of [placed(1), null]) {
      await settleReview(ctx, { orderKey: key(1), checkoutKey: checkout });
      expect(value(await listWaiting(ctx)).reviews).toEqual([]);
      expect(value(await unsettleReview(ctx, { orderKey: key(1) }))).toBeNull();
      expect(await outcome(ctx.db)).toEqual(before);
    }
    expect(await unsettleReview(ctx, { orderKey: key(1) })).toEqual(notFound);
    expect(await unsettleReview(ctx, { orderKey: key(9) })).toEqual(notFound);
  });

  it('taken back does not make a checkout a placed one that was only loaded again', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    await openCheckout(ctx, { reading: review(1, { X: 1 }), fresh: true });
    ctx.clock.now += minute;
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) });
    const before = await outcome(ctx.db);
    for (let times = 0; times < 2; times += 1) {
      await settleReview(ctx, { orderKey: key(1), checkoutKey: placed(1) });
      expect((await outcome(ctx.db)).checkouts[0]?.state).toBe('linked');
      await unsettleReview(ctx, { orderKey: key(1) });
      expect(await outcome(ctx.db)).toEqual(before);
    }
  });
});
