import { agreedUnits } from '../domain/agreed-items.ts';
import type { BudgetStatus } from '../domain/budget-status.ts';
import type { Entry } from '../domain/entry.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { isInvoicedInFull } from '../domain/progress.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { entriesOf } from '../storage/entries.ts';
import type { TransitionFacts } from '../domain/transitions.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { invoicesOf } from '../storage/invoices.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { factsOf } from './move-purchase-order.ts';
import { readEarlierUse } from './read-earlier-use.ts';
import { linkedOrders, type LinkedOrder } from './read-purchase-order.ts';

/** How many units of an agreed line were ordered, came, and are of orders that were invoiced in full: invoices name no units. */
export interface LineUnits {
  readonly ordered: number;
  readonly received: number;
  readonly invoiced: number;
}

/** All there is to know about one purchase order. */
export interface Dossier {
  readonly purchaseOrder: PurchaseOrder;
  /** The latest first. */
  readonly linked: readonly LinkedOrder[];
  /** Null: it has no budget. */
  readonly budget: BudgetStatus | null;
  /** By the agreed line's id. Placed checkouts count as ordered before their orders are seen. */
  readonly units: ReadonlyMap<string, LineUnits>;
  /** What decides where it may go. */
  readonly facts: TransitionFacts;
  /** What was done to it, the oldest first. */
  readonly entries: readonly Entry[];
}

/** Reads one purchase order with everything that belongs to it, as of one moment. Error: `notFound`. */
export function readDossier(ctx: AppContext, { id }: { readonly id: PurchaseOrderId }): Promise<Result<Dossier, 'notFound' | StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const purchaseOrder = await getPurchaseOrder(tx, id);
    if (purchaseOrder === undefined) return err('notFound' as const);
    const [linked, use, facts, entries] = await Promise.all([
      linkedOrders(tx, id), readEarlierUse(tx, ctx, purchaseOrder, null), factsOf(tx, purchaseOrder), entriesOf(tx, `purchaseOrder/${id}`),
    ]);
    const received = agreedUnits(purchaseOrder.lines, linked.flatMap(arrivedItems));
    const invoiced = agreedUnits(purchaseOrder.lines, purchaseOrder.lines.length === 0 ? [] : await invoicedItems(tx, linked));
    const units = new Map(purchaseOrder.lines.map((line) => [line.id, {
      ordered: use.ordered.get(line.id) ?? 0, received: received.get(line.id) ?? 0, invoiced: invoiced.get(line.id) ?? 0,
    }]));
    return ok({ purchaseOrder, linked, budget: use.budget, units, facts, entries });
  });
}

/** The lines of orders that were invoiced in full. */
async function invoicedItems(tx: ReadTransaction, linked: readonly LinkedOrder[]): Promise<LinkedOrder['order']['lines']> {
  const lines = await Promise.all(linked.filter(({ order }) => !order.cancelled).map(async ({ order }) =>
    (isInvoicedInFull(order.total, await invoicesOf(tx, order.key)) ? order.lines : [])));
  return lines.flat();
}

/** What of an order came, by its receipts, with the titles its lines have. */
function arrivedItems({ order }: LinkedOrder): { asin: LinkedOrder['order']['receipts'][number]['asin']; title: string | null; quantity: number }[] {
  return order.receipts.map(({ asin, quantity }) => ({ asin, quantity, title: order.lines.find((line) => line.asin === asin)?.title ?? null }));
}
