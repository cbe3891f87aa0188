import type { ImportChoice, ImportId } from '../../domain/report-import.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { getImport, getImportStep } from '../../storage/imports.ts';
import { readLedger } from '../../storage/transaction.ts';
import type { AppContext } from '../context.ts';
import { judgeReported } from './judge-reported.ts';
import { beginPlan, type ImportPlan, type Planning } from './planning.ts';

/** Which comparison is asked for. */
export interface PlanAsked {
  readonly id: ImportId;
  readonly choice: ImportChoice;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Compares a report that was read with the ledger, and changes nothing. Errors: `notFound`; `cancelled`. */
export async function planImport(ctx: AppContext, asked: PlanAsked): Promise<Result<ImportPlan, 'notFound' | 'cancelled' | StorageFailure>> {
  const { id } = asked;
  const found = await readLedger(ctx.db, async (tx) => ok((await getImport(tx, id))?.report));
  if (!found.ok) return found;
  if (found.value == null) return err('notFound');
  const planning = await beginPlan(ctx, asked.choice);
  if (!planning.ok) return planning;
  const compared = await compareSteps(ctx, asked, planning.value, Array.from({ length: found.value.steps }, (_, place) => place), 'all');
  return compared.ok ? ok(planning.value.plan()) : compared;
}

/** Takes the orders of some steps into a plan; `known`: of those only what the ledger has. */
export async function compareSteps(
  ctx: AppContext, { id, choice, signal, onProgress }: PlanAsked, planning: Planning, places: readonly number[], which: 'all' | 'known',
): Promise<Result<null, 'notFound' | 'cancelled' | StorageFailure>> {
  for (const [done, place] of places.entries()) {
    if (signal.aborted) return err('cancelled');
    const judged = await readLedger(ctx.db, async (tx) => {
      const [value, step] = await Promise.all([getImport(tx, id), getImportStep(tx, id, place)]);
      if (value === undefined || value.report === null) return err('notFound' as const);
      const { asOf } = value.report;
      return ok(await Promise.all((step?.orders ?? []).map((said) => (planning.knows(said) ? judgeReported(tx, ctx, said, { choice, asOf }) : said))));
    });
    if (!judged.ok) return judged;
    for (const each of judged.value) {
      if (each === undefined) continue;
      if ('after' in each) planning.take(each);
      else if (which === 'all') planning.takeNew(each);
    }
    onProgress(done + 1, places.length);
  }
  return ok(null);
}
