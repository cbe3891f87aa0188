import type { ImportChoice } from '../../domain/report-import.ts';
import type { ReportFailure } from '../../domain/report-problem.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import type { AppContext } from '../context.ts';
import { discardImport } from './discard-import.ts';
import { compareSteps } from './plan-import.ts';
import { beginPlan, type ImportPlan, type Planning } from './planning.ts';
import { stageReport, type StagedReport, type StagingAsked, type StagingProgress } from './stage-report.ts';

/** How far a check is: the file is read, then what the ledger knows of it already is compared. */
export type CheckProgress = StagingProgress | { readonly phase: 'comparing'; readonly done: number; readonly total: number };

/** A report that was read, what is chosen for it until a person chooses otherwise, and what it would change so. */
export interface CheckedReport {
  readonly staged: StagedReport;
  readonly choice: ImportChoice;
  readonly plan: ImportPlan;
}

/**
 * Reads a report, lays it down beside the ledger and says what it would change. Orders that are new are planned as they are
 * laid down; only steps with orders the ledger has are read again, when it is known how old the report is. Errors as
 * `stageReport`; nothing is left of the report then.
 */
export async function checkReport(
  ctx: AppContext, asked: Omit<StagingAsked, 'begin' | 'onProgress'> & { readonly onProgress: (progress: CheckProgress) => void },
): Promise<Result<CheckedReport, ReportFailure | StorageFailure>> {
  const { signal, onProgress } = asked;
  const places: number[] = [];
  let begun: { readonly choice: ImportChoice; readonly planning: Planning } | undefined;
  const staged = await stageReport(ctx, {
    ...asked,
    begin: async (likely) => {
      const choice = { marketplace: likely, winner: 'ledger', otherwise: [] } as const;
      const planning = await beginPlan(ctx, choice);
      if (!planning.ok) return planning;
      begun = { choice, planning: planning.value };
      return ok((orders, place) => {
        const unknown = orders.filter((each) => !planning.value.knows(each));
        for (const each of unknown) planning.value.takeNew(each);
        if (unknown.length < orders.length) places.push(place);
      });
    },
  });
  if (!staged.ok) return staged;
  if (begun === undefined) throw new Error('A report was laid down that nobody began to plan');
  const { choice, planning } = begun;
  const { id } = staged.value.value;
  const compared = await compareSteps(ctx, { id, choice, signal, onProgress: (done, total) => onProgress({ phase: 'comparing', done, total }) }, planning, places, 'known');
  if (compared.ok) return ok({ staged: staged.value, choice, plan: planning.plan() });
  await discardImport(ctx, { id });
  return compared.error === 'cancelled' || compared.error === 'notFound' ? { ok: false, error: { code: 'cancelled' } } : { ok: false, error: compared.error };
}
