import { listWaiting } from '../../lib/app/list-waiting.ts';
import { settleReview } from '../../lib/app/settle-review.ts';
import { checkoutKey } from '../../lib/domain/ids.ts';
import type { Journey } from './journey-state.ts';

/** The person answers every question as it is true. Answers how many they were. */
export async function settleAll({ world, account, orders }: Journey): Promise<number> {
  for (let answers = 0; answers < 100; answers += 1) {
    const needs = await listWaiting(world.ledger);
    if (!needs.ok) throw new Error(`The ledger cannot be read: ${needs.error}`);
    const [review] = needs.value.reviews;
    if (review === undefined) return answers;
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
