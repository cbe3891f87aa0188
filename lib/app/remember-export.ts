import type { ExportId, ExportRecord } from '../domain/export-record.ts';
import { ok, type Result } from '../domain/result.ts';
import { addEntry } from '../storage/entries.ts';
import { putExport } from '../storage/exports.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** Remembers an export that was handed to a person, with its audit entry. The trail names the file and counts; the record has the ids. */
export function rememberExport(
  ctx: AppContext,
  { written }: { readonly written: Omit<ExportRecord, 'id' | 'at'> },
): Promise<Result<ExportRecord, StorageFailure>> {
  const { format, fileName, rows, purchaseOrderIds, orderKeys } = written;
  const record: ExportRecord = { id: ctx.newId() as ExportId, at: ctx.now(), format, fileName, rows, purchaseOrderIds, orderKeys }; // a fresh id of ours
  return changeLedger(ctx.db, async (tx) => {
    await putExport(tx, record);
    const after = { format, fileName, rows, purchaseOrders: purchaseOrderIds.length, orders: orderKeys.length };
    await addEntry(tx, { at: record.at, actor: 'person', action: 'historyExported', subject: `export/${record.id}`, before: null, after });
    return ok(record);
  });
}
