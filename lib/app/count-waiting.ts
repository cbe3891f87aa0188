import { ok, type Result } from '../domain/result.ts';
import { countWaitingCheckouts } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** How many checkouts wait: for their orders, or for a person's decision. */
export function countWaiting(ctx: AppContext): Promise<Result<number, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok(await countWaitingCheckouts(tx)));
}
