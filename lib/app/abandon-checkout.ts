import type { Checkout, CheckoutState } from '../domain/checkout.ts';
import type { EntryAction } from '../domain/entry.ts';
import type { CheckoutKey } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';
import { saveCheckout } from './save-checkout.ts';

/**
 * Keeps that a person said of a waiting checkout that nothing was ordered. It waits no longer and claims no order.
 * Error: `notFound` when it is not stored, or does not wait any more: it has an order, or is not placed.
 */
export function abandonCheckout(
  ctx: AppContext,
  { key }: { readonly key: CheckoutKey },
): Promise<Result<null, 'notFound' | StorageFailure>> {
  return changeState(ctx, key, mayAbandon, () => 'abandoned', 'checkoutAbandoned');
}

/** Takes that back: the checkout waits for its orders again. Error: `notFound` when it is not stored, or not abandoned. */
export function awaitCheckout(
  ctx: AppContext,
  { key }: { readonly key: CheckoutKey },
): Promise<Result<null, 'notFound' | StorageFailure>> {
  const wasSubmitted = ({ state, submittedOn }: Checkout): boolean => state === 'abandoned' && submittedOn !== null;
  const stateBefore = ({ confirmedAt }: Checkout): CheckoutState => (confirmedAt === null ? 'submitted' : 'confirmed');
  return changeState(ctx, key, wasSubmitted, stateBefore, 'checkoutAwaited');
}

/** True for a checkout that waits and has no order yet: of one with an order something was ordered. */
export function mayAbandon({ state, orders }: Pick<Checkout, 'state' | 'orders'>): boolean {
  return (state === 'submitted' || state === 'confirmed') && orders.length === 0;
}

function changeState(
  ctx: AppContext,
  key: CheckoutKey,
  may: (checkout: Checkout) => boolean,
  stateAfter: (checkout: Checkout) => CheckoutState,
  action: EntryAction,
): Promise<Result<null, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getCheckout(tx, key);
    if (before === undefined || !may(before)) return err('notFound' as const);
    const changed = await saveCheckout(tx, ctx, before, { ...before, state: stateAfter(before) }, action, 'person');
    await matchCluster(tx, ctx, { orders: [], checkouts: [changed] });
    return ok(null);
  });
}
