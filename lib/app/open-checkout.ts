import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey } from '../domain/ids.ts';
import type { CheckoutReading } from '../domain/reading.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { byItsNumberNow } from './choice.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';
import { newCheckout, withSnapshot } from './new-checkout.ts';
import { saveCheckout } from './save-checkout.ts';

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
  const { purchaseId } = reading.data;
  if (purchaseId === undefined) return Promise.resolve(err('malformed'));
  return changeLedger(ctx.db, async (tx) => {
    const before = await getCheckout(tx, checkoutKey(reading.marketplace, purchaseId));
    if (before === undefined) {
      const opened = withSnapshot(newCheckout(reading.marketplace, purchaseId, ctx.now()), reading);
      return ok(await saveCheckout(tx, ctx, undefined, opened, 'checkoutOpened'));
    }
    if (before.state === 'open') {
      const renumbered = { ...before, chosen: await byItsNumberNow(tx, before.chosen) };
      const shown = before.submittedOn === null ? withSnapshot(renumbered, reading) : renumbered;
      return ok(await saveCheckout(tx, ctx, before, shown, 'checkoutChanged'));
    }
    return ok(fresh && mayBeOpen(before) ? await reopen(tx, ctx, before, reading) : before);
  });
}

function mayBeOpen({ state, confirmedAt, orders }: Checkout): boolean {
  return state === 'abandoned' || (confirmedAt === null && orders.length === 0);
}

async function reopen(tx: WriteTransaction, ctx: AppContext, before: Checkout, reading: CheckoutReading): Promise<Checkout> {
  const chosen = await byItsNumberNow(tx, before.chosen);
  // Of an abandoned one a person said that it was not placed.
  const open: Checkout = before.state === 'abandoned'
    ? { ...withSnapshot(before, reading), chosen, state: 'open', submittedAt: null, submittedOn: null }
    : { ...before, chosen, state: 'open' };
  const reopened = await saveCheckout(tx, ctx, before, open, 'checkoutReopened');
  await matchCluster(tx, ctx, { orders: [], checkouts: [reopened] });
  return (await getCheckout(tx, before.key)) ?? reopened;
}
