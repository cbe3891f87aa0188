import { assignOrder } from '../../lib/app/assign-order.ts';
import { listWaiting } from '../../lib/app/list-waiting.ts';
import { settleReview } from '../../lib/app/settle-review.ts';
import { checkoutKey, orderKey, type OrderKey } from '../../lib/domain/ids.ts';
import type { Journey } from './journey-state.ts';

/** The person answers every question as it is true, and moves what stands under a number that was changed since. */
export async function settleAll(journey: Journey): Promise<void> {
  const { world, account, orders } = journey;
  for (let answers = 0; answers < 100; answers += 1) {
    const needs = await listWaiting(world.ledger);
    if (!needs.ok) throw new Error(`The ledger cannot be read: ${needs.error}`);
    const [review] = needs.value.reviews;
    if (review === undefined) {
      for (const { orders: keys } of needs.value.unsaved) for (const key of keys) await moveToItsPo(journey, key);
      return;
    }
    const purchase = orders.find(({ id }) => id === review.order.orderId)?.purchase ?? null;
    const settled = await settleReview(world.ledger, {
      orderKey: review.order.key,
      checkoutKey: purchase === null ? null : checkoutKey(account.marketplace, purchase.id),
    });
    world.say(`asked about order ${review.order.orderId}: it is of ${purchase?.name ?? 'none of these'}`);
    if (!settled.ok) throw new Error(`The answer about ${review.order.orderId} is refused: ${settled.error}`);
  }
  throw new Error('Questions without end');
}

async function moveToItsPo({ world, account, orders }: Journey, key: OrderKey): Promise<void> {
  const po = orders.find(({ id }) => orderKey(account.marketplace, id) === key)?.purchase?.po;
  if (po === undefined || po === null || po.id === null) return;
  world.say(`order ${key} is moved to ${po.name} by hand`);
  const moved = await assignOrder(world.ledger, { orderKey: key, parts: [{ purchaseOrderId: po.id, share: { kind: 'whole' } }] });
  if (!moved.ok) throw new Error(`${key} cannot be moved: ${moved.error}`);
}
