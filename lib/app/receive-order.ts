import type { Asin, OrderKey } from '../domain/ids.ts';
import type { Receipt } from '../domain/order.ts';
import { receivedUnits } from '../domain/order-units.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { decideOrder, type Decision } from './decide-order.ts';

/** Units a person says arrived, or, below zero, did not after all. */
export interface ReceivedUnits {
  readonly asin: Asin | null;
  readonly quantity: number;
}

/**
 * Keeps what a person says arrived of an order, in part or in full; quantities below zero correct what was marked before.
 * Answers the entry to undo it by; null for nothing. Errors: `notInOrder` for an item the order does not have;
 * `tooMany` for more than were ordered, or for taking off more than arrived; nothing is kept then.
 */
export function receiveOrder(
  ctx: AppContext,
  { orderKey, units }: { readonly orderKey: OrderKey; readonly units: readonly ReceivedUnits[] },
): Promise<Result<Decision | null, 'notFound' | 'notInOrder' | 'tooMany' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const order = await getOrder(tx, orderKey);
    if (order === undefined) return err('notFound' as const);
    const added = units.filter(({ quantity }) => quantity !== 0).map((each): Receipt => ({ ...each, at: ctx.now(), by: 'person' }));
    if (added.length === 0) return ok(null);
    const receipts = [...order.receipts, ...added];
    for (const { asin } of added) {
      const item = receivedUnits({ ...order, receipts }).find((each) => each.asin === asin);
      if (item === undefined) return err('notInOrder' as const);
      if (item.received < 0 || (item.ordered !== null && item.received > item.ordered)) return err('tooMany' as const);
    }
    return ok(await decideOrder(tx, ctx, order, { receipts }, 'orderReceived'));
  });
}
