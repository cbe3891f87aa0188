import { dayInZone } from '../domain/plain-date.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { requestsToRemindOf } from '../storage/purchase-orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** The requests whose answer is missing longer than was agreed, the most overdue first. Reads no other purchase order. */
export function listDueRequests(ctx: AppContext): Promise<Result<readonly PurchaseOrder[], StorageFailure>> {
  const today = dayInZone(ctx.now(), ctx.localZone);
  return readLedger(ctx.db, async (tx) => ok(await requestsToRemindOf(tx, today)));
}
