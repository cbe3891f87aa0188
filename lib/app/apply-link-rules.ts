import { isPlaced } from '../domain/match-edges.ts';
import { ruledPurchaseOrder } from '../domain/link-rules.ts';
import type { Order } from '../domain/order.ts';
import { useProblem } from '../domain/purchase-order.ts';
import { dayInZone } from '../domain/plain-date.ts';
import { ok, type Result } from '../domain/result.ts';
import type { LinkRule } from '../domain/settings.ts';
import { checkoutsNaming } from '../storage/checkouts.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { orderSpans } from '../storage/order-list.ts';
import { getOrder, putOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';

/**
 * Lets Amazon's own PO numbers, as far as they are saved by now, and then the organisation's rules decide every order that
 * has no purchase order. Takes nothing away: what a rule decided stays when the rule goes. Answers how many orders it linked.
 */
export async function applyLinkRules(ctx: AppContext): Promise<Result<number, StorageFailure>> {
  const policy = await readPolicy(ctx);
  return changeLedger(ctx.db, async (tx) => {
    const { linkRules } = await settingsIn(tx, policy);
    const isRuled = (order: Order): boolean => ruledPurchaseOrder(order, linkRules) !== undefined;
    const loose: Order[] = [];
    for await (const orders of orderSpans(tx, 'byLoose', 'latest')) {
      loose.push(...orders.filter((order) => order.amazonPoNumber !== null || isRuled(order)));
    }
    await matchCluster(tx, ctx, { orders: loose.filter(({ amazonPoNumber }) => amazonPoNumber !== null), checkouts: [] });
    await assignByRules(tx, ctx, loose.filter(isRuled), linkRules);
    const now = await Promise.all(loose.map(({ key }) => getOrder(tx, key)));
    return ok(now.filter((order) => order !== undefined && order.linkedTo.length > 0).length);
  });
}

/**
 * Gives orders that no checkout of ours claims or doubts, that nobody decided and Amazon names no purchase order for, to
 * the purchase order the rules name, if that could be used on the day the order was placed.
 */
export async function assignByRules(tx: WriteTransaction, ctx: AppContext, orders: readonly Order[], rules: readonly LinkRule[]): Promise<void> {
  const assigned: Order[] = [];
  for (const { key } of rules.length === 0 ? [] : orders) {
    const order = await getOrder(tx, key);
    if (order === undefined || order.cancelled || order.assignment !== null || order.linkedTo.length > 0) continue;
    const purchaseOrderId = ruledPurchaseOrder(order, rules);
    if (purchaseOrderId === undefined || await isOfCheckout(tx, order) || !await isUsable(tx, ctx, order, purchaseOrderId)) continue;
    const after = { ...order, assignment: { by: 'rule' as const, at: ctx.now(), parts: [{ purchaseOrderId, share: { kind: 'whole' as const } }] } };
    await putOrder(tx, after);
    await addEntry(tx, {
      at: ctx.now(), actor: 'ledger', action: 'orderAssigned', subject: `order/${key}`,
      before: { assignment: null }, after: { assignment: after.assignment },
    });
    assigned.push(after);
  }
  if (assigned.length > 0) await matchCluster(tx, ctx, { orders: assigned, checkouts: [] });
}

async function isOfCheckout(tx: ReadTransaction, { key, checkoutKey }: Order): Promise<boolean> {
  if (checkoutKey !== null) return true;
  return (await checkoutsNaming(tx, key)).some(isPlaced);
}

async function isUsable(tx: ReadTransaction, ctx: AppContext, { placedOn }: Order, id: LinkRule['purchaseOrderId']): Promise<boolean> {
  const purchaseOrder = await getPurchaseOrder(tx, id);
  return purchaseOrder !== undefined && useProblem(purchaseOrder, placedOn ?? dayInZone(ctx.now(), ctx.localZone)) === undefined;
}
