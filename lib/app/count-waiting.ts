import { isOverdue } from '../domain/checkout-state.ts';
import { dayInZone } from '../domain/plain-date.ts';
import { ok, type Result } from '../domain/result.ts';
import { waitingCheckouts } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** How many checkouts wait: for orders that may still come, or for a person's decision. */
export function countWaiting(ctx: AppContext): Promise<Result<number, StorageFailure>> {
  const today = dayInZone(ctx.now(), ctx.localZone);
  return readLedger(ctx.db, async (tx) => ok((await waitingCheckouts(tx)).filter((each) => !isOverdue(each, today)).length));
}
