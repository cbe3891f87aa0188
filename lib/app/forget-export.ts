import type { ExportId, ExportRecord } from '../domain/export-record.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { addEntry } from '../storage/entries.ts';
import { getExport, putExport, removeExport } from '../storage/exports.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

const said = ({ format, fileName, rows }: ExportRecord) => ({ format, fileName, rows });

/** Forgets an export: a file nobody used, so that its orders count as not exported. Error: `notFound`. */
export function forgetExport(ctx: AppContext, { id }: { readonly id: ExportId }): Promise<Result<ExportRecord, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const record = await getExport(tx, id);
    if (record === undefined) return err('notFound' as const);
    await removeExport(tx, id);
    await addEntry(tx, { at: ctx.now(), actor: 'person', action: 'exportForgotten', subject: `export/${id}`, before: said(record), after: null });
    return ok(record);
  });
}

/** Takes back that an export was forgotten. */
export function recallExport(ctx: AppContext, { record }: { readonly record: ExportRecord }): Promise<Result<ExportRecord, StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    await putExport(tx, record);
    await addEntry(tx, { at: ctx.now(), actor: 'person', action: 'exportRecalled', subject: `export/${record.id}`, before: null, after: said(record) });
    return ok(record);
  });
}
