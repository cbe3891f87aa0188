import type { ExportRecord } from '../domain/export-record.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { allExports, exportsOf } from '../storage/exports.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** The exports that were made, the latest first: all of them, or those a purchase order is in. */
export function listExports(ctx: AppContext, { id }: { readonly id: PurchaseOrderId | null }): Promise<Result<readonly ExportRecord[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok((id === null ? await allExports(tx) : await exportsOf(tx, id)).reverse()));
}
