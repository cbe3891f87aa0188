import type { ListWalk } from '../domain/list-walk.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { sayToWalk } from './change-walk.ts';
import type { AppContext } from './context.ts';

/** Lets a paused or stopped walk go on from where it is, when its turn comes. Error: `notFound`. */
export function resumeWalk(ctx: AppContext, { key }: Pick<ListWalk, 'key'>): Promise<Result<ListWalk, 'notFound' | StorageFailure>> {
  return sayToWalk(ctx, { key, word: 'resume' });
}
