import { waitOf, type Wait } from '../domain/checkout-state.ts';
import { dayInZone } from '../domain/plain-date.ts';
import { ok, type Result } from '../domain/result.ts';
import { waitingCheckouts } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';

/** How many checkouts wait for their orders, how many of those longer than agreed, and how many orders wait for a decision. */
export type WaitingCount = Readonly<Record<Exclude<Wait, 'lapsed'>, number>>;

/** Counts what waits today. */
export async function countWaiting(ctx: AppContext): Promise<Result<WaitingCount, StorageFailure>> {
  const today = dayInZone(ctx.now(), ctx.localZone);
  const policy = await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => {
    const { overdueAfterDays } = await settingsIn(tx, policy);
    const checkouts = await waitingCheckouts(tx);
    const count = (wait: Wait): number => checkouts.filter((each) => waitOf(each, today, overdueAfterDays) === wait).length;
    const inDoubt = new Set(checkouts.flatMap(({ contested }) => contested));
    return ok({ waiting: count('waiting'), overdue: count('overdue'), review: inDoubt.size });
  });
}
