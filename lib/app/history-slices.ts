import { hasDays, isAskedFor, isInDays, type HistoryFilter } from '../domain/history-filter.ts';
import type { HistoryRow } from '../domain/history.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { Order } from '../domain/order.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { checkoutsWithUnsavedNumber } from '../storage/checkouts.ts';
import { linksOfPurchaseOrder, linksPlacedFrom } from '../storage/links.ts';
import { getOrder } from '../storage/orders.ts';
import { allPurchaseOrders, getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { latestFirst } from './read-purchase-order.ts';

/** Some rows of the history, and how far it is read: `done` of `total` orders, as the purchase orders count them. */
export interface HistorySlice {
  readonly rows: readonly HistoryRow[];
  readonly done: number;
  readonly total: number;
}

/** How many orders are read at once: enough to be quick, few enough to be forgotten again. */
const sliceOrders = 500;

/**
 * The history part by part, never in memory as a whole: a row for each linked order, the latest first, and one for a purchase
 * order without any; after all of them the orders under numbers nobody saved. Of certain days only their links are read.
 */
export async function* historySlices(tx: ReadTransaction, filter: HistoryFilter): AsyncGenerator<HistorySlice, void> {
  const purchaseOrders = (await chosen(tx, filter)).filter((each) => isAskedFor(each, filter));
  const dayLinks = hasDays(filter) && filter.purchaseOrderIds === null ? await linksByPurchaseOrder(tx, filter) : null;
  const linksOf = async (id: PurchaseOrderId): Promise<readonly Link[]> =>
    (dayLinks === null ? (await linksOfPurchaseOrder(tx, id)).filter(({ placedOn }) => isInDays(filter, placedOn)) : dayLinks.get(id) ?? []);
  const total = purchaseOrders.reduce((sum, each) => sum + weightOf(each), 0);
  let done = 0;
  for (let first = 0; first < purchaseOrders.length;) {
    let end = first;
    let weight = 0;
    for (let next = purchaseOrders[end]; next !== undefined && weight < sliceOrders; next = purchaseOrders[end]) {
      weight += weightOf(next);
      end += 1;
    }
    const part = purchaseOrders.slice(first, end);
    const rows = await Promise.all(part.map(async (each) => rowsOf(tx, each, await linksOf(each.id), filter)));
    done += weight;
    first = end;
    yield { rows: rows.flat(), done, total };
  }
  const isNarrowed = filter.purchaseOrderIds !== null || filter.state !== null || filter.department !== null;
  if (!isNarrowed) yield { rows: await unsavedRows(tx, filter), done: total, total };
}

/** A purchase order without orders is a row too. */
const weightOf = ({ orderCount }: PurchaseOrder): number => Math.max(1, orderCount);

async function chosen(tx: ReadTransaction, { purchaseOrderIds }: HistoryFilter): Promise<readonly PurchaseOrder[]> {
  if (purchaseOrderIds === null) return allPurchaseOrders(tx);
  const found = await Promise.all([...new Set(purchaseOrderIds)].map((id) => getPurchaseOrder(tx, id)));
  return found.filter((each) => each !== undefined);
}

async function linksByPurchaseOrder(tx: ReadTransaction, { from, until }: HistoryFilter): Promise<ReadonlyMap<PurchaseOrderId, readonly Link[]>> {
  const found = new Map<PurchaseOrderId, Link[]>();
  for (const link of await linksPlacedFrom(tx, from ?? '', until ?? '\uffff')) {
    const known = found.get(link.purchaseOrderId);
    if (known === undefined) found.set(link.purchaseOrderId, [link]);
    else known.push(link);
  }
  return found;
}

async function rowsOf(tx: ReadTransaction, purchaseOrder: PurchaseOrder, links: readonly Link[], filter: HistoryFilter): Promise<HistoryRow[]> {
  const { number } = purchaseOrder;
  if (links.length === 0) return hasDays(filter) ? [] : [{ number, purchaseOrder, order: null, link: null }];
  const linked = await Promise.all(links.map(async (link): Promise<{ link: Link; order: Order }> => {
    const order = await getOrder(tx, link.orderKey);
    if (order === undefined) throw new Error(`No order ${link.orderKey}: a link names one that is not stored`);
    return { link, order };
  }));
  return linked.sort(latestFirst).map(({ link, order }) => ({ number, purchaseOrder, order, link }));
}

/** The orders placed under numbers nobody saved: they have no link, but nobody should miss them in the file. One a person gave elsewhere, or to none, is not of its number any more. */
async function unsavedRows(tx: ReadTransaction, filter: HistoryFilter): Promise<HistoryRow[]> {
  const checkouts = await checkoutsWithUnsavedNumber(tx);
  const rows = await Promise.all(checkouts.flatMap(({ chosen: typed, orders }) => orders.map(async (key): Promise<HistoryRow[]> => {
    const order = await getOrder(tx, key);
    if (typed === null || order === undefined || order.linkedTo.length > 0 || order.assignment?.by === 'person' || !isInDays(filter, order.placedOn)) return [];
    return [{ number: typed.number, purchaseOrder: null, order, link: null }];
  })));
  return rows.flat();
}
