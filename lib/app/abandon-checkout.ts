import type { CheckoutEvent } from '../domain/checkout-event.ts';
import { mayAbandon, wasAbandoned } from '../domain/checkout-machine.ts';
import type { Checkout } from '../domain/checkout.ts';
import type { CheckoutKey } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import { advanceCheckout } from './advance-checkout.ts';
import type { AppContext } from './context.ts';

/**
 * Keeps that a person said of a waiting checkout that nothing was ordered. It waits no longer and claims no order.
 * Error: `notFound` when it is not stored, or does not wait any more: it has an order, or is not placed.
 */
export function abandonCheckout(
  ctx: AppContext,
  { key }: { readonly key: CheckoutKey },
): Promise<Result<null, 'notFound' | StorageFailure>> {
  return say(ctx, key, mayAbandon, { kind: 'abandoned' });
}

/** Takes that back: the checkout waits for its orders again. Error: `notFound` when it is not stored, or not abandoned. */
export function awaitCheckout(
  ctx: AppContext,
  { key }: { readonly key: CheckoutKey },
): Promise<Result<null, 'notFound' | StorageFailure>> {
  return say(ctx, key, wasAbandoned, { kind: 'awaited' });
}

function say(
  ctx: AppContext,
  key: CheckoutKey,
  may: (checkout: Checkout) => boolean,
  event: CheckoutEvent,
): Promise<Result<null, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const checkout = await getCheckout(tx, key);
    if (checkout === undefined || !may(checkout)) return err('notFound' as const);
    await advanceCheckout(tx, ctx, { stored: checkout, checkout }, event, { actor: 'person' });
    return ok(null);
  });
}
