import { asOrder, cartParts, type CartPart } from './cart-parts.ts';
import type { Checkout } from './checkout.ts';
import { divideOrder } from './divide-order.ts';
import type { PurchaseOrderId } from './ids.ts';
import { addMoney, type Money } from './money.ts';
import type { Order } from './order.ts';
import { splitForOrder } from './split-checkout.ts';
import { knownUnits } from './units.ts';
import { pricesOf } from './wanted-links.ts';

/** What a purchase order has of a checkout: all of its parts together. */
export function partOf(checkout: Checkout, id: PurchaseOrderId): CartPart | undefined {
  const { chosen, split, items } = checkout;
  const cart = { items, total: checkout.total ?? priceOfItems(checkout) };
  if (split.length === 0) return chosen?.purchaseOrderId === id ? { items, unitsKnown: true, amount: cart.total } : undefined;
  const parts = cartParts(cart, keyedParts(checkout)).filter((_, index) => split[index]?.chosen.purchaseOrderId === id);
  return parts.reduce<CartPart | undefined>((sum, part) => (sum === undefined ? part : {
    items: [...sum.items, ...part.items], unitsKnown: sum.unitsKnown && part.unitsKnown,
    amount: sum.amount === null || part.amount === null ? null : addMoney(sum.amount, part.amount),
  }), undefined);
}

const keyedParts = ({ split }: Checkout) =>
  split.map(({ chosen: { purchaseOrderId, number }, share }) => ({ key: purchaseOrderId ?? number, share }));

/** What a cart whose page shows no total costs by its unit prices; null when one of them is not known either. */
function priceOfItems({ items }: Checkout): Money | null {
  const prices = items.flatMap(({ quantity, unitPrice }) => (quantity === undefined || unitPrice === undefined ? [] : [{ ...unitPrice, amount: unitPrice.amount * quantity }]));
  const [first, ...others] = prices;
  if (first === undefined || prices.length < items.length || others.some(({ currency }) => currency !== first.currency)) return null;
  return others.reduce(addMoney, first);
}

/**
 * What an order of a checkout costs before refunds: the total its page shows, also when it was cancelled since; else what
 * its items make up of the cart by the cart's unit prices. Null when neither is known.
 */
export function costOf({ total, cancelled, lines }: Order, checkout: Checkout): Money | null {
  if (total !== null && (total.amount > 0 || !cancelled)) return total;
  const units = knownUnits(lines);
  const whole = checkout.total ?? priceOfItems(checkout);
  if (units === undefined || whole === null) return null;
  const own = { key: 'own', share: { kind: 'units' as const, units: [...units].map(([asin, quantity]) => ({ asin, quantity })) } };
  const division = divideOrder([own, { key: 'rest', share: { kind: 'rest' } }], asOrder({ items: checkout.items, total: whole }));
  return division?.basis === 'prices' ? division.amounts[0] ?? null : null;
}

/** An order of the checkout whose cost is still the checkout's to hold: no page has shown it, and nobody gave it away with a cost we can tell. */
function isUnpriced(order: Order, checkout: Checkout): boolean {
  return !order.cancelled && order.total === null && (order.assignment?.by !== 'person' || costOf(order, checkout) === null);
}

/**
 * What a placed checkout will still cost one purchase order: its share less what the orders that are certainly the
 * checkout's own took of it, before refunds, cancelled or not, and wherever they were moved since. Nothing once every
 * item is accounted for by orders whose cost is known. Null when the share is not known. Never below nothing.
 */
export function stillCommitted(checkout: Checkout, orders: readonly Order[], id: PurchaseOrderId): Money | null {
  const share = partOf(checkout, id)?.amount ?? null;
  if (share === null) return null;
  if (checkout.state === 'linked' && !orders.some((order) => isUnpriced(order, checkout))) return { ...share, amount: 0 };
  const priced = orders.filter((order) => !isUnpriced(order, checkout)).flatMap((order) => {
    const total = costOf(order, checkout);
    return total === null ? [] : [{ ...order, total, cancelled: false, refundTotal: null, returns: [] }];
  });
  const taken = priced.flatMap((order) => {
    const parts = keyedParts(checkout);
    const own = parts.length === 0 ? [{ key: id, share: { kind: 'whole' as const } }] : splitForOrder(parts, checkout, priced, order.key);
    const amounts = divideOrder(own, order, pricesOf(checkout))?.amounts ?? [];
    return amounts.filter(({ currency }, index) => own[index]?.key === id && currency === share.currency);
  });
  return { ...share, amount: Math.max(0, taken.reduce((left, { amount }) => left - amount, share.amount)) };
}
