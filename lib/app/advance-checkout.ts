import type { CheckoutEvent } from '../domain/checkout-event.ts';
import { advance } from '../domain/checkout-machine.ts';
import type { Checkout } from '../domain/checkout.ts';
import type { Entry } from '../domain/entry.ts';
import type { CheckoutKey } from '../domain/ids.ts';
import type { Order } from '../domain/order.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import { touchPurchaseOrder } from './choice.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';
import { saveCheckout } from './save-checkout.ts';

/** A checkout that may not be stored yet. */
export interface KnownCheckout {
  readonly stored: Checkout | undefined;
  readonly checkout: Checkout;
}

/** The stored checkout of a key, or else a new one. */
export async function knownCheckout(tx: ReadTransaction, key: CheckoutKey, fresh: () => Checkout): Promise<KnownCheckout> {
  const stored = await getCheckout(tx, key);
  return { stored, checkout: stored ?? fresh() };
}

/**
 * Lets an event happen to a checkout: writes what changes with its audit entry, then does what the event asks for.
 * `orders`: those the same page shows, to be decided with it. Answers the checkout as it is stored then.
 */
export async function advanceCheckout(
  tx: WriteTransaction,
  ctx: AppContext,
  { stored, checkout }: KnownCheckout,
  event: CheckoutEvent,
  { actor = 'page', orders = [] }: { readonly actor?: Entry['actor']; readonly orders?: readonly Order[] } = {},
): Promise<Checkout> {
  const { checkout: after, action, commands } = advance(checkout, event);
  const named = stored === undefined && event.kind === 'seen' ? 'checkoutOpened' : action;
  const saved = named === null ? checkout : await saveCheckout(tx, ctx, stored, after, named, actor);
  if (commands.includes('touch')) await touchPurchaseOrder(tx, ctx, saved.chosen);
  if (!commands.includes('match')) return saved;
  await matchCluster(tx, ctx, { orders, checkouts: [saved] });
  return (await getCheckout(tx, saved.key)) ?? saved;
}
