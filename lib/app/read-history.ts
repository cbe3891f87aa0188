import type { HistoryRow } from '../domain/history.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export function readHistory(ctx: AppContext, input: { readonly id: PurchaseOrderId | null }): Promise<Result<readonly HistoryRow[], StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
