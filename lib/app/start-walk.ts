import type { ListPeriod } from '../domain/completeness.ts';
import { walkKey, type ListWalk } from '../domain/list-walk.ts';
import { isUnderWay, newWalk } from '../domain/list-walk-step.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import { getWalk, putWalk } from '../storage/walks.ts';
import type { AppContext } from './context.ts';

/**
 * Starts a walk through the order list of a period, from its first page. One that is under way stays as it is. It begins
 * when its turn comes; the background opens the pages.
 */
export function startWalk(
  ctx: AppContext,
  { marketplace, period }: { readonly marketplace: Marketplace; readonly period: ListPeriod },
): Promise<Result<ListWalk, StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getWalk(tx, walkKey(marketplace, period));
    if (before !== undefined && isUnderWay(before)) return ok(before);
    const walk = newWalk(marketplace, period, ctx.now());
    await putWalk(tx, walk);
    return ok(walk);
  });
}
