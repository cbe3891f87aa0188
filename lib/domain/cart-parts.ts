import { divideOrder, type Divisible, type Part } from './divide-order.ts';
import type { Money } from './money.ts';
import type { CheckoutItem } from './reading.ts';
import type { Share } from './share.ts';
import { cartUnits, without, type Units } from './units.ts';

/** A cart as far as its page shows it. */
export interface Cart {
  readonly items: readonly CheckoutItem[];
  readonly total: Money | null;
}

/** What one purchase order has of a cart. */
export interface CartPart {
  readonly items: readonly CheckoutItem[];
  /** False when nobody can say which units it is: `items` are then those of the whole cart. */
  readonly unitsKnown: boolean;
  /** What the part costs, shipping and tax in proportion; null when the page does not show enough to tell. */
  readonly amount: Money | null;
}

/** A cart as the order it is about to become, for the rules by which orders are divided. */
export function asOrder({ items, total }: Cart): Divisible {
  const lines = items.map(({ asin, title, quantity, unitPrice, seller }) => ({
    asin: asin ?? null, title: title ?? null, quantity: quantity ?? null, unitPrice: unitPrice ?? null, seller: seller ?? null,
  }));
  return { total, cancelled: false, lines, refundTotal: null, returns: [] };
}

const unitsOf = (share: Share): Units => (share.kind === 'units' ? cartUnits(share.units) : new Map());

/** The items that make up some units, each with the quantity that is taken of it. Items without an ASIN or a quantity are no known units. */
export function takeUnits(items: readonly CheckoutItem[], units: Units): CheckoutItem[] {
  const left = new Map(units);
  return items.flatMap((item) => {
    const wanted = item.asin === undefined ? 0 : (left.get(item.asin) ?? 0);
    const quantity = Math.min(wanted, item.quantity ?? 0);
    if (item.asin === undefined || quantity < 1) return [];
    left.set(item.asin, wanted - quantity);
    return [{ ...item, quantity }];
  });
}

/** What each part of a cart is, in the order the parts were given in. The amounts sum to the total, to the cent. */
export function cartParts(cart: Cart, parts: readonly Part[]): CartPart[] {
  const amounts = divideOrder(parts, asOrder(cart))?.amounts;
  const byUnits = parts.every(({ share: { kind } }) => kind === 'units' || kind === 'rest');
  return parts.map(({ share }, index) => {
    const amount = amounts?.[index] ?? null;
    if (share.kind === 'whole') return { items: cart.items, unitsKnown: true, amount };
    if (share.kind === 'units') return { items: takeUnits(cart.items, unitsOf(share)), unitsKnown: true, amount };
    if (share.kind !== 'rest' || !byUnits) return { items: cart.items, unitsKnown: false, amount };
    const left = parts.reduce((units, other) => without(units, unitsOf(other.share)), cartUnits(cart.items));
    return { items: takeUnits(cart.items, left), unitsKnown: true, amount };
  });
}
