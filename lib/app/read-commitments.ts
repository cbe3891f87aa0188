import type { PurchaseOrderId } from '../domain/ids.ts';
import { sumByCurrency, type Money } from '../domain/money.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import { partOf } from '../domain/still-committed.ts';
import { allHolding } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { unpricedPurchaseOrders } from '../storage/links.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readCommitted } from './read-committed.ts';
import { isHeldOpen } from './read-earlier-use.ts';

/** What a purchase order will still be charged with, though none of its orders shows it yet. */
export interface Commitment {
  readonly purchaseOrder: PurchaseOrder;
  /** By placed checkouts whose orders are not all seen, and by orders without a total. One amount per currency. */
  readonly committed: readonly Money[];
  /** By checkouts that are open in some tab. */
  readonly held: readonly Money[];
  /** Orders whose cost nobody knows: in neither sum. */
  readonly uncosted: number;
}

/** The open commitments of all purchase orders, whether they have a budget or not. */
export function readCommitments(ctx: AppContext): Promise<Result<readonly Commitment[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const holding = await allHolding(tx);
    const ids = new Set<PurchaseOrderId>(await unpricedPurchaseOrders(tx));
    for (const { chosen, split } of holding) {
      for (const id of [chosen?.purchaseOrderId, ...split.map((part) => part.chosen.purchaseOrderId)]) if (id !== null && id !== undefined) ids.add(id);
    }
    const commitments: Commitment[] = [];
    for (const id of ids) {
      const purchaseOrder = await getPurchaseOrder(tx, id);
      if (purchaseOrder === undefined) continue;
      const own = holding.filter((checkout) => partOf(checkout, id) !== undefined);
      const waiting = await readCommitted(tx, id, own, null);
      commitments.push({
        purchaseOrder,
        committed: some(waiting.flatMap(({ amount }) => amount ?? [])),
        held: some(own.filter((each) => isHeldOpen(each, ctx.now())).flatMap((checkout) => partOf(checkout, id)?.amount ?? [])),
        uncosted: waiting.reduce((count, { uncosted }) => count + uncosted, 0),
      });
    }
    return ok(commitments.filter(({ committed, held, uncosted }) => committed.length > 0 || held.length > 0 || uncosted > 0));
  });
}

function some(amounts: readonly Money[]): readonly Money[] {
  return sumByCurrency(amounts).filter(({ amount }) => amount !== 0);
}
