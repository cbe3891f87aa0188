import type { Asin, OrderKey } from '../domain/ids.ts';
import type { Money } from '../domain/money.ts';
import { returnStates, type OrderReturn, type ReturnState } from '../domain/order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { unitsProblem } from '../domain/units-problem.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { decideOrder, type Decision } from './decide-order.ts';

/** What a person says goes back. */
export interface ReturnedUnits {
  readonly asin: Asin | null;
  readonly quantity: number;
  readonly state: ReturnState;
  /** What was refunded for it; null while nothing was. */
  readonly refund: Money | null;
}

/** Why a return was not kept. `notRefunded`: an amount, but the state is not `refunded`. `tooMuchBack`: more than the order cost. */
export type ReturnProblem = 'notFound' | 'notInOrder' | 'tooMany' | 'notRefunded' | 'otherCurrency' | 'tooMuchBack';

/**
 * Keeps a return by hand: requested, sent, or refunded with its amount. A return of the same units that was less far is
 * taken forward instead of counted twice. Answers the entry to undo it by. Errors: see `ReturnProblem`.
 */
export function recordReturn(
  ctx: AppContext,
  { orderKey, returned }: { readonly orderKey: OrderKey; readonly returned: ReturnedUnits },
): Promise<Result<Decision, ReturnProblem | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const order = await getOrder(tx, orderKey);
    if (order === undefined) return err('notFound' as const);
    const { refund, state } = returned;
    if (refund !== null && state !== 'refunded') return err('notRefunded' as const);
    if (refund !== null && order.total !== null && refund.currency !== order.total.currency) return err('otherCurrency' as const);
    if (refund !== null && refund.amount < 0) return err('tooMuchBack' as const);
    const returns = withReturn(order.returns, { ...returned, seenAt: ctx.now(), by: 'person' });
    if (!order.lines.some(({ asin }) => asin === returned.asin)) return err('notInOrder' as const);
    if (returned.quantity < 1) return err('tooMany' as const);
    const problem = unitsProblem(order, { ...order, returns });
    if (problem !== undefined) return err(problem);
    return ok(await decideOrder(tx, ctx, order, { returns }, 'orderReturned'));
  });
}

/** Units that were on their way back and are further now are the same units. */
function withReturn(returns: readonly OrderReturn[], added: OrderReturn): readonly OrderReturn[] {
  const far = ({ state }: OrderReturn): number => returnStates.indexOf(state);
  const place = returns.findIndex((each) => each.asin === added.asin && each.quantity === added.quantity && far(each) < far(added));
  return place < 0 ? [...returns, added] : returns.with(place, added);
}
