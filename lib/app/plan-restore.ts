import type { Instant } from '../domain/plain-date.ts';
import { recordKey, recordStores, type RecordStore } from '../domain/ledger-records.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { compareRecord, type RecordComparison } from '../domain/restore-choice.ts';
import { checkTrail, checkTrailEnd, trailStart, type TrailBreak } from '../domain/trail.ts';
import type { Backup } from '../exchange/backup/backup-format.ts';
import type { BackupFailure } from '../exchange/backup/backup-failure.ts';
import { isEncrypted, readBackup } from '../exchange/backup/read-backup.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getKept, getRecord } from '../storage/records.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { incomingRecords, isEmptyLedger, type Incoming, type RefusedRecord } from './restore/incoming.ts';
import { mergeSettings, sameSettings } from './restore/merge-settings.ts';

export { isEncrypted };
export type { Backup, BackupFailure, RefusedRecord };

/** How the records of one store compare. */
export type StoreComparison = Readonly<Record<RecordComparison, number>> & { readonly store: RecordStore };

/** What restoring a file would do. */
export interface RestorePlan {
  readonly writtenAt: Instant;
  /** True when nothing is kept here yet: the file comes in as it is. */
  readonly isEmpty: boolean;
  /** Without the trail and without stores the file has nothing for. */
  readonly stores: readonly StoreComparison[];
  /** True when settings would differ afterwards if ours win, and if the file's do. */
  readonly settings: { readonly mine: boolean; readonly file: boolean };
  readonly refused: readonly RefusedRecord[];
  readonly trail: { readonly entries: number; readonly broken: TrailBreak | null };
}

/** How to read a file. `passphrase`: null when none was given. */
export interface ReadFileOptions {
  readonly file: Blob;
  readonly passphrase: string | null;
  readonly signal: AbortSignal;
  /** Bytes read, of all. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Reads a backup, checks all of it, and says what restoring it would do. Changes nothing. */
export async function planRestore(
  ctx: AppContext, { file, ...options }: ReadFileOptions,
): Promise<Result<{ readonly backup: Backup; readonly plan: RestorePlan }, BackupFailure | StorageFailure>> {
  const read = await readBackup(file, options);
  if (!read.ok) return read;
  const backup = read.value;
  const plan = await readLedger<RestorePlan, BackupFailure>(ctx.db, async (tx) => {
    const incoming = await incomingRecords(tx, backup);
    const isEmpty = await isEmptyLedger(tx);
    const stores: StoreComparison[] = [];
    for (const store of recordStores) {
      if (options.signal.aborted) return err({ code: 'cancelled' });
      if (store !== 'entries' && backup.records[store].length > 0) stores.push(await compareStore(tx, store, incoming, isEmpty));
    }
    const kept = await getKept(tx);
    const { entries } = backup.records;
    const trail = checkTrailEnd(checkTrail(trailStart, entries), backup.settings.trail?.end ?? null);
    return ok({
      writtenAt: backup.writtenAt, isEmpty, stores, refused: incoming.refused,
      settings: {
        mine: !sameSettings(kept, mergeSettings(kept, incoming.settings, 'mine', incoming.isKnown)),
        file: !sameSettings(kept, mergeSettings(kept, incoming.settings, 'file', incoming.isKnown)),
      },
      trail: { entries: entries.length, broken: trail.broken },
    });
  });
  return plan.ok ? ok({ backup, plan: plan.value }) : plan;
}

async function compareStore(tx: ReadTransaction, store: RecordStore, { records }: Incoming, isEmpty: boolean): Promise<StoreComparison> {
  const counts = { new: 0, same: 0, fileNewer: 0, mineNewer: 0, different: 0 };
  if (isEmpty) return { store, ...counts, new: records[store].length };
  const batch = 500;
  for (let first = 0; first < records[store].length; first += batch) {
    const compared = await Promise.all(records[store].slice(first, first + batch).map(async (record) =>
      compareRecord(store, await getRecord(tx, store, recordKey(store, record) ?? ''), record)));
    for (const each of compared) counts[each] += 1;
  }
  return { store, ...counts };
}
