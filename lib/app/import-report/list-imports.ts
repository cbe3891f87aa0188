import type { ReportImport } from '../../domain/report-import.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { allImports } from '../../storage/imports.ts';
import { readLedger } from '../../storage/transaction.ts';
import type { AppContext } from '../context.ts';

/** The imports that are kept: what is on its way, what stopped in the middle, and the last one that can be taken back. */
export function listImports(ctx: AppContext): Promise<Result<readonly ReportImport[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok(await allImports(tx)));
}
