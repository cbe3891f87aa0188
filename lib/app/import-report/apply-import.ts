import type { ImportChoice, ImportId, ReportImport } from '../../domain/report-import.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { addEntry } from '../../storage/entries.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { allImports, getImport, putImport, removeImport } from '../../storage/imports.ts';
import { changeLedger, readLedger } from '../../storage/transaction.ts';
import type { AppContext } from '../context.ts';
import { readPolicy } from '../read-policy.ts';
import { applyStep } from './apply-step.ts';
import { takeBackImport } from './take-back-import.ts';

/** How to go on with an import. `onProgress` hears how many steps of how many are done. */
export interface ImportRun {
  readonly id: ImportId;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** How an import ended: in the ledger, or, cancelled, out of it again. */
export type ImportOutcome = { readonly kind: 'done'; readonly value: ReportImport } | { readonly kind: 'takenBack' };

/**
 * Brings a report that was read into the ledger, a step at a time, so that pages and checkouts go on meanwhile. The last
 * import before it can no longer be taken back. Cancelled in the middle, all of it is taken back. After a failure, or when
 * the browser is closed, `continueImport` goes on where this stopped. Errors: `notFound`: it is not there, or has begun.
 */
export async function applyImport(ctx: AppContext, { choice, ...run }: ImportRun & { readonly choice: ImportChoice }): Promise<Result<ImportOutcome, 'notFound' | StorageFailure>> {
  const begun = await changeLedger(ctx.db, async (tx) => {
    const value = await getImport(tx, run.id);
    if (value?.state !== 'read') return err('notFound' as const);
    await putImport(tx, { ...value, state: 'applying', choice });
    return ok((await allImports(tx)).filter(({ state }) => state === 'done').map(({ id }) => id));
  });
  if (!begun.ok) return begun;
  for (const earlier of begun.value) {
    const removed = await removeImport(ctx.db, earlier);
    if (!removed.ok) return removed;
  }
  return continueImport(ctx, run);
}

/** Goes on with an import that began and did not end: finishes it, or goes on taking it back. Errors: `notFound`: there is none to go on with. */
export async function continueImport(ctx: AppContext, run: ImportRun): Promise<Result<ImportOutcome, 'notFound' | StorageFailure>> {
  const { id, signal, onProgress } = run;
  const policy = await readPolicy(ctx);
  const read = await readLedger(ctx.db, async (tx) => ok(await getImport(tx, id)));
  if (!read.ok) return read;
  let value = read.value;
  if (value?.state === 'takingBack') return takeBack(ctx, run);
  if (value?.state !== 'applying' || value.report === null) return err('notFound');
  const { steps } = value.report;
  while (value.stepsDone < steps) {
    if (signal.aborted) return takeBack(ctx, run);
    const applied = await applyStep(ctx, id, policy);
    if (!applied.ok) return applied;
    value = applied.value;
    onProgress(value.stepsDone, steps);
  }
  return finish(ctx, id);
}

/** From here on there is no way back but forward: taking back is not cancelled. */
async function takeBack(ctx: AppContext, { id, onProgress }: ImportRun): Promise<Result<ImportOutcome, 'notFound' | StorageFailure>> {
  const taken = await takeBackImport(ctx, { id, onProgress });
  return taken.ok ? ok({ kind: 'takenBack' }) : taken;
}

function finish(ctx: AppContext, id: ImportId): Promise<Result<ImportOutcome, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const value = await getImport(tx, id);
    if (value?.state !== 'applying') return err('notFound' as const); // another window was quicker
    const done: ReportImport = { ...value, state: 'done', doneAt: ctx.now() };
    await putImport(tx, done);
    await addEntry(tx, {
      at: ctx.now(), actor: 'person', action: 'reportImported', subject: `import/${id}`,
      before: null, after: { file: value.file.name, family: value.report?.family, rows: value.report?.rows, unreadable: value.report?.unreadableCount, ...value.counts },
    });
    return ok({ kind: 'done', value: done });
  });
}
