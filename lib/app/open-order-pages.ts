import { completenessKey } from '../domain/completeness.ts';
import type { ListWalk } from '../domain/list-walk.ts';
import { walkAfter } from '../domain/list-walk-step.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getCompleteness } from '../storage/health.ts';
import { changeLedger } from '../storage/transaction.ts';
import { getWalk, putWalk } from '../storage/walks.ts';
import type { AppContext } from './context.ts';
import { ordersWithoutItems } from './list-walks.ts';

/** Lets a walk that is done go on through the pages of those orders of its list whose items were never seen. Error: `notFound`. */
export function openOrderPages(ctx: AppContext, { key }: Pick<ListWalk, 'key'>): Promise<Result<ListWalk, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getWalk(tx, key);
    if (before === undefined) return err('notFound' as const);
    const list = await getCompleteness(tx, completenessKey(before.marketplace, before.period));
    const after = walkAfter(before, { kind: 'orderPages', orderPages: await ordersWithoutItems(tx, before, list) }, ctx.now());
    if (after !== before) await putWalk(tx, after);
    return ok(after);
  });
}
