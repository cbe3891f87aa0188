import { expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { confirmCheckout } from '../../../lib/app/confirm-checkout.ts';
import { readBudget } from '../../../lib/app/read-budget.ts';
import { readCommitments } from '../../../lib/app/read-commitments.ts';
import { readOverview } from '../../../lib/app/read-overview.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { budget } from '../domain/purchase-orders.ts';
import { emptyLedger, noon, value } from './ledger.ts';
import { key, save, seeDetails } from './orders.ts';
import { card, confirmation, list, order, review, usd } from './pages.ts';

const whole = (purchaseOrderId: PurchaseOrderId) => [{ purchaseOrderId, share: { kind: 'whole' as const } }];

it('an overview follows the ledger: what was spent, refunded, given to a PO, and what waits', async () => {
  const ctx = await emptyLedger();
  const ids = await save(ctx, 'PO-A');
  const read = async () => value(await readOverview(ctx, { period: 'months3' }));
  expect(await read()).toMatchObject({ spend: [], days: { from: '2026-03-01', until: '2026-05-31' }, needs: { withoutPurchaseOrder: 0, late: 0 } });
  await recordOrders(ctx, { reading: list([
    card(1, { X: 1 }, '2026-05-11', { total: usd(10_000), status: 'Arriving May 12' }), card(2, { Y: 1 }, '2026-04-02', { total: usd(5_000), status: 'Arriving April 9' }),
    card(3, { Z: 1 }, '2025-12-24', { total: usd(7_000) }), card(4, { Z: 1 }, '2026-05-01', { status: 'Cancelled' }), { orderId: order(5), status: 'Arriving' },
  ]) });
  const loose = await read();
  expect(loose.spend).toMatchObject([{ currency: 'USD', total: 15_000, orders: 2, byPurchaseOrder: [{ kind: 'loose', amount: 15_000, orders: 2 }] }]);
  expect(loose.needs).toMatchObject({ withoutPurchaseOrder: 4, late: 1, withoutCost: 1, withoutDay: 1 });
  expect(loose.late.reduce((sum, { orders }) => sum + orders, 0)).toBe(1);
  value(await assignOrder(ctx, { orderKey: key(1), parts: whole(ids['PO-A']) }));
  await seeDetails(ctx, 1, { refundTotal: usd(2_500) });
  const linked = await read();
  expect(linked.spend).toMatchObject([{ total: 12_500, byPurchaseOrder: [{ kind: 'named', key: ids['PO-A'], amount: 7_500 }, { kind: 'loose', amount: 5_000 }] }]);
  expect(linked.linked).toEqual({ orders: 1, byThemselves: 0 });
  expect(await read()).toBe(linked);
});

it('open commitments are what placed checkouts still bring, also without a budget, and a cost nobody knows is counted as such', async () => {
  const ctx = await emptyLedger();
  const ids = await save(ctx, 'PO-A');
  const { id } = value(await addPurchaseOrder(ctx, { text: 'PO-B', title: '', validUntil: null, favourite: false, budget: budget({ amount: usd(10_000) }) }));
  value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-A', at: noon }));
  value(await confirmCheckout(ctx, { reading: confirmation(1), at: noon }));
  const read = async () => value(await readCommitments(ctx)).map(({ purchaseOrder, committed, uncosted }) => [purchaseOrder.id, committed, uncosted]);
  expect(await read()).toEqual([[ids['PO-A'], [usd(1_000)], 0]]);
  await recordOrders(ctx, { reading: list([card(7, { Q: 1 }, '2026-05-10', { status: 'Arriving' })]) });
  value(await assignOrder(ctx, { orderKey: key(7), parts: whole(id) }));
  expect((await read()).find(([of]) => of === id)).toEqual([id, [], 1]);
  expect(value(await readBudget(ctx, { id }))).toMatchObject({ uncosted: 1, left: usd(10_000) });
});
