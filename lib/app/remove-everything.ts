import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { clearLedger } from '../storage/records.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/**
 * Removes everything the database holds, the audit trail included: the ledger is as new. There is no way back but a
 * backup. What an organisation's policy says is not ours to remove; a catalogue in it comes again.
 */
export function removeEverything(ctx: AppContext): Promise<Result<null, StorageFailure>> {
  return changeLedger<null, never>(ctx.db, async (tx) => {
    await clearLedger(tx);
    return ok(null);
  });
}
