import type { Correspondence, CorrespondenceId, NewCorrespondence } from '../domain/correspondence.ts';
import { correspondenceProblem, type CorrespondenceProblem } from '../domain/correspondence-problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { putCorrespondence } from '../storage/correspondence.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** Keeps something that was written or said, with its audit entry. Error: what is wrong with it; nothing is ever cut to fit. */
export async function addCorrespondence(
  ctx: AppContext,
  { correspondence }: { readonly correspondence: NewCorrespondence },
): Promise<Result<Correspondence, CorrespondenceProblem | StorageFailure>> {
  const problem = correspondenceProblem(correspondence);
  if (problem !== undefined) return err(problem);
  const added: Correspondence = { ...correspondence, id: ctx.newId() as CorrespondenceId }; // a fresh id of ours
  return changeLedger(ctx.db, async (tx) => {
    await putCorrespondence(tx, added);
    await addEntry(tx, { at: ctx.now(), actor: 'person', action: 'correspondenceAdded', subject: `correspondence/${added.id}`, before: null, after: { ...added } });
    return ok(added);
  });
}
