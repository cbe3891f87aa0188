import type { CheckProgress } from '../../lib/app/import-report/check-report.ts';
import type { ImportPlan } from '../../lib/app/import-report/planning.ts';
import type { StagedReport } from '../../lib/app/import-report/stage-report.ts';
import type { ImportChoice, ReportImport } from '../../lib/domain/report-import.ts';
import type { ReportFailure, Unreadable } from '../../lib/domain/report-problem.ts';
import { secondsLeft } from '../../lib/domain/seconds-left.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';

/** Why an import did not begin, or stopped. `elsewhere`: another window is importing. */
export type ImportProblem =
  | { readonly kind: 'report'; readonly file: string; readonly failure: ReportFailure }
  | { readonly kind: 'storage'; readonly failure: StorageFailure }
  | { readonly kind: 'elsewhere' };

/** Work that is going on: `done` of `total` in any unit. */
export interface Going {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | null;
  readonly cancelling: boolean;
}

/** How far the import of this window is. */
export type ImportStage =
  | { readonly kind: 'idle'; readonly problem: ImportProblem | null }
  | { readonly kind: 'reading'; readonly file: ReportImport['file']; readonly rows: number; readonly rowsPerSecond: number | null; readonly phase: CheckProgress['phase']; readonly going: Going }
  | { readonly kind: 'comparing'; readonly staged: StagedReport; readonly choice: ImportChoice; readonly going: Going }
  | { readonly kind: 'preview'; readonly staged: StagedReport; readonly choice: ImportChoice; readonly plan: ImportPlan }
  | { readonly kind: 'applying' | 'takingBack'; readonly file: string; readonly unreadable: readonly Unreadable[]; readonly resumed: boolean; readonly going: Going }
  | { readonly kind: 'stopped'; readonly id: ReportImport['id']; readonly file: string; readonly failure: StorageFailure }
  | { readonly kind: 'done'; readonly value: ReportImport; readonly unreadable: readonly Unreadable[] }
  | { readonly kind: 'takenBack'; readonly file: string; readonly kept: number };

/** Holds how far the import is, for every view of this window: it goes on while somebody looks at another place. */
class ImportProgress {
  private readonly listeners = new Set<() => void>();
  stage: ImportStage = { kind: 'idle', problem: null };

  readonly show = (stage: ImportStage): void => {
    this.stage = stage;
    for (const listener of this.listeners) listener();
  };

  /** Calls `listener` at every change, until the answer is called. */
  readonly follow = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}

/** The import of this window. */
export const importProgress = new ImportProgress();

/** A clock for work that begins now. `pace` answers how many a second were done so far; null while too little was. */
export function stopwatch(): { readonly going: (done: number, total: number, cancelling?: boolean) => Going; readonly pace: (done: number) => number | null } {
  const began = performance.now();
  const elapsed = (): number => performance.now() - began;
  return {
    going: (done, total, cancelling = false) => ({ done, total, secondsLeft: secondsLeft(elapsed(), done, total), cancelling }),
    pace: (done) => (elapsed() < 500 ? null : Math.round((done * 1000) / elapsed())),
  };
}
