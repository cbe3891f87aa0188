import type { ListWalk } from '../domain/list-walk.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { sayToWalk } from './change-walk.ts';
import type { AppContext } from './context.ts';

/** Ends a walk for good. What it saw stays in the ledger. Error: `notFound`. */
export function cancelWalk(ctx: AppContext, { key }: Pick<ListWalk, 'key'>): Promise<Result<ListWalk, 'notFound' | StorageFailure>> {
  return sayToWalk(ctx, { key, word: 'cancel' });
}
