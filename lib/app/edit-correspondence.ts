import { changedFields } from '../domain/changed-fields.ts';
import type { Correspondence, CorrespondenceId, NewCorrespondence } from '../domain/correspondence.ts';
import { correspondenceProblem, type CorrespondenceProblem } from '../domain/correspondence-problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getCorrespondence, putCorrespondence } from '../storage/correspondence.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/**
 * Changes what is kept of a piece of correspondence. Answers it as it was before, to undo by. Errors: what is wrong with
 * the new version, `notFound`.
 */
export function editCorrespondence(
  ctx: AppContext,
  { id, changes }: { readonly id: CorrespondenceId; readonly changes: Partial<NewCorrespondence> },
): Promise<Result<Correspondence, CorrespondenceProblem | 'notFound' | StorageFailure>> {
  return changeLedger<Correspondence, CorrespondenceProblem | 'notFound'>(ctx.db, async (tx) => {
    const before = await getCorrespondence(tx, id);
    if (before === undefined) return err('notFound');
    const after: Correspondence = { ...before, ...changes };
    const problem = correspondenceProblem(after);
    if (problem !== undefined) return err(problem);
    const changed = changedFields(before, after);
    if (changed === undefined) return ok(before);
    await putCorrespondence(tx, after);
    await addEntry(tx, { at: ctx.now(), actor: 'person', action: 'correspondenceEdited', subject: `correspondence/${id}`, ...changed });
    return ok(before);
  });
}
