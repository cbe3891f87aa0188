import type { Checkout } from '../domain/checkout.ts';
import type { Entry } from '../domain/entry.ts';
import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { Order } from '../domain/order.ts';
import { standingOf, type OrderStanding } from '../domain/order-filter.ts';
import { isDecision, purchaseOrdersIn, takeBack, undoneDecisions } from '../domain/order-decision.ts';
import { dayInZone } from '../domain/plain-date.ts';
import type { PoNumber } from '../domain/po-number.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { checkoutsNaming, getCheckout } from '../storage/checkouts.ts';
import { entriesOf } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { linksOfOrder } from '../storage/links.ts';
import { getOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { courseOf } from './order-course.ts';

/** A link with its purchase order. */
export interface LinkedPurchaseOrder {
  readonly link: Link;
  readonly purchaseOrder: PurchaseOrder;
}

/** What happened to an order, and whether a person can take it back or make it again now. */
export interface OrderEvent {
  readonly entry: Entry;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

/** Everything kept of an order. */
export interface OrderView {
  readonly order: Order;
  readonly standing: OrderStanding;
  readonly linked: readonly LinkedPurchaseOrder[];
  /** The checkout it came from; null when that is not known. */
  readonly checkout: Checkout | null;
  /** The checkouts it may have come from, while a person is to decide. */
  readonly candidates: readonly Checkout[];
  /** The latest first. */
  readonly events: readonly OrderEvent[];
  /** The numbers, as they are now, of the purchase orders its history names. */
  readonly numbers: ReadonlyMap<PurchaseOrderId, PoNumber>;
}

/** An order with its links, checkout and history. Error: `notFound`. */
export function readOrder(ctx: AppContext, { key }: { readonly key: OrderKey }): Promise<Result<OrderView, 'notFound' | StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const order = await getOrder(tx, key);
    if (order === undefined) return err('notFound' as const);
    const linked = await Promise.all((await linksOfOrder(tx, key)).map(async (link) => {
      const purchaseOrder = await getPurchaseOrder(tx, link.purchaseOrderId);
      if (purchaseOrder === undefined) throw new Error(`No purchase order ${link.purchaseOrderId}: a link names one that is not stored`);
      return { link, purchaseOrder };
    }));
    const checkout = order.checkoutKey === null ? undefined : await getCheckout(tx, order.checkoutKey);
    const candidates = (await checkoutsNaming(tx, key)).filter(({ contested }) => contested.includes(key));
    const entries = await entriesOf(tx, `order/${key}`);
    return ok({
      order,
      standing: standingOf(courseOf(order), dayInZone(ctx.now(), ctx.localZone)),
      linked: linked.toSorted((a, b) => (a.purchaseOrder.number < b.purchaseOrder.number ? -1 : 1)),
      checkout: checkout ?? null,
      candidates,
      events: eventsOf(entries, order).toReversed(),
      numbers: await numbersIn(tx, entries),
    });
  });
}

async function numbersIn(tx: ReadTransaction, entries: readonly Entry[]): Promise<ReadonlyMap<PurchaseOrderId, PoNumber>> {
  const ids = new Set(entries.flatMap(({ before, after }) => [...purchaseOrdersIn(before), ...purchaseOrdersIn(after)]));
  const found = await Promise.all([...ids].map((id) => getPurchaseOrder(tx, id)));
  return new Map(found.flatMap((each) => (each === undefined ? [] : [[each.id, each.number] as const])));
}

/** Only the last decision of its kind that still stands can be undone, and only the last one that was undone redone. */
function eventsOf(entries: readonly Entry[], order: Order): readonly OrderEvent[] {
  const undone = undoneDecisions(entries);
  return entries.map((entry) => {
    const isUndone = undone.has(entry.seq ?? -1);
    const may = (as: 'undo' | 'redo'): boolean => isDecision(entry) && isUndone === (as === 'redo') && takeBack(order, entry, as) !== undefined;
    return { entry, mayUndo: may('undo'), mayRedo: may('redo') };
  });
}
