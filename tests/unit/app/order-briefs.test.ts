import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { orderBriefs } from '../../../lib/app/order-briefs.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { briefOf } from '../../../lib/domain/order-brief.ts';
import { changeLedger } from '../../../lib/storage/transaction.ts';
import { addEntry } from '../../../lib/storage/entries.ts';
import { ok } from '../../../lib/domain/result.ts';
import { emptyLedger, noon, value } from './ledger.ts';
import { key, save, seeDetails } from './orders.ts';
import { card, list, usd } from './pages.ts';

const three = list([
  card(1, { X: 1 }, '2026-05-11', { total: usd(100) }), card(2, { Y: 1 }, '2026-05-10', { total: usd(200) }), card(3, { Z: 1 }, '2026-05-09', { status: 'Cancelled' }),
]);

describe('the briefs of all orders', () => {
  it('are those of the orders as they are stored, the latest first, after every change', async () => {
    const ctx = await emptyLedger();
    const check = async () => {
      const orders = (await ctx.db.getAll('orders')).map(({ keys: _, ...order }) => briefOf(order));
      const briefs = value(await orderBriefs(ctx));
      expect(briefs).toEqual(orders.toSorted((a, b) => ((a.placedOn ?? '') < (b.placedOn ?? '') ? 1 : -1)));
      return briefs;
    };
    expect(await check()).toEqual([]);
    await recordOrders(ctx, { reading: three });
    expect((await check()).map((brief) => brief.key)).toEqual([key(1), key(2), key(3)]);
    await seeDetails(ctx, 2, { refundTotal: usd(50) });
    expect((await check())[1]?.cost).toEqual(usd(150));
    const ids = await save(ctx, 'PO-A');
    value(await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids['PO-A'], share: { kind: 'whole' } }] }));
    expect((await check())[0]?.linkedTo).toEqual([ids['PO-A']]);
  });

  it('are not read again while nothing changed, and not for what changes no order', async () => {
    const ctx = await emptyLedger();
    await recordOrders(ctx, { reading: three });
    const first = value(await orderBriefs(ctx));
    expect(value(await orderBriefs(ctx))).toBe(first);
    value(await addPurchaseOrder(ctx, { text: 'PO-B', title: '', validUntil: null, favourite: false }));
    expect(value(await orderBriefs(ctx))).toBe(first);
  });

  it('are made where an older version left none, and go with orders that are gone', async () => {
    const ctx = await emptyLedger();
    await recordOrders(ctx, { reading: three });
    await ctx.db.delete('orderBriefs', key(1));
    await ctx.db.delete('orderBriefs', key(3));
    await ctx.db.delete('orders', key(2));
    expect(value(await orderBriefs(ctx)).map((brief) => brief.key)).toEqual([key(1), key(3)]);
    expect(await ctx.db.getAllKeys('orderBriefs')).toEqual([key(1), key(3)]);
  });

  it('are read anew after a change that does not name its orders', async () => {
    const ctx = await emptyLedger();
    await recordOrders(ctx, { reading: three });
    value(await orderBriefs(ctx));
    value(await changeLedger(ctx.db, async (tx) => {
      await tx.objectStore('orders').delete(key(1));
      await addEntry(tx, { at: noon, actor: 'person', action: 'dataRemoved', subject: 'ledger', before: null, after: null });
      return ok(undefined);
    }));
    expect(value(await orderBriefs(ctx)).map((brief) => brief.key)).toEqual([key(2), key(3)]);
  });
});
