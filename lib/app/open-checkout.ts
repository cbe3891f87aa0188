import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey } from '../domain/ids.ts';
import { newCheckout, snapshotOf } from '../domain/new-checkout.ts';
import type { CheckoutReading } from '../domain/reading.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import { advanceCheckout, knownCheckout } from './advance-checkout.ts';
import { byItsNumberNow } from './choice.ts';
import type { AppContext } from './context.ts';

/**
 * Notes that a checkout is at its review step, with its cart. On a fresh load (`fresh`) a checkout that was submitted
 * but never confirmed, and has no order, is open again: its payment failed, or the browser brought back an old page.
 * Since nobody knows which, it stays on record when and with which cart it was submitted, until it is submitted anew.
 * Error: `malformed` when the reading has no purchase id.
 */
export function openCheckout(
  ctx: AppContext,
  { reading, fresh }: { readonly reading: CheckoutReading; readonly fresh: boolean },
): Promise<Result<Checkout, 'malformed' | StorageFailure>> {
  const { marketplace, data: { purchaseId } } = reading;
  if (purchaseId === undefined) return Promise.resolve(err('malformed'));
  return changeLedger(ctx.db, async (tx) => {
    const known = await knownCheckout(tx, checkoutKey(marketplace, purchaseId), () => newCheckout(marketplace, purchaseId, ctx.now()));
    const chosen = await byItsNumberNow(tx, known.checkout.chosen);
    return ok(await advanceCheckout(tx, ctx, known, { kind: 'seen', cart: snapshotOf(reading), isFresh: fresh, chosen }));
  });
}
