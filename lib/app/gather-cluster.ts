import type { Checkout } from '../domain/checkout.ts';
import { orderKey, type CheckoutKey, type OrderKey } from '../domain/ids.ts';
import { couldBeOf, matchable, mayBePlaced, matchWindowDays } from '../domain/match-edges.ts';
import type { Order } from '../domain/order.ts';
import { addDays } from '../domain/plain-date.ts';
import { cartUnits } from '../domain/units.ts';
import { checkoutsNaming, checkoutsWithItem, getCheckout } from '../storage/checkouts.ts';
import { getOrder, matchableOrders } from '../storage/orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';

/** Where to begin: what has just changed. `formerly` are orders as they were before, whose old ties may have to go. */
export interface Seeds {
  readonly orders: readonly Order[];
  readonly formerly?: readonly Order[];
  readonly checkouts: readonly Checkout[];
}

/** Orders and checkouts that can decide one another. */
export interface Cluster {
  readonly orders: ReadonlyMap<OrderKey, Order>;
  readonly checkouts: ReadonlyMap<CheckoutKey, Checkout>;
}

/**
 * Everything that may decide which order came from which checkout, reached from what changed along every tie: an order
 * to the checkouts that could have placed it, a checkout to the orders that could be or are its own. All of it or the
 * answer would hang on what was seen first; and no more, so that the cost does not grow with the ledger.
 */
export async function gatherCluster(tx: ReadTransaction, seeds: Seeds): Promise<Cluster> {
  const orders = new Map(seeds.orders.map((order) => [order.key, order]));
  const checkouts = new Map(seeds.checkouts.map((checkout) => [checkout.key, checkout]));
  let newOrders: readonly Order[] = [...seeds.orders, ...(seeds.formerly ?? [])];
  let newCheckouts: readonly Checkout[] = seeds.checkouts;
  while (newOrders.length > 0 || newCheckouts.length > 0) {
    const [nearCheckouts, nearOrders] = await Promise.all([
      Promise.all(newOrders.map((order) => checkoutsNear(tx, order))),
      Promise.all(newCheckouts.map((checkout) => ordersNear(tx, checkout))),
    ]);
    newCheckouts = addNew(checkouts, nearCheckouts.flat());
    newOrders = addNew(orders, nearOrders.flat());
  }
  return { orders, checkouts };
}

/** The submitted checkouts that could have placed an order by its items, that name or doubt it, and the one it is claimed for. */
async function checkoutsNear(tx: ReadTransaction, order: Order): Promise<Checkout[]> {
  const claimant = order.checkoutKey === null ? undefined : await getCheckout(tx, order.checkoutKey);
  const naming = await checkoutsNaming(tx, order.key);
  const near = [...(claimant === undefined ? [] : [claimant]), ...naming];
  const match = matchable(order);
  const asin = match?.units.keys().next().value;
  if (match === undefined || asin === undefined) return near;
  const prefix = `${order.marketplace}/${asin}`;
  const first = `${prefix}/${addDays(match.placedOn, -matchWindowDays)}`;
  const found = await checkoutsWithItem(tx, [{ first, last: `${prefix}/${match.placedOn}` }]);
  const fitting = found.filter((checkout) => mayBePlaced(checkout) && couldBeOf(match, checkout));
  return [...new Map([...near, ...fitting].map((checkout) => [checkout.key, checkout])).values()];
}

async function ordersNear(tx: ReadTransaction, checkout: Checkout): Promise<Order[]> {
  const { marketplace, orderIds, contested } = checkout;
  const keys = new Set([...checkout.orders, ...contested, ...orderIds.map((id) => orderKey(marketplace, id))]);
  const known = (await Promise.all([...keys].map((key) => getOrder(tx, key)))).filter((order) => order !== undefined);
  if (!mayBePlaced(checkout)) return known;
  const { submittedOn } = checkout;
  const last = addDays(submittedOn, matchWindowDays);
  const spans = [...cartUnits(checkout.items).keys()].map((asin) => ({
    first: `${marketplace}/${asin}/${submittedOn}`,
    last: `${marketplace}/${asin}/${last}`,
  }));
  const near = (await matchableOrders(tx, spans)).filter((order) => {
    const match = matchable(order);
    return match !== undefined && couldBeOf(match, checkout);
  });
  return [...known, ...near];
}

function addNew<Key, T extends { readonly key: Key }>(known: Map<Key, T>, found: readonly T[]): T[] {
  const fresh = [...new Map(found.map((each) => [each.key, each])).values()].filter(({ key }) => !known.has(key));
  for (const each of fresh) known.set(each.key, each);
  return fresh;
}
