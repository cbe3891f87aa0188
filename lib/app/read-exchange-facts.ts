import type { Entry, EntryAction } from '../domain/entry.ts';
import type { Instant } from '../domain/plain-date.ts';
import { ok, type Result } from '../domain/result.ts';
import { entriesBeginning, entriesOf } from '../storage/entries.ts';
import { lastExport } from '../storage/exports.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** When each way in and out of the ledger was used last; null: never, as far as the ledger knows. */
export interface ExchangeFacts {
  readonly report: Instant | null;
  readonly export: Instant | null;
  /** A restore: saving a backup changes nothing, and so leaves no entry. */
  readonly backup: Instant | null;
  readonly removal: Instant | null;
}

/** Reads when the ways in and out were used last. */
export function readExchangeFacts(ctx: AppContext): Promise<Result<ExchangeFacts, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const [imports, whole, made] = await Promise.all([entriesBeginning(tx, 'import/'), entriesOf(tx, 'ledger'), lastExport(tx)]);
    return ok({
      report: lastOf(imports, 'reportImported'), export: made?.at ?? null, backup: lastOf(whole, 'backupRestored'), removal: lastOf(whole, 'dataRemoved'),
    });
  });
}

function lastOf(entries: readonly Entry[], action: EntryAction): Instant | null {
  return entries.reduce<Instant | null>((last, entry) => (entry.action === action && (last === null || entry.at > last) ? entry.at : last), null);
}
