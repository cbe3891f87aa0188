import type { Checkout } from '../domain/checkout.ts';
import { advance } from '../domain/checkout-machine.ts';
import type { CheckoutKey, OrderKey } from '../domain/ids.ts';
import { matchOrders, type Claim } from '../domain/match-orders.ts';
import type { Order } from '../domain/order.ts';
import { addEntry } from '../storage/entries.ts';
import { putOrder } from '../storage/orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { gatherCluster, type Seeds } from './gather-cluster.ts';
import { saveCheckout } from './save-checkout.ts';
import { syncLink } from './sync-link.ts';

/**
 * Decides anew which order came from which checkout, around what has just changed (and is written already), and lets
 * orders, checkouts, links and the purchase orders' figures follow. Writes nothing where nothing changes.
 */
export async function matchCluster(tx: WriteTransaction, ctx: AppContext, seeds: Seeds): Promise<void> {
  const { orders, checkouts } = await gatherCluster(tx, seeds);
  const { claims, reviews } = matchOrders([...checkouts.values()], [...orders.values()]);
  const claimOf = new Map(claims.map((claim) => [claim.orderKey, claim]));
  const claimed = new Map<CheckoutKey, Order[]>();
  for (const order of orders.values()) {
    const claim = claimOf.get(order.key);
    const settled = await applyClaim(tx, ctx, order, claim);
    if (claim !== undefined) claimed.set(claim.checkoutKey, [...(claimed.get(claim.checkoutKey) ?? []), settled]);
    await syncLink(tx, ctx, settled, wantedLink(claim, checkouts));
  }
  const contested = new Map<CheckoutKey, OrderKey[]>();
  for (const { orderKey, candidates } of reviews) {
    for (const key of candidates) contested.set(key, [...(contested.get(key) ?? []), orderKey]);
  }
  for (const checkout of checkouts.values()) {
    await applyState(tx, ctx, checkout, claimed.get(checkout.key) ?? [], contested.get(checkout.key) ?? []);
  }
}

async function applyClaim(tx: WriteTransaction, ctx: AppContext, order: Order, claim: Claim | undefined): Promise<Order> {
  // What a person said stands, also that an order is of no checkout.
  if (order.claimedBy === 'person') return order;
  const checkoutKey = claim?.checkoutKey ?? null;
  const claimedBy = claim?.method ?? null;
  if (order.checkoutKey === checkoutKey && order.claimedBy === claimedBy) return order;
  const settled = { ...order, checkoutKey, claimedBy };
  await putOrder(tx, settled);
  await addEntry(tx, {
    at: ctx.now(),
    actor: 'ledger',
    action: claim === undefined ? 'orderReleased' : 'orderClaimed',
    subject: `order/${order.key}`,
    before: { checkoutKey: order.checkoutKey, claimedBy: order.claimedBy },
    after: { checkoutKey, claimedBy },
  });
  return settled;
}

function wantedLink(claim: Claim | undefined, checkouts: ReadonlyMap<CheckoutKey, Checkout>) {
  if (claim === undefined) return undefined;
  const { checkoutKey, method, evidence } = claim;
  const purchaseOrderId = checkouts.get(checkoutKey)?.chosen?.purchaseOrderId ?? null;
  return purchaseOrderId === null ? undefined : { purchaseOrderId, checkoutKey, method, evidence };
}

async function applyState(
  tx: WriteTransaction,
  ctx: AppContext,
  checkout: Checkout,
  orders: readonly Order[],
  contested: readonly OrderKey[],
): Promise<void> {
  const { checkout: matched } = advance(checkout, { kind: 'ordersDecided', orders, contested });
  await saveCheckout(tx, ctx, checkout, matched, 'checkoutMatched', 'ledger');
}
