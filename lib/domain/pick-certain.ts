import type { Asin, CheckoutKey } from './ids.ts';
import type { MatchableOrder } from './match-edges.ts';
import type { Units } from './units.ts';

/** An order its items decided. */
export interface Pick {
  readonly match: MatchableOrder;
  readonly checkoutKey: CheckoutKey;
}

/**
 * The orders that can only be of this checkout. Day by day, since the order of a purchase is dated on its day and a
 * later order of the same things is somebody else's: orders of one day that together want more of an item than is left
 * are all in doubt, and so is every later order of that item. An order that another checkout could claim too is not
 * picked, but what it wants is kept from orders of later days.
 */
export function pickCertain(
  checkoutKey: CheckoutKey,
  left: Units,
  candidates: ReadonlyMap<MatchableOrder, readonly CheckoutKey[]>,
): Pick[] {
  const wanting = [...candidates].filter(([, keys]) => keys.includes(checkoutKey));
  const days = [...new Set(wanting.map(([match]) => match.placedOn))].sort();
  const rest = new Map(left);
  const picks: Pick[] = [];
  for (const day of days) {
    const today = wanting.filter(([match]) => match.placedOn === day);
    const sole = today.filter(([, keys]) => keys.length === 1).map(([match]) => match);
    const wantedBySole = demand(sole);
    for (const match of sole) {
      const certain = [...match.units.keys()].every((asin) => {
        const there = rest.get(asin) ?? 0;
        // A cart line without its quantity could hold this order, but proves nothing.
        return Number.isFinite(there) && (wantedBySole.get(asin) ?? 0) <= there;
      });
      if (certain) picks.push({ match, checkoutKey });
    }
    for (const [asin, quantity] of demand(today.map(([match]) => match))) {
      rest.set(asin, Math.max(0, (rest.get(asin) ?? 0) - quantity));
    }
  }
  return picks;
}

/** What some orders want together. */
function demand(matches: readonly MatchableOrder[]): Map<Asin, number> {
  const sum = new Map<Asin, number>();
  for (const { units } of matches) {
    for (const [asin, quantity] of units) sum.set(asin, (sum.get(asin) ?? 0) + quantity);
  }
  return sum;
}
