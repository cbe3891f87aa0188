import type { ListWalk } from '../domain/list-walk.ts';
import { walkAfter, type WalkEvent } from '../domain/list-walk-step.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import { getWalk, putWalk } from '../storage/walks.ts';
import type { AppContext } from './context.ts';

/** What a person says of a walk. */
export type WalkWord = Extract<WalkEvent, { kind: 'pause' | 'resume' | 'cancel' }>['kind'];

/** Carries out a person's word on a walk. What does not fit where it stands changes nothing. Error: `notFound`. */
export function sayToWalk(
  ctx: AppContext,
  { key, word }: { readonly key: ListWalk['key']; readonly word: WalkWord },
): Promise<Result<ListWalk, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getWalk(tx, key);
    if (before === undefined) return err('notFound' as const);
    const after = walkAfter(before, { kind: word }, ctx.now());
    if (after !== before) await putWalk(tx, after);
    return ok(after);
  });
}
