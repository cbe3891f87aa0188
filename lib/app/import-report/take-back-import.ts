import type { ImportId } from '../../domain/report-import.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { addEntry } from '../../storage/entries.ts';
import { announceChange } from '../../storage/changes.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { getImport, getImportStep, putImport, removeImport } from '../../storage/imports.ts';
import { changeLedger } from '../../storage/transaction.ts';
import type { AppContext } from '../context.ts';
import { takeBackOrders } from './take-back-orders.ts';

/** What taking back left: orders that a page or a person told more of since stay as they are now. */
export interface TakenBack {
  readonly kept: number;
}

interface Asked {
  readonly id: ImportId;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Takes an import out of the ledger again, the last step first, then forgets it. What pages and people said since stays.
 * After a failure, or when the browser is closed, it is to be called again and goes on. Errors: `notFound`: it was not begun, or is gone.
 */
export async function takeBackImport(ctx: AppContext, { id, onProgress }: Asked): Promise<Result<TakenBack, 'notFound' | StorageFailure>> {
  let kept = 0;
  for (let total = 0; ;) {
    const taken = await changeLedger(ctx.db, async (tx) => {
      const value = await getImport(tx, id);
      if (value === undefined || value.state === 'reading' || value.state === 'read') return err('notFound' as const);
      const place = value.stepsDone - 1;
      if (place < 0) {
        await addEntry(tx, { at: ctx.now(), actor: 'person', action: 'reportTakenBack', subject: `import/${id}`, before: { file: value.file.name, ...value.counts }, after: null });
        await putImport(tx, { ...value, state: 'takingBack' });
        return ok(null);
      }
      const step = await getImportStep(tx, id, place);
      const left = await takeBackOrders(tx, { ...ctx, bringsPast: true }, step?.images ?? []);
      await putImport(tx, { ...value, state: 'takingBack', stepsDone: place });
      return ok({ place, left });
    }, { quiet: true });
    if (!taken.ok) return taken;
    if (taken.value === null) break;
    kept += taken.value.left;
    total = Math.max(total, taken.value.place + 1);
    onProgress(total - taken.value.place, total);
  }
  const removed = await removeImport(ctx.db, id);
  announceChange();
  return removed.ok ? ok({ kept }) : removed;
}
