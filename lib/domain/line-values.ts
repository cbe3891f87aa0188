import type { Currency } from './currency.ts';
import type { Asin } from './ids.ts';
import type { Money } from './money.ts';
import type { OrderLine } from './order.ts';
import type { ShareUnits } from './share.ts';

/** Unit prices of a cart, for orders whose own pages did not show theirs. */
export type Prices = ReadonlyMap<Asin, Money>;

/** What some units are worth against the whole order. Only their proportions mean anything. */
export interface LineValues {
  /** `prices`: every line's price is known. `counts`: one is not, so that every unit counts the same. */
  readonly basis: 'prices' | 'counts';
  readonly whole: bigint;
  readonly of: (units: readonly ShareUnits[]) => bigint;
}

/** Keeps the division of an average price exact enough: values are in millionths. */
const scale = 1_000_000n;

/**
 * The worth of an order's units, by its own unit prices, else by the cart's. An item in several lines at several prices
 * counts at their average. Units the order does not have are worth nothing. Of an order without lines nothing is known
 * but what is asked about.
 */
export function lineValues(lines: readonly OrderLine[], currency: Currency, cart: Prices): LineValues {
  if (lines.length === 0) return { basis: 'counts', whole: 0n, of: (units) => units.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n) };
  const priced = lines.map((line) => ({ ...line, price: priceOf(line, currency, cart) }));
  const known = priced.every(({ quantity, price }) => quantity !== null && price !== null);
  const items = new Map<Asin, { quantity: bigint; value: bigint }>();
  let whole = 0n;
  for (const { asin, quantity, price } of priced) {
    const units = BigInt(quantity ?? 1);
    const value = units * scale * (known && price !== null ? BigInt(price) : 1n);
    whole += value;
    if (asin === null) continue;
    const item = items.get(asin) ?? { quantity: 0n, value: 0n };
    items.set(asin, { quantity: item.quantity + units, value: item.value + value });
  }
  if (whole === 0n) return lineValues(lines.map((line) => ({ ...line, unitPrice: null })), currency, new Map());
  return { basis: known ? 'prices' : 'counts', whole, of: (units) => units.reduce((sum, each) => sum + worth(items.get(each.asin), each.quantity), 0n) };
}

function worth(item: { quantity: bigint; value: bigint } | undefined, quantity: number): bigint {
  if (item === undefined) return 0n;
  const units = BigInt(quantity) < item.quantity ? BigInt(quantity) : item.quantity;
  return (item.value * units) / item.quantity;
}

function priceOf({ asin, unitPrice }: OrderLine, currency: Currency, cart: Prices): number | null {
  const price = unitPrice ?? (asin === null ? null : cart.get(asin) ?? null);
  return price?.currency === currency && price.amount >= 0 ? price.amount : null;
}
