import { takeUnits, type CartPart } from '../domain/cart-parts.ts';
import type { Checkout } from '../domain/checkout.ts';
import { divideOrder } from '../domain/divide-order.ts';
import type { CheckoutKey, PurchaseOrderId } from '../domain/ids.ts';
import { isOlder, mayBePlaced, type SubmittedCheckout } from '../domain/match-edges.ts';
import type { Money } from '../domain/money.ts';
import type { Order } from '../domain/order.ts';
import { addDays, type PlainDate } from '../domain/plain-date.ts';
import { costOf, partOf, stillCommitted } from '../domain/still-committed.ts';
import { cartUnits, holds, knownUnits, without } from '../domain/units.ts';
import { getCheckout } from '../storage/checkouts.ts';
import { linksPlaced, unpricedLinks } from '../storage/links.ts';
import { getOrder } from '../storage/orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';

/** What one placed checkout, or one order without a total, will still bring to a purchase order. */
export interface Committed {
  /** Null: not known. */
  readonly amount: Money | null;
  /** Orders, seen or still to come, whose cost is not known: none unless `amount` is null. */
  readonly uncosted: number;
  readonly day: PlainDate | null;
  /** Units that no order has shown yet. */
  readonly items: CartPart['items'];
  /** True when orders of it are on the purchase order, so that it is no use of its own. */
  readonly hasOrders: boolean;
}

/**
 * What a purchase order will still be charged with: by placed checkouts (`holding`) whose orders are not all seen, by linked ones with an
 * order whose total is not, and by orders without a total that somebody gave it. Nothing of the checkout `besides`.
 */
export async function readCommitted(
  tx: ReadTransaction, id: PurchaseOrderId, holding: readonly Checkout[], besides: CheckoutKey | null,
): Promise<Committed[]> {
  const placed = new Map(holding.filter(mayBePlaced).map((checkout) => [checkout.key, checkout]));
  const loose: Committed[] = [];
  for (const { orderKey } of await unpricedLinks(tx, id)) {
    const order = await getOrder(tx, orderKey);
    const checkout = order === undefined || order.checkoutKey === null ? undefined : await getCheckout(tx, order.checkoutKey);
    if (order === undefined || (order.checkoutKey !== null && order.checkoutKey === besides)) continue;
    const given = givenAmount(order, checkout, id);
    if (given !== undefined) loose.push({ amount: given, uncosted: given === null ? 1 : 0, day: order.placedOn, items: [], hasOrders: true });
    else if (checkout !== undefined && mayBePlaced(checkout)) placed.set(checkout.key, checkout);
  }
  const taken = new Set<string>();
  const waiting: Committed[] = [];
  for (const checkout of placed.values()) waiting.push(await ofCheckout(tx, checkout, id, taken));
  return [...waiting, ...loose];
}

/** What an order without a total costs the purchase order a person, Amazon's number or a rule gave it to; undefined: its checkout tells. */
function givenAmount(order: Order, checkout: Checkout | undefined, id: PurchaseOrderId): Money | null | undefined {
  const byPerson = order.assignment?.by === 'person';
  if (checkout !== undefined && checkout.chosen !== null && !byPerson) return undefined;
  const total = checkout === undefined ? null : costOf(order, checkout);
  if (total === null) return null;
  const parts = byPerson ? (order.assignment?.parts ?? []).map(({ purchaseOrderId, share }) => ({ key: purchaseOrderId, share })) : [{ key: id, share: { kind: 'whole' as const } }];
  return divideOrder(parts, { ...order, total })?.amounts[parts.findIndex(({ key }) => key === id)] ?? null;
}

async function ofCheckout(tx: ReadTransaction, checkout: SubmittedCheckout, id: PurchaseOrderId, taken: Set<string>): Promise<Committed> {
  const orders = (await Promise.all(checkout.orders.map((key) => getOrder(tx, key)))).filter((order) => order !== undefined);
  const amount = stillCommitted(checkout, orders, id);
  const part = partOf(checkout, id);
  const hasOrders = orders.some(({ linkedTo }) => linkedTo.includes(id));
  const twin = amount === null || amount.amount === 0 || checkout.split.length > 0 ? undefined : await twinOf(tx, checkout, amount, id, taken);
  if (twin !== undefined) {
    taken.add(twin.key);
    return { amount: null, uncosted: 0, day: null, items: [], hasOrders: true }; // its order's own link has it
  }
  const unpriced = orders.filter(({ cancelled, total }) => !cancelled && total === null).length;
  const uncosted = amount === null ? Math.max(unpriced, checkout.state === 'linked' ? 0 : 1) : 0;
  return { amount, uncosted, day: checkout.submittedOn, items: part === undefined || !part.unitsKnown ? [] : stillToCome(part.items, orders), hasOrders };
}

/**
 * The order on the same purchase order that is, as far as anybody can tell, what the checkout still waits for: no page tied
 * the two, but marketplace, day and cost to the cent are the same, and nothing known of the order speaks against it. Its
 * money would count twice. A shop dates by its own clock: the day after the click is the same day.
 */
async function twinOf(
  tx: ReadTransaction, checkout: SubmittedCheckout, amount: Money, id: PurchaseOrderId, taken: ReadonlySet<string>,
): Promise<Order | undefined> {
  if (checkout.orderIds.length > checkout.orders.length) return undefined; // its page named another one
  const { submittedOn } = checkout;
  for (const { orderKey, checkoutKey } of await linksPlaced(tx, id, submittedOn, addDays(submittedOn, 1))) {
    const order = checkoutKey === null && !taken.has(orderKey) ? await getOrder(tx, orderKey) : undefined;
    if (order === undefined || order.marketplace !== checkout.marketplace || order.claimedBy === 'person' || isOlder(order, checkout)) continue;
    const units = knownUnits(order.lines);
    const fits = units === undefined || holds(cartUnits(checkout.items), units);
    if (fits && order.total?.amount === amount.amount && order.total.currency === amount.currency) return order;
  }
  return undefined;
}

function stillToCome(items: CartPart['items'], orders: readonly Order[]): CartPart['items'] {
  if (orders.length === 0) return items;
  return takeUnits(items, orders.reduce((left, order) => without(left, knownUnits(order.lines) ?? new Map()), cartUnits(items)));
}
