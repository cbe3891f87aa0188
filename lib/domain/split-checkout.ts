import { apportion } from './apportion.ts';
import type { Checkout } from './checkout.ts';
import type { Currency } from './currency.ts';
import { tieKey, type Divisible, type Part } from './divide-order.ts';
import type { Asin, OrderKey } from './ids.ts';
import type { Order } from './order.ts';
import type { Share, ShareUnits } from './share.ts';
import { knownUnits, type Units } from './units.ts';

/** An order of a divided checkout. */
export type CheckoutOrder = Divisible & Pick<Order, 'key'>;

/**
 * The parts one order has of a checkout that is divided among several purchase orders. The checkout's orders count in the
 * sequence of their keys, its parts in that of theirs. A percentage holds for each order. Units go to the first orders
 * that have them. An amount is spread over the orders by their totals, each order taking from what the earlier ones
 * left, so that all of them together give exactly that amount. An order no part reaches belongs to the first.
 */
export function splitForOrder(
  parts: readonly Part[],
  checkout: Pick<Checkout, 'state' | 'total'>,
  orders: readonly CheckoutOrder[],
  key: OrderKey,
): readonly Part[] {
  const inSequence = orders.toSorted((a, b) => compare(a.key, b.key));
  const units = unitsOf(parts.toSorted((a, b) => compare(tieKey(a), tieKey(b))), inSequence, key);
  const amounts = amountsOf(parts, checkout, inSequence, key);
  const own = parts.flatMap((part, index): Part[] => {
    const { share } = part;
    if (share.kind === 'amount') {
      const amount = amounts?.[index];
      return amount === undefined ? [part] : amount === 0 ? [] : [{ ...part, share: { ...share, amount: { ...share.amount, amount } } }];
    }
    if (share.kind === 'rest' && leavesNothing(parts, units, orders.find((order) => order.key === key))) return [];
    if (share.kind !== 'units' || units === undefined) return [part];
    const taken = units.get(part) ?? [];
    return taken.length === 0 ? [] : [{ ...part, share: { kind: 'units', units: taken } }];
  });
  const [sole = parts[0]] = own;
  if (own.length > 1 || sole === undefined) return own;
  return [{ ...sole, share: { kind: 'whole' } }];
}

/** What each part named by units has of the order; undefined while the order's items are not known in full. */
function unitsOf(parts: readonly Part[], orders: readonly CheckoutOrder[], key: OrderKey): ReadonlyMap<Part, readonly ShareUnits[]> | undefined {
  const left = new Map<Part, Map<Asin, number>>();
  for (const part of parts) {
    if (part.share.kind === 'units') left.set(part, new Map(part.share.units.map(({ asin, quantity }) => [asin, quantity])));
  }
  for (const order of orders) {
    const there = order.cancelled ? undefined : knownUnits(order.lines);
    if (there === undefined && order.key === key) return undefined;
    const taken = takeUnits(left, there ?? new Map());
    if (order.key === key) return taken;
  }
  return undefined;
}

/** True when the parts named by units have all of an order, so that there is no rest of it. */
function leavesNothing(parts: readonly Part[], units: ReadonlyMap<Part, readonly ShareUnits[]> | undefined, order: CheckoutOrder | undefined): boolean {
  if (units === undefined || order === undefined || parts.some(({ share }) => share.kind !== 'units' && share.kind !== 'rest')) return false;
  const taken = [...units.values()].flat().reduce((sum, { quantity }) => sum + quantity, 0);
  return taken === order.lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
}

function takeUnits(left: ReadonlyMap<Part, Map<Asin, number>>, units: Units): ReadonlyMap<Part, readonly ShareUnits[]> {
  const taken = new Map<Part, ShareUnits[]>();
  for (const [asin, ordered] of units) {
    let there = ordered;
    for (const [part, wants] of left) {
      const quantity = Math.min(there, wants.get(asin) ?? 0);
      if (quantity === 0) continue;
      there -= quantity;
      wants.set(asin, (wants.get(asin) ?? 0) - quantity);
      taken.set(part, [...taken.get(part) ?? [], { asin, quantity }]);
    }
  }
  return taken;
}

/** What each part named by an amount has of the order, by the part's place; undefined while the order's total is not known. */
function amountsOf(
  parts: readonly Part[],
  { state, total }: Pick<Checkout, 'state' | 'total'>,
  orders: readonly CheckoutOrder[],
  key: OrderKey,
): readonly number[] | undefined {
  const currency = orders.find((order) => order.key === key)?.total?.currency;
  if (currency === undefined) return undefined;
  const costs = orders.map((order) => ({ key: order.key, cost: order.total?.currency === currency && !order.cancelled ? Math.max(0, order.total.amount) : 0 }));
  const seen = costs.reduce((sum, { cost }) => sum + cost, 0);
  // While orders are still to come, their part of the amount is kept for them.
  const whole = state !== 'linked' && total?.currency === currency ? Math.max(seen, total.amount) : seen;
  const wanted = parts.map((part) => ({ key: tieKey(part), amount: amountOf(part.share, currency) }));
  const asked = wanted.reduce((sum, { amount }) => sum + amount, 0);
  let left = asked > whole
    ? apportion(whole, wanted.map(({ key: of, amount }) => ({ key: of, weight: BigInt(amount) })))
    : wanted.map(({ amount }) => amount);
  let others = whole - left.reduce((sum, amount) => sum + amount, 0);
  for (const order of costs) {
    const claimants = [...left, others].map((amount, index) => ({ key: wanted[index]?.key ?? '', weight: BigInt(amount) }));
    const given = order.cost === 0 ? [] : apportion(order.cost, claimants);
    if (order.key === key) return given.length === 0 ? wanted.map(() => 0) : given.slice(0, -1);
    left = left.map((amount, index) => amount - (given[index] ?? 0));
    others -= given.at(-1) ?? 0;
  }
  return undefined;
}

function amountOf(share: Share, currency: Currency): number {
  return share.kind === 'amount' && share.amount.currency === currency ? Math.max(0, share.amount.amount) : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
