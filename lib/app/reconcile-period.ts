import type { Marketplace } from '../domain/marketplace.ts';
import type { Order } from '../domain/order.ts';
import { partOfMatch } from '../domain/reconcile/part-of-match.ts';
import type { Period } from '../domain/reconcile/period.ts';
import type { ReconciledOrder } from '../domain/reconcile/reconciled-order.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { linksOfOrder } from '../storage/links.ts';
import { countPlaced, ordersPlaced, type PlacedOrders } from '../storage/orders-placed.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { matchOrder, readMatchBasis, type MatchBasis, type MatchedOrder } from './match-order.ts';
import { readPolicy } from './read-policy.ts';

/** Which orders are reconciled: those placed in a period, of a marketplace, for a department. Null: of all. */
export interface ReconcileQuery {
  readonly period: Period;
  readonly marketplace: Marketplace | null;
  readonly department: string | null;
}

/** How to watch and to stop a long reading. */
export interface Watched {
  /** How many of how many orders were read. */
  readonly onProgress: (read: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Orders read in one transaction, and the rest of their day: few enough that nobody who writes waits long. */
const sliceSize = 500;

/**
 * Lays the papers of every order of a query side by side, the latest first. Reads the orders of those days alone, slice by slice, so that
 * nothing else waits for it; what changes meanwhile is told to the page as any change is. Null when it was stopped.
 */
export async function reconcilePeriod(
  ctx: AppContext, asked: ReconcileQuery, { onProgress, signal }: Watched,
): Promise<Result<readonly ReconciledOrder[] | null, StorageFailure>> {
  await readPolicy(ctx);
  const begun = await readLedger(ctx.db, async (tx) => ok({ basis: await readMatchBasis(tx, ctx), count: await countPlaced(tx, asked.period) }));
  if (!begun.ok) return begun;
  const { basis, count } = begun.value;
  const rows: ReconciledOrder[] = [];
  let read = 0;
  let before: string | null = null;
  do {
    if (signal.aborted) return ok(null);
    const slice: Result<PlacedOrders, StorageFailure> = await readLedger(ctx.db, async (tx) => {
      const placed = await ordersPlaced(tx, asked.period, before, sliceSize);
      rows.push(...(await Promise.all(placed.orders.filter((order) => isAsked(order, asked, basis)).map((order) => rowOf(tx, basis, order, asked)))));
      return ok(placed);
    });
    if (!slice.ok) return slice;
    read += slice.value.orders.length;
    onProgress(read, Math.max(read, count));
    before = slice.value.next;
  } while (before !== null);
  return ok(rows);
}

function isAsked({ marketplace, linkedTo }: Order, asked: ReconcileQuery, { directory }: MatchBasis): boolean {
  if (asked.marketplace !== null && asked.marketplace !== marketplace) return false;
  return asked.department === null || linkedTo.some((id) => directory.byId.get(id)?.department === asked.department);
}

async function rowOf(tx: ReadTransaction, basis: MatchBasis, order: Order, { department }: ReconcileQuery): Promise<ReconciledOrder> {
  const matched = await matchOrder(tx, basis, order);
  const { match, purchaseOrders, acceptance } = matched;
  const isPart = department !== null && purchaseOrders.some((each) => each.department !== department);
  return {
    orderKey: order.key, orderId: order.orderId, marketplace: order.marketplace, placedOn: order.placedOn,
    purchaseOrders: purchaseOrders.map(({ id, number }) => ({ id, number })),
    match: isPart ? await partFor(tx, matched, department) : match,
    acceptance,
  };
}

/** What of an order's figures is for one department, where others pay for a part of it. */
async function partFor(tx: ReadTransaction, { order, purchaseOrders, match }: MatchedOrder, department: string) {
  const links = await linksOfOrder(tx, order.key);
  return partOfMatch(match, links.map(({ purchaseOrderId, amounts }) => (
    { key: purchaseOrderId, amounts, isAsked: purchaseOrders.find(({ id }) => id === purchaseOrderId)?.department === department }
  )));
}
