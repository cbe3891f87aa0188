import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey, type PurchaseId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import type { NumberVerdict } from '../domain/number-verdict.ts';
import { ok, type Result } from '../domain/result.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import { choiceOf, touchPurchaseOrder } from './choice.ts';
import type { AppContext } from './context.ts';
import { newCheckout } from './new-checkout.ts';
import { saveCheckout } from './save-checkout.ts';

/**
 * Keeps the number a person chose for a checkout, saved or not; an empty text takes the choice back and gives null.
 * A text that is no number changes nothing, and neither does a choice that comes after the order was placed.
 */
export function choosePurchaseOrder(
  ctx: AppContext,
  { marketplace, purchaseId, text }: { readonly marketplace: Marketplace; readonly purchaseId: PurchaseId; readonly text: string },
): Promise<Result<NumberVerdict | null, 'malformed' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const { chosen, verdict } = await choiceOf(tx, ctx, text);
    const before = await getCheckout(tx, checkoutKey(marketplace, purchaseId));
    const checkout = before ?? newCheckout(marketplace, purchaseId, ctx.now());
    if (chosen === undefined || !mayChoose(checkout)) return ok(verdict);
    if (before === undefined && chosen === null) return ok(verdict);
    const saved = await saveCheckout(tx, ctx, before, { ...checkout, chosen }, 'purchaseOrderChosen', 'person');
    if (saved !== before) await touchPurchaseOrder(tx, ctx, chosen);
    return ok(verdict);
  });
}

/** Until Amazon confirms, or an order is seen, the person may be back at the review step without a new page load. */
function mayChoose({ state, orders }: Checkout): boolean {
  return state === 'open' || state === 'abandoned' || (state === 'submitted' && orders.length === 0);
}
