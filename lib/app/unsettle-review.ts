import type { Checkout } from '../domain/checkout.ts';
import type { CheckoutKey, OrderKey } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getCheckout } from '../storage/checkouts.ts';
import { addEntry, entriesOf } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder, putOrder } from '../storage/orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { advanceCheckout } from './advance-checkout.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';

/**
 * Takes back what a person said about an order: it is decided by what the pages showed, or is in doubt, as before.
 * Error: `notFound` when the order is not stored, or nobody settled it.
 */
export function unsettleReview(
  ctx: AppContext,
  { orderKey }: { readonly orderKey: OrderKey },
): Promise<Result<null, 'notFound' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getOrder(tx, orderKey);
    if (before?.claimedBy !== 'person') return err('notFound' as const);
    const undecided = { ...before, checkoutKey: null, claimedBy: null };
    await putOrder(tx, undecided);
    await addEntry(tx, {
      at: ctx.now(),
      actor: 'person',
      action: 'orderSettled',
      subject: `order/${orderKey}`,
      before: { checkoutKey: before.checkoutKey, claimedBy: 'person' },
      after: { checkoutKey: null, claimedBy: null },
    });
    const checkout = before.checkoutKey === null ? undefined : await asBeforeIt(tx, ctx, before.checkoutKey);
    await matchCluster(tx, ctx, { orders: [undecided], formerly: [before], checkouts: checkout === undefined ? [] : [checkout] });
    return ok(null);
  });
}

/** A checkout that was open until a person gave it an order is open again; the audit trail knows. */
async function asBeforeIt(tx: WriteTransaction, ctx: AppContext, key: CheckoutKey): Promise<Checkout | undefined> {
  const checkout = await getCheckout(tx, key);
  if (checkout === undefined) return undefined;
  const changes = (await entriesOf(tx, `checkout/${key}`)).filter(({ after }) => after?.['state'] !== undefined);
  const latest = changes.at(-1);
  if (latest?.action !== 'checkoutMatched' || latest.before?.['state'] !== 'open') return checkout;
  return advanceCheckout(tx, ctx, { stored: checkout, checkout }, { kind: 'unsettled' }, { actor: 'ledger' });
}
