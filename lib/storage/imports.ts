import type { ImportId, ImportStep, ReportImport } from '../domain/report-import.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from './failure.ts';
import type { LedgerDb, ReadTransaction, WriteTransaction } from './schema.ts';
import { changeImports } from './transaction.ts';

/** Every import there is, the first one in front. */
export async function allImports(tx: ReadTransaction): Promise<ReportImport[]> {
  return (await tx.objectStore('imports').getAll()).sort((a, b) => a.startedAt - b.startedAt);
}

/** The import of an id. */
export function getImport(tx: ReadTransaction, id: ImportId): Promise<ReportImport | undefined> {
  return tx.objectStore('imports').get(id);
}

/** Writes an import in the transaction that carries out a part of it. */
export async function putImport(tx: WriteTransaction, value: ReportImport): Promise<void> {
  await tx.objectStore('imports').put(value);
}

/** A step of an import. */
export function getImportStep(tx: ReadTransaction, id: ImportId, place: number): Promise<ImportStep | undefined> {
  return tx.objectStore('importSteps').get([id, place]);
}

/** Writes a step in the transaction that carries it out. */
export async function putImportStep(tx: WriteTransaction, step: ImportStep): Promise<void> {
  await tx.objectStore('importSteps').put(step);
}

/** Keeps an import that is not in the ledger yet, with a further step of it: outside the ledger's own transactions, so that no page waits. */
export function stageImport(db: LedgerDb, value: ReportImport, step?: ImportStep): Promise<Result<null, StorageFailure>> {
  return changeImports(db, async (tx) => {
    await Promise.all([tx.objectStore('imports').put(value), ...(step === undefined ? [] : [tx.objectStore('importSteps').put(step)])]);
    return ok(null);
  });
}

/** Forgets an import and its steps. What is in the ledger of it stays there. */
export function removeImport(db: LedgerDb, id: ImportId): Promise<Result<null, StorageFailure>> {
  return changeImports(db, async (tx) => {
    await Promise.all([tx.objectStore('imports').delete(id), tx.objectStore('importSteps').delete(IDBKeyRange.bound([id], [id, Infinity]))]);
    return ok(null);
  });
}

/** Forgets the imports that are in the ledger, in the transaction that removes some of it: they still hold what is removed. They can no longer be taken back. */
export async function forgetDoneImports(tx: WriteTransaction): Promise<void> {
  for (const { id, state } of await allImports(tx)) {
    if (state !== 'done') continue;
    await Promise.all([tx.objectStore('imports').delete(id), tx.objectStore('importSteps').delete(IDBKeyRange.bound([id], [id, Infinity]))]);
  }
}
