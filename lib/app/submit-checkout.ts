import type { CheckoutChoice } from '../domain/checkout-event.ts';
import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey } from '../domain/ids.ts';
import { newCheckout, snapshotOf } from '../domain/new-checkout.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { CheckoutReading } from '../domain/reading.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { advanceCheckout, knownCheckout } from './advance-checkout.ts';
import { choiceOf, sameChoice } from './choice.ts';
import { choiceWith, type TypedParts } from './typed-parts.ts';
import type { AppContext } from './context.ts';
import { placedDay } from './placed-day.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';

/** What the page tells in the moment an order is placed. What else is absent stands as it was kept before. */
export interface Placed extends TypedParts {
  readonly reading: CheckoutReading;
  readonly text?: string;
  readonly at: Instant;
  /** Why it is placed although the organisation's rules held it, as one of the reasons it offers; anything else is none. Absent: none, also when an earlier attempt had one. */
  readonly reason?: string;
}

/**
 * Keeps, durably, that an order is being placed at `at` with the number in the field. It carries all it needs, so
 * nothing sent before must have arrived. The same event again, or the other one of the same press, changes nothing; of
 * several the last before Amazon's confirmation counts. An empty text says that the person wants none; an absent one that the field had not yet loaded
 * what was chosen before, which then stands. Of a text that is no number nothing is kept, nor is what it replaced: the
 * order is recorded without a purchase order. Parts that do not divide the cart, and values of no field, are dropped: the order is then the first
 * one's, since an order that is placed must never be lost.
 * Error: `malformed` when the reading has no purchase id.
 */
export async function submitCheckout(ctx: AppContext, placed: Placed): Promise<Result<Checkout, 'malformed' | StorageFailure>> {
  const { reading, at, reason } = placed;
  const { marketplace, data: { purchaseId, amazonPo } } = reading;
  if (purchaseId === undefined) return err('malformed');
  const policy = await readPolicy(ctx);
  return changeLedger(ctx.db, async (tx) => {
    const settings = await settingsIn(tx, policy);
    const submittedAt = Math.min(at, ctx.now()); // a page may claim a later time than it is
    const known = await knownCheckout(tx, checkoutKey(marketplace, purchaseId), () => newCheckout(marketplace, purchaseId, submittedAt));
    const cart = snapshotOf(reading);
    return ok(await advanceCheckout(tx, ctx, known, {
      kind: 'submitted',
      at: submittedAt,
      on: placedDay(marketplace, submittedAt, ctx.localZone),
      cart,
      ...(await choiceAtClick(tx, ctx, settings, { ...known.checkout, ...cart }, placed)),
      override: reason !== undefined && settings.enforcement.overrideReasons.includes(reason) ? { reason, at: submittedAt } : null,
      ...(amazonPo?.value === undefined ? {} : { amazonPoNumber: amazonPo.value }),
    }, { actor: 'person' }));
  });
}

async function choiceAtClick(
  tx: ReadTransaction, ctx: AppContext, settings: Settings, before: Checkout, placed: Placed,
): Promise<CheckoutChoice> {
  const chosen = await chosenAtClick(tx, ctx, settings, before.chosen, placed.text);
  const choice = await choiceWith(tx, ctx, settings, before, chosen, placed);
  return choice.ok ? choice.value : { chosen, split: [], customValues: before.customValues };
}

async function chosenAtClick(
  tx: ReadTransaction, ctx: AppContext, { numberRules }: Settings, before: Checkout['chosen'], text: string | undefined,
): Promise<Checkout['chosen']> {
  if (text === undefined) return before;
  return (await sameChoice(tx, before, text)) ?? (await choiceOf(tx, ctx, numberRules, text)).chosen;
}
