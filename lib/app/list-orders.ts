import { toOrderId, orderKey, type OrderKey, type PurchaseOrderId } from '../domain/ids.ts';
import { marketplaces } from '../domain/marketplace.ts';
import { sumByCurrency, type Money } from '../domain/money.ts';
import type { OrderBrief } from '../domain/order-brief.ts';
import { standingOf, type OrderFilter, type OrderStanding } from '../domain/order-filter.ts';
import { isNarrowed, isWithinNarrowing, notNarrowed, type OrderNarrowing } from '../domain/order-narrowing.ts';
import type { Order } from '../domain/order.ts';
import { dayInZone, type PlainDate } from '../domain/plain-date.ts';
import type { PoNumber } from '../domain/po-number.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { sortOrders, type OrderSort } from '../domain/sort-orders.ts';
import { waitingCheckouts } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { countOrders, ordersFrom } from '../storage/order-list.ts';
import { getOrder } from '../storage/orders.ts';
import { allPurchaseOrders, getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { orderBriefs } from './order-briefs.ts';
import { courseOf, isStillExpected } from './order-course.ts';

/** What a list of orders is asked for. `query`: parts of order and PO numbers, titles, sellers and Amazon's words, all of which have to be there. */
export interface OrderQuery {
  readonly query: string;
  readonly filter: OrderFilter;
  readonly narrowing?: OrderNarrowing;
  readonly sort: OrderSort;
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

/**
 * A part of a list. `total` is null when there are more orders than the part shows and nobody counted them
 * (`countOrderList` does); `cost`, what all of them cost with refunds taken off, when nobody added them up.
 */
export interface OrderList {
  readonly rows: readonly OrderRow[];
  readonly total: number | null;
  readonly cost: readonly Money[] | null;
  /** The number of the purchase order it is narrowed to; null: to none that is stored. */
  readonly narrowedTo: PoNumber | null;
}

/**
 * A part of the orders. By day and without a search, "all" and "without a purchase order" read no more records than they
 * answer; everything else goes through the briefs of all orders, which are in memory after the first time.
 */
export async function listOrders(ctx: AppContext, asked: OrderQuery): Promise<Result<OrderList, StorageFailure>> {
  const today = dayInZone(ctx.now(), ctx.localZone);
  const briefs = isPlain(asked) ? null : await orderBriefs(ctx);
  if (briefs?.ok === false) return err(briefs.error);
  return readLedger(ctx.db, async (tx) => {
    const doubted = new Set((await waitingCheckouts(tx)).flatMap(({ contested }) => contested));
    const found = briefs === null ? await firstOf(tx, asked) : await find(tx, asked, briefs.value, doubted, today);
    const numberOf = await numbersOf(tx, found.orders);
    const rows = found.orders.map((order): OrderRow => ({
      order,
      numbers: order.linkedTo.flatMap((id) => numberOf.get(id) ?? []).toSorted(),
      inDoubt: doubted.has(order.key),
      standing: standingOf(courseOf(order), today),
    }));
    return ok({ rows, total: found.total, cost: found.cost, narrowedTo: found.narrowedTo });
  });
}

/** How many orders a list without a search holds, for those that are found by an index. Takes its time in a large ledger, so a list is shown before it is counted. */
export function countOrderList(ctx: AppContext, { filter }: { readonly filter: 'all' | 'withoutPurchaseOrder' }): Promise<Result<number, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok(await countOrders(tx, filter === 'all' ? 'byDay' : 'byLoose')));
}

/** True for a list that lies in an index as it is asked for. */
function isPlain({ query, filter, narrowing, sort }: OrderQuery): boolean {
  return query.trim() === '' && (filter === 'all' || filter === 'withoutPurchaseOrder') && (sort === 'latest' || sort === 'oldest')
    && !isNarrowed(narrowing ?? notNarrowed);
}

interface Found extends Omit<OrderList, 'rows'> {
  readonly orders: readonly Order[];
}

async function firstOf(tx: ReadTransaction, { filter, sort, offset, limit }: OrderQuery): Promise<Found> {
  const orders = await ordersFrom(tx, filter === 'all' ? 'byDay' : 'byLoose', sort === 'oldest' ? 'oldest' : 'latest', offset, limit + 1);
  // Beyond the end nothing was passed over that could be counted.
  const isEnd = orders.length <= limit && (orders.length > 0 || offset === 0);
  return { orders: orders.slice(0, limit), total: isEnd ? offset + orders.length : null, cost: null, narrowedTo: null };
}

async function find(tx: ReadTransaction, asked: OrderQuery, briefs: readonly OrderBrief[], doubted: ReadonlySet<OrderKey>, today: PlainDate): Promise<Found> {
  const { filter, narrowing = notNarrowed, sort, offset, limit } = asked;
  const purchaseOrders = new Map((await allPurchaseOrders(tx)).map((each) => [each.id, each]));
  const departmentOf = (id: PurchaseOrderId): string | undefined => purchaseOrders.get(id)?.department;
  const passes = (brief: OrderBrief): boolean => passesFilter(brief, filter, doubted, today) && isWithinNarrowing(brief, narrowing, departmentOf);
  const ids = new Set(idsOf(asked.query));
  const named = ids.size === 0 ? [] : briefs.filter((brief) => ids.has(brief.key) && passes(brief));
  const wordsOf = new Map([...purchaseOrders].map(([id, { number, title }]) => [id, `${number} ${title}`.toLowerCase()]));
  const matches = matcher(asked.query, wordsOf);
  const found = named.length > 0 ? named : briefs.filter((brief) => passes(brief) && matches(brief));
  const sorted = sortOrders(found, sort, {
    compare: new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare, numberOf: (id) => purchaseOrders.get(id)?.number,
  });
  const shown = await Promise.all(sorted.slice(offset, offset + limit).map(({ key }) => getOrder(tx, key)));
  return {
    orders: shown.filter((order) => order !== undefined), total: found.length,
    cost: sumByCurrency(found.flatMap(({ cost }) => cost ?? [])),
    narrowedTo: narrowing.purchaseOrder === null ? null : purchaseOrders.get(narrowing.purchaseOrder)?.number ?? null,
  };
}

function passesFilter(brief: OrderBrief, filter: OrderFilter, doubted: ReadonlySet<OrderKey>, today: PlainDate): boolean {
  switch (filter) {
    case 'all': return true;
    case 'withoutPurchaseOrder': return brief.linkedTo.length === 0 && !brief.cancelled;
    case 'needsReview': return doubted.has(brief.key);
    case 'waiting': return isStillExpected(brief);
    case 'late': return brief.promisedOn !== null && brief.promisedOn < today && isStillExpected(brief);
    case 'returned': return brief.returned;
    case 'cancelled': return brief.cancelled;
  }
}

/** A whole order id names its order, whatever else holds the same digits. */
function idsOf(query: string): readonly OrderKey[] {
  const id = toOrderId(query.trim());
  return id === undefined ? [] : marketplaces.map((marketplace) => orderKey(marketplace, id));
}

/** Tells whether an order has all the words, in what its pages showed or in the purchase orders it is linked to. */
function matcher(query: string, wordsOf: ReadonlyMap<PurchaseOrderId, string>): (brief: OrderBrief) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '')
    .map((word) => ({ word, named: new Set([...wordsOf].filter(([, text]) => text.includes(word)).map(([id]) => id)) }));
  return ({ text, linkedTo }) => words.every(({ word, named }) => text.includes(word) || linkedTo.some((id) => named.has(id)));
}

async function numbersOf(tx: ReadTransaction, orders: readonly Order[]): Promise<ReadonlyMap<PurchaseOrderId, PoNumber>> {
  const ids = [...new Set(orders.flatMap(({ linkedTo }) => linkedTo))];
  const found = await Promise.all(ids.map((id) => getPurchaseOrder(tx, id)));
  return new Map(found.flatMap((each) => (each === undefined ? [] : [[each.id, each.number] as const])));
}
