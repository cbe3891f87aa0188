import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey, type PurchaseId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { newCheckout } from '../domain/new-checkout.ts';
import type { NumberVerdict } from '../domain/number-verdict.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { advanceCheckout, knownCheckout } from './advance-checkout.ts';
import { byItsNumberNow, choiceOf, sameChoice, type Choice } from './choice.ts';
import type { AppContext } from './context.ts';
import { verdictOn } from './judge-number.ts';

/**
 * Keeps the number a person chose for a checkout, saved or not. An empty text takes the choice back and gives null; so
 * does a text that is no number, since the person put it in the place of what stood there. A choice that comes after
 * the order was placed changes nothing.
 */
export function choosePurchaseOrder(
  ctx: AppContext,
  { marketplace, purchaseId, text }: { readonly marketplace: Marketplace; readonly purchaseId: PurchaseId; readonly text: string },
): Promise<Result<NumberVerdict | null, 'malformed' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const known = await knownCheckout(tx, checkoutKey(marketplace, purchaseId), () => newCheckout(marketplace, purchaseId, ctx.now()));
    const { split, customValues } = known.checkout;
    const { chosen, verdict } = await choiceNow(tx, ctx, known.checkout.chosen, text);
    await advanceCheckout(tx, ctx, known, { kind: 'chosen', chosen, split, customValues }, { actor: 'person' });
    return ok(verdict);
  });
}

/** A number that is saved names its purchase order; one that no longer is may be the former number of the one chosen before. */
async function choiceNow(tx: ReadTransaction, ctx: AppContext, before: Checkout['chosen'], text: string): Promise<Choice> {
  const choice = await choiceOf(tx, ctx, text);
  const same = choice.verdict?.kind === 'unknown' ? await sameChoice(tx, before, text) : undefined;
  const now = same === undefined ? null : await byItsNumberNow(tx, same);
  return same === undefined || now === null ? choice : { chosen: same, verdict: await verdictOn(tx, ctx, now.number) };
}
