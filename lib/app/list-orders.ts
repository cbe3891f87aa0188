import { toOrderId, orderKey, type OrderKey, type PurchaseOrderId } from '../domain/ids.ts';
import { marketplaces } from '../domain/marketplace.ts';
import { isLate, isReturned, isWaiting, standingOf, type OrderFilter, type OrderStanding } from '../domain/order-filter.ts';
import type { Order } from '../domain/order.ts';
import { dayInZone, type PlainDate } from '../domain/plain-date.ts';
import type { PoNumber } from '../domain/po-number.ts';
import { ok, type Result } from '../domain/result.ts';
import { waitingCheckouts } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { countOrders, orderSpans, ordersFrom, type OrderDirection, type OrderIndex } from '../storage/order-list.ts';
import { getOrder } from '../storage/orders.ts';
import { allPurchaseOrders, getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { courseOf } from './order-course.ts';

/** What a list of orders is asked for. `query`: parts of order and PO numbers, titles, sellers and Amazon's words, all of which have to be there. */
export interface OrderQuery {
  readonly query: string;
  readonly filter: OrderFilter;
  readonly sort: OrderDirection;
  readonly offset: number;
  readonly limit: number;
}

/** An order as a list shows it. */
export interface OrderRow {
  readonly order: Order;
  readonly numbers: readonly PoNumber[];
  readonly inDoubt: boolean;
  readonly standing: OrderStanding;
}

/** A part of a list. `total` is null when there are more orders than the part shows: reading stops as soon as it is full. `countOrderList` counts them. */
export interface OrderList {
  readonly rows: readonly OrderRow[];
  readonly total: number | null;
}

/**
 * A part of the orders, by the day they were placed. Without a search, "all" and "without a purchase order" read no more
 * records than they answer, however large the ledger is; everything else reads on from one end until the part is full.
 */
export function listOrders(ctx: AppContext, asked: OrderQuery): Promise<Result<OrderList, StorageFailure>> {
  const today = dayInZone(ctx.now(), ctx.localZone);
  return readLedger(ctx.db, async (tx) => {
    const doubted = new Set((await waitingCheckouts(tx)).flatMap(({ contested }) => contested));
    const { orders, total } = await find(tx, asked, doubted, today);
    const numberOf = await numbersOf(tx, orders);
    const rows = orders.map((order): OrderRow => ({
      order,
      numbers: order.linkedTo.flatMap((id) => numberOf.get(id) ?? []).toSorted(),
      inDoubt: doubted.has(order.key),
      standing: standingOf(courseOf(order), today),
    }));
    return ok({ rows, total });
  });
}

/** How many orders a list without a search holds, for those that are found by an index. Takes its time in a large ledger, so a list is shown before it is counted. */
export function countOrderList(ctx: AppContext, { filter }: { readonly filter: 'all' | 'withoutPurchaseOrder' }): Promise<Result<number, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok(await countOrders(tx, filter === 'all' ? 'byDay' : 'byLoose')));
}

interface Found {
  readonly orders: readonly Order[];
  readonly total: number | null;
}

async function find(tx: ReadTransaction, asked: OrderQuery, doubted: ReadonlySet<OrderKey>, today: PlainDate): Promise<Found> {
  const { filter, sort, offset, limit } = asked;
  const words = asked.query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const isIndexed = filter === 'all' || filter === 'withoutPurchaseOrder';
  const index: OrderIndex = filter === 'withoutPurchaseOrder' ? 'byLoose' : 'byDay';
  if (words.length === 0 && isIndexed) {
    const orders = await ordersFrom(tx, index, sort, offset, limit + 1);
    // Beyond the end nothing was passed over that could be counted.
    const isEnd = orders.length <= limit && (orders.length > 0 || offset === 0);
    return { orders: orders.slice(0, limit), total: isEnd ? offset + orders.length : null };
  }
  const passes = (order: Order): boolean => passesFilter(order, filter, doubted, today);
  const part = (found: readonly Order[]): Found => ({ orders: found.slice(offset, offset + limit), total: found.length });
  const named = (await byId(tx, asked.query)).filter(passes);
  if (named.length > 0) return part(named);
  const matches = await matcher(tx, words);
  if (filter === 'needsReview') return part((await byKeys(tx, [...doubted], sort)).filter(matches));
  const found: Order[] = [];
  for await (const orders of orderSpans(tx, index, sort)) {
    found.push(...orders.filter((order) => passes(order) && matches(order)));
    if (found.length > offset + limit) return { orders: found.slice(offset, offset + limit), total: null };
  }
  return part(found);
}

function passesFilter(order: Order, filter: OrderFilter, doubted: ReadonlySet<OrderKey>, today: PlainDate): boolean {
  switch (filter) {
    case 'all': return true;
    case 'withoutPurchaseOrder': return order.linkedTo.length === 0 && !order.cancelled;
    case 'needsReview': return doubted.has(order.key);
    case 'waiting': return isWaiting(courseOf(order));
    case 'late': return isLate(courseOf(order), today);
    case 'returned': return isReturned(order);
    case 'cancelled': return order.cancelled;
  }
}

/** Searching by a whole order id needs no reading on. */
async function byId(tx: ReadTransaction, query: string): Promise<readonly Order[]> {
  const id = toOrderId(query.trim());
  return id === undefined ? [] : byKeys(tx, marketplaces.map((marketplace) => orderKey(marketplace, id)), 'latest');
}

async function byKeys(tx: ReadTransaction, keys: readonly OrderKey[], sort: OrderDirection): Promise<readonly Order[]> {
  const orders = (await Promise.all(keys.map((key) => getOrder(tx, key)))).filter((order) => order !== undefined);
  const sign = sort === 'latest' ? -1 : 1;
  return orders.sort((a, b) => sign * ((a.placedOn ?? '') < (b.placedOn ?? '') ? -1 : 1));
}

/** Tells whether an order has all the words, in what its pages showed or in the purchase orders it is linked to. */
async function matcher(tx: ReadTransaction, words: readonly string[]): Promise<(order: Order) => boolean> {
  if (words.length === 0) return () => true;
  const purchaseOrders = await allPurchaseOrders(tx);
  const textOf = new Map(purchaseOrders.map(({ id, number, title }) => [id, `${number} ${title}`.toLowerCase()]));
  return (order) => {
    const { orderId, marketplace, amazonPoNumber, status, lines, linkedTo } = order;
    const own = [orderId, marketplace, amazonPoNumber, status, ...lines.flatMap(({ asin, title, seller }) => [asin, title, seller])];
    const text = `${own.join(' ').toLowerCase()} ${linkedTo.map((id) => textOf.get(id)).join(' ')}`;
    return words.every((word) => text.includes(word));
  };
}

async function numbersOf(tx: ReadTransaction, orders: readonly Order[]): Promise<ReadonlyMap<PurchaseOrderId, PoNumber>> {
  const ids = [...new Set(orders.flatMap(({ linkedTo }) => linkedTo))];
  const found = await Promise.all(ids.map((id) => getPurchaseOrder(tx, id)));
  return new Map(found.flatMap((each) => (each === undefined ? [] : [[each.id, each.number] as const])));
}
