import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey } from '../domain/ids.ts';
import { newCheckout, snapshotOf } from '../domain/new-checkout.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { CheckoutReading } from '../domain/reading.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { advanceCheckout, knownCheckout } from './advance-checkout.ts';
import { choiceOf, sameChoice } from './choice.ts';
import type { AppContext } from './context.ts';
import { placedDay } from './placed-day.ts';

/**
 * Keeps, durably, that an order is being placed at `at` with the number in the field. It carries all it needs, so
 * nothing sent before must have arrived. The same event again, or the other one of the same press, changes nothing; of
 * several the last before Amazon's confirmation counts. An empty text says that the person wants none; an absent one that the field had not yet loaded
 * what was chosen before, which then stands. Of a text that is no number nothing is kept, nor is what it replaced: the
 * order is recorded without a purchase order.
 * Error: `malformed` when the reading has no purchase id.
 */
export function submitCheckout(
  ctx: AppContext,
  { reading, text, at }: { readonly reading: CheckoutReading; readonly text?: string; readonly at: Instant },
): Promise<Result<Checkout, 'malformed' | StorageFailure>> {
  const { marketplace, data: { purchaseId } } = reading;
  if (purchaseId === undefined) return Promise.resolve(err('malformed'));
  return changeLedger(ctx.db, async (tx) => {
    const submittedAt = Math.min(at, ctx.now()); // a page may claim a later time than it is
    const known = await knownCheckout(tx, checkoutKey(marketplace, purchaseId), () => newCheckout(marketplace, purchaseId, submittedAt));
    return ok(await advanceCheckout(tx, ctx, known, {
      kind: 'submitted',
      at: submittedAt,
      on: placedDay(marketplace, submittedAt, ctx.localZone),
      cart: snapshotOf(reading),
      chosen: await chosenAtClick(tx, ctx, known.checkout.chosen, text),
    }, { actor: 'person' }));
  });
}

async function chosenAtClick(
  tx: ReadTransaction,
  ctx: AppContext,
  before: Checkout['chosen'],
  text: string | undefined,
): Promise<Checkout['chosen']> {
  if (text === undefined) return before;
  return (await sameChoice(tx, before, text)) ?? (await choiceOf(tx, ctx, text)).chosen;
}
