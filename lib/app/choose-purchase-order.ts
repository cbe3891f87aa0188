import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey, type PurchaseId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { newCheckout, snapshotOf } from '../domain/new-checkout.ts';
import type { NumberRules } from '../domain/number-rules/number-rules.ts';
import type { NumberVerdict } from '../domain/number-verdict.ts';
import type { CheckoutReading } from '../domain/reading.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { advanceCheckout, knownCheckout } from './advance-checkout.ts';
import { byItsNumberNow, choiceOf, sameChoice, type Choice } from './choice.ts';
import { choiceWith, type ChoiceProblem, type TypedParts } from './typed-parts.ts';
import type { AppContext } from './context.ts';
import { verdictOn } from './judge-number.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';

/** What a person chose in the field of a checkout. What is absent stays as it was kept. */
export interface ChosenInField extends TypedParts {
  readonly marketplace: Marketplace;
  readonly purchaseId: PurchaseId;
  readonly text: string;
  /** The page as it is now: parts are to divide the cart it shows. */
  readonly reading?: CheckoutReading;
}

/**
 * Keeps the number a person chose for a checkout, saved or not. An empty text takes the choice back and gives null; so
 * does a text that is no number, since the person put it in the place of what stood there. Another number than before
 * ends a division that is not given anew with it. A choice that comes after the order was placed changes nothing.
 * Errors: see `ChoiceProblem`; nothing is kept then.
 */
export async function choosePurchaseOrder(ctx: AppContext, input: ChosenInField): Promise<Result<NumberVerdict | null, ChoiceProblem | StorageFailure>> {
  const { marketplace, purchaseId, text, reading } = input;
  const policy = await readPolicy(ctx);
  return changeLedger(ctx.db, async (tx) => {
    const settings = await settingsIn(tx, policy);
    const known = await knownCheckout(tx, checkoutKey(marketplace, purchaseId), () => newCheckout(marketplace, purchaseId, ctx.now()));
    const { chosen, verdict } = await choiceNow(tx, ctx, settings.numberRules, known.checkout.chosen, text);
    const choice = await choiceWith(tx, ctx, settings, { ...known.checkout, ...(reading === undefined ? {} : snapshotOf(reading)) }, chosen, input);
    if (!choice.ok) return choice;
    await advanceCheckout(tx, ctx, known, { kind: 'chosen', ...choice.value }, { actor: 'person' });
    return ok(verdict);
  });
}

/** A number that is saved names its purchase order; one that no longer is may be the former number of the one chosen before. */
async function choiceNow(
  tx: ReadTransaction, ctx: AppContext, rules: NumberRules, before: Checkout['chosen'], text: string,
): Promise<Choice> {
  const choice = await choiceOf(tx, ctx, rules, text);
  const same = choice.verdict?.kind === 'unknown' ? await sameChoice(tx, before, text) : undefined;
  const now = same === undefined ? null : await byItsNumberNow(tx, same);
  return same === undefined || now === null ? choice : { chosen: same, verdict: await verdictOn(tx, ctx, rules, now.number) };
}
