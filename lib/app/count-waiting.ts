import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export function countWaiting(ctx: AppContext): Promise<Result<number, StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone])}`);
}
