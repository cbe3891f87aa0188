import { orderKey, type OrderId } from '../domain/ids.ts';
import { mergeOrder } from '../domain/merge-order.ts';
import type { Order } from '../domain/order.ts';
import type { OrderDetailsReading, OrderListReading } from '../domain/reading.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import { assignByRules } from './apply-link-rules.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';
import { badgeOf, type Badge } from './order-badge.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { saveOrder } from './save-order.ts';
import { setBackClock } from './set-back-clock.ts';
import { sightingsOf } from './sightings.ts';

/**
 * Keeps every order a page shows, links what can be linked now, and tells which they are and what to show beside their ids. What an
 * earlier page showed stays. The same page again writes nothing.
 */
export async function recordOrders(
  ctx: AppContext,
  { reading }: { readonly reading: OrderListReading | OrderDetailsReading },
): Promise<Result<{ readonly badges: readonly Badge[]; readonly orderIds: readonly OrderId[] }, StorageFailure>> {
  const at = ctx.now();
  const sightings = sightingsOf(reading, at);
  const policy = await readPolicy(ctx);
  return changeLedger(ctx.db, async (tx) => {
    await setBackClock(tx, ctx);
    const orders: Order[] = [];
    const formerly: Order[] = [];
    for (const sighting of sightings) {
      const before = await getOrder(tx, orderKey(sighting.marketplace, sighting.orderId));
      const after = mergeOrder(before, sighting, at);
      if (after === before) continue;
      await saveOrder(tx, ctx, before, after);
      orders.push(after);
      if (before !== undefined) formerly.push(before);
    }
    await matchCluster(tx, ctx, { orders, formerly, checkouts: [] });
    if (orders.length > 0) await assignByRules(tx, ctx, orders, (await settingsIn(tx, policy)).linkRules);
    const badges = await Promise.all(sightings.map((sighting) => badgeOf(tx, orderKey(sighting.marketplace, sighting.orderId))));
    return ok({ badges: badges.filter((badge) => badge !== undefined), orderIds: sightings.map(({ orderId }) => orderId) });
  });
}
