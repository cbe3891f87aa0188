import type { ImportId } from '../../domain/report-import.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { getImport, removeImport } from '../../storage/imports.ts';
import { readLedger } from '../../storage/transaction.ts';
import type { AppContext } from '../context.ts';

/** Forgets a report that was read and is not in the ledger. Error: `begun`: some of it is, it can only be finished or taken back. */
export async function discardImport(ctx: AppContext, { id }: { readonly id: ImportId }): Promise<Result<null, 'begun' | StorageFailure>> {
  const found = await readLedger(ctx.db, async (tx) => ok(await getImport(tx, id)));
  if (!found.ok) return found;
  const state = found.value?.state;
  if (state === undefined) return ok(null);
  return state === 'read' || state === 'reading' ? removeImport(ctx.db, id) : err('begun');
}
