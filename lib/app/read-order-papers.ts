import type { OrderKey } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { matchOrder, readMatchBasis, type MatchedOrder } from './match-order.ts';
import { readPolicy } from './read-policy.ts';

/** One order with its papers side by side. Error: `notFound`. */
export async function readOrderPapers(ctx: AppContext, { key }: { readonly key: OrderKey }): Promise<Result<MatchedOrder, 'notFound' | StorageFailure>> {
  await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => {
    const order = await getOrder(tx, key);
    return order === undefined ? err('notFound' as const) : ok(await matchOrder(tx, await readMatchBasis(tx, ctx), order));
  });
}
