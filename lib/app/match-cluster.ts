import type { Checkout } from '../domain/checkout.ts';
import { advance } from '../domain/checkout-machine.ts';
import type { CheckoutKey, OrderKey } from '../domain/ids.ts';
import { matchOrders, type Claim } from '../domain/match-orders.ts';
import type { Order } from '../domain/order.ts';
import { addEntry, entriesOf } from '../storage/entries.ts';
import { putOrder } from '../storage/orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { gatherCluster, type Seeds } from './gather-cluster.ts';
import { policyInForce } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { saveCheckout } from './save-checkout.ts';
import { syncLinks } from './sync-link.ts';

/**
 * Decides anew which order came from which checkout, around what has just changed (and is written already), and lets
 * orders, checkouts, links and the purchase orders' figures follow. Writes nothing where nothing changes.
 */
export async function matchCluster(tx: WriteTransaction, ctx: AppContext, seeds: Seeds): Promise<void> {
  const { orders, checkouts } = await gatherCluster(tx, seeds);
  if (orders.size === 0 && checkouts.size === 0) return;
  const { numberRules } = await settingsIn(tx, policyInForce(ctx));
  const { claims, reviews } = matchOrders([...checkouts.values()], [...orders.values()], numberRules.folding);
  const claimOf = new Map(claims.map((claim) => [claim.orderKey, claim]));
  const settled: Order[] = [];
  const claimed = new Map<CheckoutKey, Order[]>();
  for (const each of orders.values()) {
    const claim = claimOf.get(each.key);
    const order = await applyClaim(tx, ctx, each, claim);
    settled.push(order);
    if (claim !== undefined) claimed.set(claim.checkoutKey, [...(claimed.get(claim.checkoutKey) ?? []), order]);
  }
  const contested = new Map<CheckoutKey, OrderKey[]>();
  for (const { orderKey, candidates } of reviews) {
    for (const key of candidates) contested.set(key, [...(contested.get(key) ?? []), orderKey]);
  }
  const decided = new Map<CheckoutKey, Checkout>();
  for (const checkout of checkouts.values()) {
    decided.set(checkout.key, await applyState(tx, ctx, checkout, claimed.get(checkout.key) ?? [], contested.get(checkout.key) ?? []));
  }
  const changed = new Set(seeds.orders.map(({ key }) => key));
  const doubted = new Set(reviews.map(({ orderKey }) => orderKey));
  await syncLinks(tx, ctx, settled.map((order) => {
    const by = claimOf.get(order.key);
    const checkout = by === undefined ? undefined : decided.get(by.checkoutKey);
    const claim = by === undefined || checkout === undefined ? undefined : { by, checkout, orders: claimed.get(by.checkoutKey) ?? [] };
    return { order, claim, inDoubt: doubted.has(order.key), changed: changed.has(order.key) };
  }));
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
    before: { checkoutKey: order.checkoutKey, claimedBy: order.claimedBy, evidence: await evidenceBefore(tx, order) },
    after: { checkoutKey, claimedBy, evidence: claim?.evidence ?? [] },
  });
  return settled;
}

/** What spoke for an order's last claim, as its entry tells. */
async function evidenceBefore(tx: WriteTransaction, { key, checkoutKey }: Order): Promise<unknown> {
  if (checkoutKey === null) return [];
  const last = (await entriesOf(tx, `order/${key}`)).findLast(({ action }) => action === 'orderClaimed' || action === 'orderSettled');
  return last?.after?.['evidence'] ?? [];
}

async function applyState(
  tx: WriteTransaction,
  ctx: AppContext,
  checkout: Checkout,
  orders: readonly Order[],
  contested: readonly OrderKey[],
): Promise<Checkout> {
  const { checkout: matched } = advance(checkout, { kind: 'ordersDecided', orders, contested });
  return saveCheckout(tx, ctx, checkout, matched, 'checkoutMatched', 'ledger');
}
