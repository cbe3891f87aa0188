import { completenessKey, type ListCompleteness } from '../domain/completeness.ts';
import { orderKey, type OrderId } from '../domain/ids.ts';
import type { ListWalk } from '../domain/list-walk.ts';
import type { WalkView } from '../domain/list-walk-view.ts';
import { walkView } from '../domain/list-walk-view.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getCompleteness } from '../storage/health.ts';
import { getOrder } from '../storage/orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import { allWalks } from '../storage/walks.ts';
import type { AppContext } from './context.ts';

/** Every walk with what is known of its list, the latest change first. */
export function listWalks(ctx: AppContext): Promise<Result<readonly WalkView[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const walks = (await allWalks(tx)).sort((a, b) => b.changedAt - a.changedAt);
    return ok(await Promise.all(walks.map(async (walk) => {
      const list = await getCompleteness(tx, completenessKey(walk.marketplace, walk.period));
      return walkView(walk, list, walk.state === 'done' ? (await ordersWithoutItems(tx, walk, list)).length : 0);
    })));
  });
}

/** The orders of a walk's list whose items no page has shown yet; a cancelled order's page shows none either. */
export async function ordersWithoutItems(
  tx: ReadTransaction, { marketplace }: Pick<ListWalk, 'marketplace'>, list: ListCompleteness | undefined,
): Promise<readonly OrderId[]> {
  const orders = await Promise.all((list?.seen ?? []).map(({ orderId }) => getOrder(tx, orderKey(marketplace, orderId))));
  return orders.flatMap((order) =>
    (order !== undefined && order.lines.length === 0 && !order.cancelled && order.detailsSeenAt === null ? [order.orderId] : []));
}
