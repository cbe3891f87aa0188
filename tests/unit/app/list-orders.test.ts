import { describe, expect, it } from 'vitest';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { countOrderList, listOrders, type OrderQuery } from '../../../lib/app/list-orders.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import type { Order } from '../../../lib/domain/order.ts';
import { inputSchemas } from '../../../lib/messaging/schemas.ts';
import { orderSpans } from '../../../lib/storage/order-list.ts';
import { storeNames } from '../../../lib/storage/schema.ts';
import { day, emptyLedger, minute, noon, value } from './ledger.ts';
import { key, phoned, save, seeDetails } from './orders.ts';
import { card, list, order, review, usd } from './pages.ts';

const ask = async (ctx: AppContext, asked: Partial<OrderQuery> = {}) => {
  const { rows, total } = value(await listOrders(ctx, { query: '', filter: 'all', sort: 'latest', offset: 0, limit: 10, ...asked }));
  return [rows.map((row) => [1, 2, 3, 4, 5, 6].find((n) => order(n) === row.order.orderId)), total];
};

/** Four orders: linked and on its way (1), loose and delivered (2), cancelled (3), loose, late and old (4). */
async function four(): Promise<AppContext & { clock: { now: number } }> {
  const ctx = await emptyLedger();
  const ids = await save(ctx, 'PO-A');
  await recordOrders(ctx, { reading: list([
    card(1, { X: 1 }, '2026-05-11', { total: usd(100), status: 'Arriving Friday' }),
    card(2, { Y: 1 }, '2026-05-10', { total: usd(200), status: 'Delivered May 10' }),
    card(3, { Z: 1 }, '2026-05-09', { status: 'Cancelled' }),
    card(4, { Z: 2 }, '2025-01-02', { total: usd(400), status: 'Arriving May 9' }),
  ]) });
  await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids['PO-A'], share: { kind: 'whole' } }] });
  return ctx;
}

describe('a list of orders', () => {
  it('begins with the latest, or with the first, and gives any part of it', async () => {
    const ctx = await four();
    expect(await ask(ctx)).toEqual([[1, 2, 3, 4], 4]);
    expect(await ask(ctx, { sort: 'oldest' })).toEqual([[4, 3, 2, 1], 4]);
    expect(await ask(ctx, { offset: 1, limit: 2 })).toEqual([[2, 3], null]);
    expect(await ask(ctx, { offset: 2, limit: 2 })).toEqual([[3, 4], 4]);
    expect(await ask(ctx, { offset: 9 })).toEqual([[], null]);
    expect(value(await countOrderList(ctx, { filter: 'all' }))).toBe(4);
    expect(value(await countOrderList(ctx, { filter: 'withoutPurchaseOrder' }))).toBe(2);
  });

  it.each([
    ['withoutPurchaseOrder', [2, 4]],
    ['waiting', [1, 4]],
    ['late', [4]],
    ['cancelled', [3]],
    ['returned', []],
    ['needsReview', []],
  ] as const)('shows only what is asked for: %s', async (filter, numbers) => {
    expect(await ask(await four(), { filter })).toEqual([numbers, numbers.length]);
  });

  it('shows an order that was refunded as returned, and one in doubt as to be reviewed', async () => {
    const ctx = await four();
    await seeDetails(ctx, 2, { refundTotal: usd(50) });
    expect(await ask(ctx, { filter: 'returned' })).toEqual([[2], 1]);
    await save(ctx, 'PO-B');
    for (const n of [1, 2]) await submitCheckout(ctx, { reading: review(n, { V: 1 }), text: n === 1 ? 'PO-A' : 'PO-B', at: noon - n * minute });
    ctx.clock.now += day;
    await phoned(ctx, 5, { V: 1 });
    expect(await ask(ctx, { filter: 'needsReview' })).toEqual([[5], 1]);
  });

  it.each([
    ['the order id', '0000002', [2]],
    ['the whole order id', order(4), [4]],
    ['the PO number and title', 'po-a for', [1]],
    ['an item\'s number', 'b0examplez', [3, 4]],
    ['several words wherever they stand', 'thing delivered', [2]],
    ['Amazon\'s words', 'cancelled', [3]],
    ['nothing that is there', 'nowhere', []],
  ])('is searched by %s', async (_what, query, numbers) => {
    expect(await ask(await four(), { query })).toEqual([numbers, numbers.length]);
  });

  it('counts all that a search finds, whatever part of it is shown', async () => {
    const ctx = await four();
    expect(await ask(ctx, { query: 'thing', limit: 2 })).toEqual([[1, 2], 4]);
    expect(await ask(ctx, { query: 'thing', limit: 2, offset: 2 })).toEqual([[3, 4], 4]);
  });

  it('finds orders in every year, and those without a day', async () => {
    const ctx = await four();
    await phoned(ctx, 6, { V: 1 }, {});
    await recordOrders(ctx, { reading: list([{ orderId: order(5), status: 'Arriving' }]) });
    expect(await ask(ctx, { query: 'amazon.com' })).toEqual([[6, 1, 2, 3, 4, 5], 6]);
    expect(await ask(ctx, { query: 'amazon.com', sort: 'oldest' })).toEqual([[5, 4, 3, 2, 1, 6], 6]);
  });

  it('names the purchase orders, and where each order stands', async () => {
    const { rows } = value(await listOrders(await four(), { query: '', filter: 'all', sort: 'latest', offset: 0, limit: 10 }));
    expect(rows.map(({ numbers, standing }) => [numbers, standing])).toEqual([[['PO-A'], 'onTheWay'], [[], 'received'], [[], 'cancelled'], [[], 'late']]);
  });

  it('reads on from one day that has orders to the next: a stray day costs no steps between', async () => {
    const ctx = await emptyLedger();
    for (const [n, placedOn] of [[1, '0001-01-01'], [2, '2026-05-11'], [3, '9999-12-31']] as const) {
      await recordOrders(ctx, { reading: list([card(n, { X: 1 }, placedOn)]) });
    }
    for (const [sort, keys] of [['latest', [key(3), key(2), key(1)]], ['oldest', [key(1), key(2), key(3)]]] as const) {
      const spans: Order[][] = [];
      for await (const span of orderSpans(ctx.db.transaction([...storeNames]), 'byDay', sort)) spans.push(span);
      expect(spans.length).toBe(4);
      expect(spans.flat().map((order) => order.key)).toEqual(keys);
    }
  });

  it('takes no page on which an order was placed on a day that cannot be', () => {
    const isTaken = (placedOn: string) => inputSchemas.recordOrders.safeParse({ reading: list([card(1, { X: 1 }, placedOn)]) }).success;
    expect(['9999-12-31', '1994-12-31', '1995-01-01', '2026-05-11'].map(isTaken)).toEqual([false, false, true, true]);
  });
});
