import type { OrderKey } from '../domain/ids.ts';
import { markReturn, type ReturnedUnits, type ReturnProblem } from '../domain/mark-return.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { decideOrder, type Decision } from './decide-order.ts';

/**
 * Keeps a return by hand: asked for, sent, or refunded with its amount, for some units or all of them. Units that were less
 * far are taken forward instead of counted twice. Answers the entry to undo it by. Errors: see `ReturnProblem`.
 */
export function recordReturn(
  ctx: AppContext,
  { orderKey, returned }: { readonly orderKey: OrderKey; readonly returned: ReturnedUnits },
): Promise<Result<Decision, 'notFound' | ReturnProblem | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const order = await getOrder(tx, orderKey);
    if (order === undefined) return err('notFound' as const);
    const returns = markReturn(order, returned, ctx.now());
    if (!returns.ok) return err(returns.error);
    return ok(await decideOrder(tx, ctx, order, { returns: returns.value }, 'orderReturned'));
  });
}
