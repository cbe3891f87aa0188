import { recordStores } from '../domain/ledger-records.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RestoreChoice } from '../domain/restore-choice.ts';
import type { Backup } from '../exchange/backup/backup-format.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { journaled } from '../storage/journal.ts';
import { forgetExamination } from '../storage/records.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import type { WorkProgress } from './make-backup.ts';
import { readPolicy } from './read-policy.ts';
import { FillLedger } from './restore/fill-ledger.ts';
import { incomingRecords, isEmptyLedger } from './restore/incoming.ts';
import { MergeRecords } from './restore/merge-records.ts';
import { wayBackFrom, type WayBack } from './take-back-change.ts';

/** What to do with a file that was read. */
export interface RestoreOptions {
  readonly backup: Backup;
  readonly choice: RestoreChoice;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
}

/** What a restore did. */
export interface Restored {
  /** Records that are new here, and that took the place of ours. */
  readonly added: number;
  readonly replaced: number;
  readonly refused: number;
  /** Null when nothing was changed. */
  readonly wayBack: WayBack | null;
}

/** How many records are written between two looks at `signal`. */
const batch = 500;

/**
 * Brings a backup into the ledger, all of it or, when anything goes wrong or `signal` is aborted, nothing: it is one transaction.
 *
 * An empty ledger becomes what the file says, its audit trail and its chain included, so that the next backup is the same
 * file but for its date. A used one keeps everything the file does not know; where both know something, `choice` decides,
 * an order together with its links. Orders and checkouts that came in are then matched with those that were here,
 * and every figure is counted anew. The file's trail is added to ours (`mergeTrail`), with an entry that tells of the restore and one for each
 * record that was replaced.
 */
export async function restoreBackup(
  ctx: AppContext, { backup, choice, signal, onProgress }: RestoreOptions,
): Promise<Result<Restored, 'cancelled' | StorageFailure>> {
  await readPolicy(ctx);
  return changeLedger<Restored, 'cancelled'>(ctx.db, async (plain) => {
    const isEmpty = await isEmptyLedger(plain);
    const incoming = await incomingRecords(plain, backup);
    const total = recordStores.reduce((sum, store) => sum + incoming.records[store].length, 0);
    let done = 0;
    const step = (count: number): boolean => {
      done += count;
      onProgress?.({ step: 'writing', done, total });
      return signal?.aborted !== true;
    };
    const journal = journaled(plain);
    const tx = isEmpty ? plain : journal.tx;
    const merge = isEmpty ? new FillLedger(tx, incoming) : new MergeRecords(tx, { ...ctx, bringsPast: true }, incoming, choice);
    for (const store of recordStores) {
      const records = incoming.records[store];
      for (let first = 0; first < records.length; first += batch) {
        const slice = records.slice(first, first + batch);
        await merge.take(store, slice);
        if (!step(slice.length)) return err('cancelled');
      }
    }
    const settingsChanged = await merge.finish();
    const { added, replaced, entries } = merge;
    if (added + replaced + entries === 0 && !settingsChanged) return ok({ added: 0, replaced: 0, refused: incoming.refused.length, wayBack: null });
    if (!isEmpty) {
      await addEntry(tx, {
        at: ctx.now(), actor: 'person', action: 'backupRestored', subject: 'ledger', before: null,
        after: { writtenAt: backup.writtenAt, choice, added, replaced, entries, refused: incoming.refused.length },
      });
    }
    await forgetExamination(plain);
    return ok({ added, replaced, refused: incoming.refused.length, wayBack: await wayBackFrom(plain, 'restore', isEmpty ? 'empty' : journal.images()) });
  });
}
