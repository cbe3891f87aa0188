import { err, ok, type Result } from '../domain/result.ts';
import type { TrailEnd } from '../domain/trail.ts';
import { addEntry, getTrailEnd } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { writeBack, type BeforeImage } from '../storage/journal.ts';
import { clearRecords, forgetExamination } from '../storage/records.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/**
 * How to undo a restore or a removal while nothing else has happened: the records as they were, kept in the memory of the
 * page and nowhere else, so that what was removed is gone from the disk at once.
 */
export interface WayBack {
  readonly of: 'restore' | 'removal';
  /** `empty`: the ledger was empty. */
  readonly images: readonly BeforeImage[] | 'empty';
  readonly end: TrailEnd | null;
}

/** The way back from a change, asked for at the end of its own transaction. */
export async function wayBackFrom(tx: ReadTransaction, of: WayBack['of'], images: WayBack['images']): Promise<WayBack> {
  return { of, images, end: await getTrailEnd(tx) };
}

/**
 * Undoes a restore or a removal: every record is again what it was. The trail stays, goes on, and tells of both; contents of entries that
 * were removed come back. Error: `superseded` when anything was changed since.
 */
export function takeBackChange(ctx: AppContext, { of, images, end }: WayBack): Promise<Result<null, 'superseded' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const now = await getTrailEnd(tx);
    if (now?.seq !== end?.seq || now?.hash !== end?.hash) return err('superseded' as const);
    if (images === 'empty') {
      await clearRecords(tx);
      return ok(null);
    }
    // New entries stay: a trail only grows. Where it ends is then not what it was, either.
    const back = images.filter(({ store, key, record }) => !(store === 'entries' && record === undefined) && !(store === 'settings' && key === 'trail'));
    await writeBack(tx, back);
    await forgetExamination(tx);
    await addEntry(tx, {
      at: ctx.now(), actor: 'person', action: of === 'restore' ? 'restoreTakenBack' : 'removalTakenBack', subject: 'ledger', before: null, after: { records: back.length },
    });
    return ok(null);
  });
}
