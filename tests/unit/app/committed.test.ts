import { describe, expect, it, test } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { confirmCheckout } from '../../../lib/app/confirm-checkout.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { readBudget } from '../../../lib/app/read-budget.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import type { ListedOrder } from '../../../lib/domain/reading.ts';
import { budget } from '../domain/purchase-orders.ts';
import { emptyLedger, minute, value } from './ledger.ts';
import { key } from './orders.ts';
import { card, confirmation, details, list, review, usd, type Things } from './pages.ts';

type Ledger = Awaited<ReturnType<typeof emptyLedger>>;
const day = '2026-05-11';

/** A ledger whose PO A has a budget of $100.00, and B as well. */
async function ledger(amount = 10_000) {
  const ctx = await emptyLedger();
  const add = async (text: string): Promise<PurchaseOrderId> => value(await addPurchaseOrder(ctx, {
    text, title: '', validUntil: null, favourite: false, budget: budget({ amount: usd(amount) }),
  })).id;
  return { ctx, a: await add('A'), b: await add('B') };
}
const figures = async (ctx: Ledger, id: PurchaseOrderId): Promise<readonly (number | undefined)[]> => {
  const status = value(await readBudget(ctx, { id }));
  return [status?.spent.amount, status?.committed.amount, status?.left.amount];
};
/** Places and confirms the n-th purchase on A; prices are in cents. */
const place = async (ctx: Ledger, n: number, total: number | null, things: Things, prices: Things = {}) => {
  const reading = review(n, things);
  const items = (reading.data.items ?? []).map((item) => {
    const price = prices[item.title?.at(-1) ?? ''];
    return price === undefined ? item : { ...item, unitPrice: usd(price) };
  });
  const { total: _, ...data } = reading.data;
  value(await submitCheckout(ctx, { reading: { ...reading, data: { ...data, items, ...(total === null ? {} : { total: usd(total) }) } }, text: 'A', at: ctx.clock.now }));
  value(await confirmCheckout(ctx, { reading: confirmation(n), at: ctx.clock.now }));
  ctx.clock.now += minute;
};
const see = async (ctx: Ledger, ...orders: readonly ListedOrder[]) => value(await recordOrders(ctx, { reading: list(orders) }));

describe('of a checkout of $100 in two orders, when the first ($60) is seen', () => {
  const half = async () => {
    const { ctx, a, b } = await ledger();
    await place(ctx, 1, 10_000, { X: 1, Y: 1 });
    await see(ctx, card(1, { X: 1 }, day, { total: usd(6000) }));
    return { ctx, a, b };
  };

  it('the other $40 stay committed, whatever is refunded of the first', async () => {
    const { ctx, a } = await half();
    expect(await figures(ctx, a)).toEqual([6000, 4000, 0]);
    const reading = details(card(1, null, null));
    value(await recordOrders(ctx, { reading: { ...reading, data: { ...reading.data, refundTotal: usd(6000) } } }));
    expect(await figures(ctx, a)).toEqual([0, 4000, 6000]);
  });

  it('the other $40 stay committed when the first is cancelled', async () => {
    const { ctx, a } = await half();
    await see(ctx, card(1, { X: 1 }, day, { status: 'Cancelled' }));
    expect(await figures(ctx, a)).toEqual([0, 4000, 6000]);
  });

  it('the other $40 stay committed when the first is moved to another PO, which is charged once', async () => {
    const { ctx, a, b } = await half();
    value(await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: b, share: { kind: 'whole' } }] }));
    expect([await figures(ctx, a), await figures(ctx, b)]).toEqual([[0, 4000, 6000], [6000, 0, 4000]]);
  });

  it('nothing stays committed once the second is seen, though both cost less than the cart', async () => {
    const { ctx, a } = await half();
    await see(ctx, card(2, { Y: 1 }, day, { total: usd(3900) }));
    expect(await figures(ctx, a)).toEqual([9900, 0, 100]);
  });
});

it('an order cancelled before a page showed its total takes what its items are worth in the cart', async () => {
  const { ctx, a } = await ledger();
  await place(ctx, 1, 10_000, { X: 1, Y: 1 }, { X: 6000, Y: 4000 });
  await see(ctx, card(1, { X: 1 }, day, { status: 'Cancelled' }));
  expect(await figures(ctx, a)).toEqual([0, 4000, 6000]);
});

describe('an order without a total', () => {
  test.each([
    ['all of the cart\'s total', 10_000, {}], ['its unit prices while the cart shows no total', null, { X: 10_000 }],
  ] as const)('leaves committed %s, also when it completes the cart', async (_, total, prices) => {
    const { ctx, a } = await ledger();
    await place(ctx, 1, total, { X: 1 }, prices);
    await see(ctx, card(1, { X: 1 }, day));
    expect((await ctx.db.getAll('checkouts'))[0]?.state).toBe('linked');
    expect(await figures(ctx, a)).toEqual([0, 10_000, 0]);
    await see(ctx, card(1, { X: 1 }, day, { total: usd(9000) }));
    expect(await figures(ctx, a)).toEqual([9000, 0, 1000]);
  });

  it('leaves what the others of the checkout did not take', async () => {
    const { ctx, a } = await ledger();
    await place(ctx, 1, 10_000, { X: 1, Y: 1 });
    await see(ctx, card(1, { X: 1 }, day, { total: usd(6000) }), card(2, { Y: 1 }, day));
    expect(await figures(ctx, a)).toEqual([6000, 4000, 0]);
    await see(ctx, card(2, { Y: 1 }, day, { status: 'Cancelled' }));
    expect(await figures(ctx, a)).toEqual([6000, 0, 4000]);
  });

  it('that is moved to another PO is committed there, by the cart\'s prices, and no longer at its own', async () => {
    const { ctx, a, b } = await ledger();
    await place(ctx, 1, 10_000, { X: 1, Y: 1 }, { X: 6000, Y: 4000 });
    await see(ctx, card(1, { X: 1 }, day));
    value(await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: b, share: { kind: 'whole' } }] }));
    expect([await figures(ctx, a), await figures(ctx, b)]).toEqual([[0, 4000, 6000], [0, 6000, 4000]]);
  });
});

describe('an order that only Amazon\'s PO number ties to a PO', () => {
  const seen = async (more: Partial<ListedOrder> = {}, placedOn = day, things: Things | null = null) => {
    const { ctx, a } = await ledger(30_000);
    await place(ctx, 1, 10_000, { X: 1 });
    await see(ctx, card(1, things, placedOn, { total: usd(10_000), poNumber: 'A', ...more }));
    return { ctx, a };
  };

  it('counts once with the waiting checkout of the same day and total', async () => {
    const { ctx, a } = await seen();
    expect(await figures(ctx, a)).toEqual([10_000, 0, 20_000]);
    await place(ctx, 2, 10_000, { X: 1 }); // a second purchase has no order yet
    expect(await figures(ctx, a)).toEqual([10_000, 10_000, 10_000]);
  });

  test.each([
    ['of another total', { total: usd(9999) }, day, null], ['of another day', {}, '2026-05-14', null], ['with other items', {}, day, { Z: 1 }],
  ] as const)('%s is another purchase and counts beside it', async (_, more, placedOn, things) => {
    const { ctx, a } = await seen(more, placedOn, things);
    const total = 'total' in more ? more.total.amount : 10_000;
    expect(await figures(ctx, a)).toEqual([total, 10_000, 20_000 - total]);
  });
});

test('a placed checkout whose review page is loaded again stays committed: nobody knows that it was not placed', async () => {
  const { ctx, a } = await ledger();
  const reading = { ...review(9, { X: 1 }), data: { ...review(9, { X: 1 }).data, total: usd(4_000) } };
  value(await submitCheckout(ctx, { reading, text: 'A', at: ctx.clock.now }));
  ctx.clock.now += minute;
  value(await openCheckout(ctx, { reading, fresh: true }));
  ctx.clock.now += 600 * minute;
  expect(await figures(ctx, a)).toEqual([0, 4_000, 6_000]);
});
