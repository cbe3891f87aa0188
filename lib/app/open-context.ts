import { ok, type Result } from '../domain/result.ts';
import { openLedger } from '../storage/database.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readManagedPolicy } from '../storage/managed-policy.ts';
import type { AppContext } from './context.ts';
import { readPolicy } from './read-policy.ts';

/** The context of this browser process: its database, clock, ids, time zone and managed storage. Errors: the database cannot be opened. */
export async function openContext(): Promise<Result<AppContext, StorageFailure>> {
  const ledger = await openLedger();
  if (!ledger.ok) return ledger;
  const ctx: AppContext = {
    db: ledger.value,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    localZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    readPolicy: readManagedPolicy,
  };
  await readPolicy(ctx);
  return ok(ctx);
}
