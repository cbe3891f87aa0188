import type { Correspondence, CorrespondenceId } from '../domain/correspondence.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { deleteCorrespondence, getCorrespondence, putCorrespondence } from '../storage/correspondence.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** Takes a piece of correspondence out of the log. Answers it, to undo by. Error: `notFound`. */
export function removeCorrespondence(
  ctx: AppContext,
  { id }: { readonly id: CorrespondenceId },
): Promise<Result<Correspondence, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getCorrespondence(tx, id);
    if (before === undefined) return err('notFound' as const);
    await deleteCorrespondence(tx, id);
    await addEntry(tx, { at: ctx.now(), actor: 'person', action: 'correspondenceRemoved', subject: `correspondence/${id}`, before: { ...before }, after: null });
    return ok(before);
  });
}

/** Puts a piece of correspondence back as it was. One that is there already stays as it is. */
export function restoreCorrespondence(ctx: AppContext, { correspondence }: { readonly correspondence: Correspondence }): Promise<Result<null, StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    if (await getCorrespondence(tx, correspondence.id) !== undefined) return ok(null);
    await putCorrespondence(tx, correspondence);
    await addEntry(tx, {
      at: ctx.now(), actor: 'person', action: 'correspondenceAdded', subject: `correspondence/${correspondence.id}`, before: null, after: { ...correspondence },
    });
    return ok(null);
  });
}
