import type { Asin } from './ids.ts';
import type { OrderLine } from './order.ts';

/** How many units of each item: what a cart holds or an order takes. */
export type Units = ReadonlyMap<Asin, number>;

/**
 * The units of an order, or undefined when they are not known in full: no lines, or a line without its ASIN or quantity.
 * Titles never matter: Amazon changes them between two pages.
 */
export function knownUnits(lines: readonly OrderLine[]): Units | undefined {
  const units = new Map<Asin, number>();
  for (const { asin, quantity } of lines) {
    if (asin === null || quantity === null) return undefined;
    units.set(asin, (units.get(asin) ?? 0) + quantity);
  }
  return units.size === 0 ? undefined : units;
}

/** The units of a cart. A line without its quantity may hold any number (`Infinity`); one without its ASIN is no item we know. */
export function cartUnits(items: readonly { readonly asin?: Asin; readonly quantity?: number }[]): Units {
  const units = new Map<Asin, number>();
  for (const { asin, quantity } of items) {
    if (asin !== undefined) units.set(asin, (units.get(asin) ?? 0) + (quantity ?? Infinity));
  }
  return units;
}

/** True when `whole` holds everything in `part`. */
export function holds(whole: Units, part: Units): boolean {
  return [...part].every(([asin, quantity]) => (whole.get(asin) ?? 0) >= quantity);
}

/** What is left of `whole` without `part`; never less than nothing. */
export function without(whole: Units, part: Units): Units {
  return new Map([...whole].map(([asin, quantity]) => [asin, Math.max(0, quantity - (part.get(asin) ?? 0))]));
}
