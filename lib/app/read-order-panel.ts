import type { BudgetStatus } from '../domain/budget-status.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { findingWeights, weightOfCode } from '../domain/findings/weights.ts';
import type { OrderKey } from '../domain/ids.ts';
import { receivedUnits, unitsToCome } from '../domain/order-units.ts';
import type { Order } from '../domain/order.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readFindingBasis } from './findings/finding-basis.ts';
import { badgeOf, type Badge } from './order-badge.ts';
import { readEarlierUse } from './read-earlier-use.ts';
import { openFindingsOf } from './read-findings-of.ts';
import { readPolicy } from './read-policy.ts';
import type { ReceivedUnits } from './receive-order.ts';

/** An order as its badge's panel tells of it. */
export interface OrderPanel {
  readonly order: Order;
  /** Undefined: nothing to say but its findings. */
  readonly badge: Badge | undefined;
  /** `budget`: null when it has none. */
  readonly purchaseOrders: readonly { readonly purchaseOrder: PurchaseOrder; readonly budget: BudgetStatus | null }[];
  /** What is open, the weightiest first. */
  readonly findings: readonly Finding[];
  /** What would still have to arrive, item by item. */
  readonly missing: readonly ReceivedUnits[];
}

/** Everything the panel of an order's badge tells, as it is now. Null: the ledger does not have the order. */
export async function readOrderPanel(ctx: AppContext, { orderKey }: { readonly orderKey: OrderKey }): Promise<Result<OrderPanel | null, StorageFailure>> {
  await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => {
    const order = await getOrder(tx, orderKey);
    if (order === undefined) return ok(null);
    const [badge, findings, linked] = await Promise.all([
      badgeOf(tx, orderKey), openFindingsOf(tx, ctx, await readFindingBasis(tx, ctx), { orderKey }),
      Promise.all(order.linkedTo.map((id) => getPurchaseOrder(tx, id))),
    ]);
    const purchaseOrders = await Promise.all(linked.filter((each) => each !== undefined).map(async (purchaseOrder) => (
      { purchaseOrder, budget: (await readEarlierUse(tx, ctx, purchaseOrder, null)).budget }
    )));
    return ok({ order, badge, purchaseOrders, findings: findings.toSorted(weightiestFirst), missing: missingOf(order) });
  });
}

/** What is open about some orders, the weightiest first: read together, from each order's own facts. */
export async function readFindingsOfOrders(
  ctx: AppContext, { orderKeys }: { readonly orderKeys: readonly OrderKey[] },
): Promise<Result<ReadonlyMap<OrderKey, readonly Finding[]>, StorageFailure>> {
  await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => {
    const basis = await readFindingBasis(tx, ctx);
    const found = await Promise.all(orderKeys.map(async (orderKey) => (
      [orderKey, (await openFindingsOf(tx, ctx, basis, { orderKey })).toSorted(weightiestFirst)] as const
    )));
    return ok(new Map(found));
  });
}

function weightiestFirst(a: Finding, b: Finding): number {
  const rank = ({ facts }: Finding): number => findingWeights.indexOf(weightOfCode(facts.code));
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a.since === b.since ? a.key.localeCompare(b.key, 'en') : a.since.localeCompare(b.since, 'en');
}

function missingOf(order: Order): ReceivedUnits[] {
  if (order.cancelled) return [];
  return receivedUnits(order).flatMap((item) => {
    const quantity = unitsToCome(item);
    return quantity === null || quantity === 0 ? [] : [{ asin: item.asin, quantity }];
  });
}
