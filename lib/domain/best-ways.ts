import type { CheckoutKey } from './ids.ts';
import { holds, without, type Units } from './units.ts';

/** What an order may have come from: a checkout, or (null) none of ours. */
export type Origin = CheckoutKey | null;

/** An order and the checkouts that could have placed it, the likeliest first, each with how much speaks for it. */
export interface Wanting<T> {
  readonly order: T;
  readonly units: Units;
  readonly candidates: readonly { readonly key: CheckoutKey; readonly weight: number }[];
}

/** Where an order came from in the best ways to give all orders to checkouts. */
export interface Ways {
  /** Every origin it has in some best way. */
  readonly origins: readonly Origin[];
  /** The one it has in the first of them: those of all orders together fit. */
  readonly first: Origin;
}

type Left = ReadonlyMap<CheckoutKey, Units>;

interface State {
  readonly left: Left;
  readonly steps: { readonly origin: Origin; readonly gain: number; readonly to: State }[];
  /** The most that can be gained up to here, and from here on. */
  before: number;
  after: number;
}

/** So many half-made ways are looked at side by side; a knot beyond it is a person's matter. */
const mostStates = 3000;

/**
 * All best ways to give orders to the checkouts they could have come from: no checkout gives more than it has `left`, and
 * the units that find a checkout, weighed by what speaks for it, are as many as possible. An order that has the same
 * origin in all of them is certain, given that every order was seen; where more orders want an item than checkouts have
 * it, some are of somebody else, and those it could be have several origins. The orders are to be sorted, since near ones
 * share states. Undefined when there are too many ways to look at.
 */
export function bestWays<T>(orders: readonly Wanting<T>[], left: Left): ReadonlyMap<T, Ways> | undefined {
  const start: State = { left, steps: [], before: 0, after: 0 };
  const layers: (readonly State[])[] = [[start]];
  for (const [index, wanting] of orders.entries()) {
    const still = new Set(orders.slice(index + 1).flatMap(({ candidates }) => candidates.map(({ key }) => key)));
    const next = advance(layers[index] ?? [], wanting, still);
    if (next.length > mostStates) return undefined;
    layers.push(next);
  }
  for (const state of layers.toReversed().flat()) {
    state.after = state.steps.reduce((most, { gain, to }) => Math.max(most, gain + to.after), 0);
  }
  const ways = new Map<T, Ways>();
  let onFirst: State | undefined = start;
  for (const [index, { order }] of orders.entries()) {
    const best = (layers[index] ?? []).flatMap((state) =>
      state.steps.filter(({ gain, to }) => state.before + gain + to.after === start.after).map(({ origin }) => origin));
    const step: State['steps'][number] | undefined = onFirst?.steps.find(({ gain, to }) => gain + to.after === onFirst?.after);
    ways.set(order, { origins: [...new Set(best)], first: step?.origin ?? null });
    onFirst = step?.to;
  }
  return ways;
}

/** The states after one more order, told apart by what later orders (`still`) can want. */
function advance<T>(states: readonly State[], { units, candidates }: Wanting<T>, still: ReadonlySet<CheckoutKey>): readonly State[] {
  const next = new Map<string, State>();
  const size = [...units.values()].reduce((sum, quantity) => sum + quantity, 0);
  const go = (from: State, origin: Origin, gain: number, left: Left): void => {
    const kept = new Map([...left].filter(([key]) => still.has(key)));
    const name = JSON.stringify([...kept].map(([key, units]) => [key, [...units.values()]]));
    const to = next.get(name) ?? { left: kept, steps: [], before: 0, after: 0 };
    next.set(name, to);
    to.before = Math.max(to.before, from.before + gain);
    from.steps.push({ origin, gain, to });
  };
  for (const state of states) {
    for (const { key, weight } of candidates) {
      const there = state.left.get(key);
      if (there !== undefined && holds(there, units)) go(state, key, size * weight, new Map([...state.left, [key, without(there, units)]]));
    }
    go(state, null, 0, state.left);
  }
  return [...next.values()];
}
