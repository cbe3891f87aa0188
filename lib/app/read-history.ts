import { wholeHistory } from '../domain/history-filter.ts';
import type { HistoryRow } from '../domain/history.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { historySlices } from './history-slices.ts';

/** The history of one purchase order, or of all (`id` null), as rows for an export; see `historySlices`. An id that is not stored has no history. */
export function readHistory(
  ctx: Pick<AppContext, 'db'>,
  { id }: { readonly id: PurchaseOrderId | null },
): Promise<Result<readonly HistoryRow[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const rows: HistoryRow[] = [];
    for await (const slice of historySlices(tx, { ...wholeHistory, purchaseOrderIds: id === null ? null : [id] })) rows.push(...slice.rows);
    return ok(rows);
  });
}
