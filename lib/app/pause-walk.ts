import type { ListWalk } from '../domain/list-walk.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { sayToWalk } from './change-walk.ts';
import type { AppContext } from './context.ts';

/** Holds a walk where it is. It keeps its tab and its place. Error: `notFound`. */
export function pauseWalk(ctx: AppContext, { key }: Pick<ListWalk, 'key'>): Promise<Result<ListWalk, 'notFound' | StorageFailure>> {
  return sayToWalk(ctx, { key, word: 'pause' });
}
