import { applyImport, continueImport, type ImportOutcome } from '../../lib/app/import-report/apply-import.ts';
import { checkReport, type CheckProgress } from '../../lib/app/import-report/check-report.ts';
import { discardImport } from '../../lib/app/import-report/discard-import.ts';
import { listImports } from '../../lib/app/import-report/list-imports.ts';
import { planImport } from '../../lib/app/import-report/plan-import.ts';
import type { StagedReport } from '../../lib/app/import-report/stage-report.ts';
import { takeBackImport } from '../../lib/app/import-report/take-back-import.ts';
import type { ImportChoice, ReportImport } from '../../lib/domain/report-import.ts';
import type { Unreadable } from '../../lib/domain/report-problem.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';
import { inLedger } from '../extension-page/in-ledger.ts';
import { importProgress, stopwatch, type ImportStage } from './import-session.ts';
import { holdImports } from './one-import.ts';

const { show } = importProgress;

/** What gives the lock back; null while no import is under way here. */
let release: (() => void) | null = null;
let stop = new AbortController();

async function begin(): Promise<boolean> {
  stop = new AbortController();
  if (release !== null) return true;
  release = await holdImports() ?? null;
  if (release === null) show({ kind: 'idle', problem: { kind: 'elsewhere' } });
  return release !== null;
}

function end(stage: ImportStage): void {
  release?.();
  release = null;
  show(stage);
}

/** Reads a file and compares it with the ledger, which does not change. */
export async function readFile(file: Blob, name: string): Promise<void> {
  if (!await begin()) return;
  const { signal } = stop;
  const clock = stopwatch();
  let gathering = stopwatch();
  const about = { name, size: file.size };
  show({ kind: 'reading', phase: 'reading', file: about, rows: 0, rowsPerSecond: null, going: clock.going(0, file.size) });
  let rows = 0;
  let phase: CheckProgress['phase'] = 'reading';
  const checked = await inLedger((ctx) => checkReport(ctx, {
    file: about, source: file.stream(), signal,
    onProgress: (progress) => {
      if (progress.phase === 'reading') {
        rows = progress.rowsRead;
        gathering = stopwatch();
        show({ kind: 'reading', phase: 'reading', file: about, rows, rowsPerSecond: clock.pace(rows), going: clock.going(progress.bytesRead, file.size, signal.aborted) });
      } else {
        const [done, total] = progress.phase === 'comparing' ? [progress.done, progress.total] : [progress.ordersRead, progress.orders];
        if (phase !== progress.phase) gathering = stopwatch();
        ({ phase } = progress);
        show({ kind: 'reading', phase, file: about, rows, rowsPerSecond: null, going: gathering.going(done, total, signal.aborted) });
      }
    },
  }));
  if (checked.ok) return show({ kind: 'preview', ...checked.value });
  const failure = checked.error;
  if (typeof failure === 'string') return end({ kind: 'idle', problem: { kind: 'storage', failure } });
  end({ kind: 'idle', problem: failure.code === 'cancelled' ? null : { kind: 'report', file: name, failure } });
}

/** Compares a report that was read with the ledger, by what the person chose. */
export async function compare(staged: StagedReport, choice: ImportChoice): Promise<void> {
  stop = new AbortController();
  const { signal } = stop;
  const clock = stopwatch();
  const { id } = staged.value;
  show({ kind: 'comparing', staged, choice, going: clock.going(0, staged.value.report.steps) });
  const plan = await inLedger((ctx) => planImport(ctx, {
    id, choice, signal, onProgress: (done, total) => show({ kind: 'comparing', staged, choice, going: clock.going(done, total, signal.aborted) }),
  }));
  if (plan.ok) return show({ kind: 'preview', staged, choice, plan: plan.value });
  if (plan.error === 'cancelled' || plan.error === 'notFound') return discard(staged);
  end({ kind: 'idle', problem: { kind: 'storage', failure: plan.error } });
}

/** Asks what is under way to stop. An import that has begun takes itself back. */
export function cancel(): void {
  stop.abort();
  const { stage } = importProgress;
  if ('going' in stage) show({ ...stage, going: { ...stage.going, cancelling: true } });
}

/** Forgets a report that was read. */
export async function discard(staged: StagedReport): Promise<void> {
  const discarded = await inLedger((ctx) => discardImport(ctx, { id: staged.value.id }));
  end({ kind: 'idle', problem: discarded.ok || discarded.error === 'begun' ? null : { kind: 'storage', failure: discarded.error } });
}

/** Brings a report into the ledger. */
export async function apply(staged: StagedReport, choice: ImportChoice): Promise<void> {
  if (!await begin()) return;
  await run(staged.value, staged.unreadable, false, (asked) => inLedger((ctx) => applyImport(ctx, { ...asked, choice })));
}

/** Goes on with an import that was cut off or stopped. */
export async function goOn(value: Pick<ReportImport, 'id' | 'file' | 'state'>): Promise<void> {
  if (!await begin()) return;
  await run(value, [], true, (asked) => inLedger((ctx) => continueImport(ctx, asked)), value.state === 'takingBack');
}

/** Takes an import back that is in the ledger, in full or in part. Does nothing while another one is under way. */
export async function takeBack({ id, file }: Pick<ReportImport, 'id' | 'file'>): Promise<void> {
  if ('going' in importProgress.stage || !await begin()) return;
  const clock = stopwatch();
  const showing = (done: number, total: number): void => show({ kind: 'takingBack', file: file.name, unreadable: [], resumed: false, going: clock.going(done, total) });
  showing(0, 1);
  const taken = await inLedger((ctx) => takeBackImport(ctx, { id, onProgress: showing }));
  if (taken.ok) return end({ kind: 'takenBack', file: file.name, kept: taken.value.kept });
  end(taken.error === 'notFound' ? { kind: 'idle', problem: null } : { kind: 'stopped', id, file: file.name, failure: taken.error });
}

type Asked = Parameters<typeof continueImport>[1];

async function run(
  { id, file }: Pick<ReportImport, 'id' | 'file'>, unreadable: readonly Unreadable[], resumed: boolean,
  work: (asked: Asked) => Promise<Result<ImportOutcome, 'notFound' | StorageFailure>>, back = false,
): Promise<void> {
  const { signal } = stop;
  const clock = stopwatch();
  const onProgress = (done: number, total: number): void => {
    show({ kind: back || signal.aborted ? 'takingBack' : 'applying', file: file.name, unreadable, resumed, going: clock.going(done, total, signal.aborted) });
  };
  onProgress(0, 1);
  const outcome = await work({ id, signal, onProgress });
  if (!outcome.ok) return end(outcome.error === 'notFound' ? { kind: 'idle', problem: null } : { kind: 'stopped', id, file: file.name, failure: outcome.error });
  end(outcome.value.kind === 'done' ? { kind: 'done', value: outcome.value.value, unreadable } : { kind: 'takenBack', file: file.name, kept: 0 });
}

/** Clears up after a window that was closed in the middle: what was only read goes, what had begun goes on. */
export async function resume(): Promise<void> {
  if (release !== null) return;
  const imports = await inLedger(listImports);
  if (!imports.ok || imports.value.every(({ state }) => state === 'done')) return;
  const held = await holdImports();
  if (held === undefined) return;
  release = held;
  for (const { id, state } of imports.value) {
    if (state === 'reading' || state === 'read') await inLedger((ctx) => discardImport(ctx, { id }));
  }
  const begun = imports.value.find(({ state }) => state === 'applying' || state === 'takingBack');
  if (begun !== undefined) return goOn(begun);
  end(importProgress.stage);
}
