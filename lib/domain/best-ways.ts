import type { Asin, CheckoutKey } from './ids.ts';
import type { Units } from './units.ts';

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

/** An order's wants in numbers: of each slot (an item in a cart) so many units. */
interface Numbered {
  readonly origin: CheckoutKey;
  readonly gain: number;
  readonly wants: readonly (readonly [slot: number, units: number])[];
}

interface State {
  /** What is left in each slot, but no more than later orders could want of it: so that states in which it is enough are one. */
  readonly left: readonly number[];
  readonly steps: { readonly origin: Origin; readonly gain: number; readonly to: State }[];
  /** The most that can be gained up to here, and from here on. */
  before: number;
  after: number;
}

/** So many half-made ways are looked at side by side; a knot beyond it is a person's matter. */
const mostStates = 1000;

/**
 * All best ways to give orders to the checkouts they could have come from: no checkout gives more than it has `left`, and
 * the units that find a checkout, weighed by what speaks for it, are as many as possible. An order that has the same
 * origin in all of them is certain, given that every order was seen; where more orders want an item than checkouts have
 * it, some are of somebody else, and those it could be have several origins. The orders are to be sorted, since near ones
 * share states. Undefined when there are too many ways to look at.
 */
export function bestWays<T>(orders: readonly Wanting<T>[], left: Left): ReadonlyMap<T, Ways> | undefined {
  const { supply, choices } = numbered(orders, left);
  const start: State = { left: supply, steps: [], before: 0, after: 0 };
  const layers: (readonly State[])[] = [[start]];
  const surely = Math.max(onePass(choices, supply), onePass(choices.map((own) => own.toReversed()), supply));
  for (const [index, own] of choices.entries()) {
    const later = choices.slice(index + 1);
    const next = advance(layers[index] ?? [], own, demandOf(later, supply.length), surely - mostOf(later));
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

function numbered<T>(orders: readonly Wanting<T>[], left: Left): { supply: readonly number[]; choices: readonly (readonly Numbered[])[] } {
  const slots = new Map<string, number>();
  const supply: number[] = [];
  const slotOf = (key: CheckoutKey, asin: Asin): number => {
    const name = `${key} ${asin}`;
    const known = slots.get(name);
    if (known !== undefined) return known;
    slots.set(name, supply.length);
    return supply.push(left.get(key)?.get(asin) ?? 0) - 1;
  };
  const choices = orders.map(({ units, candidates }) => {
    const size = [...units.values()].reduce((sum, quantity) => sum + quantity, 0);
    return candidates.map(({ key, weight }): Numbered =>
      ({ origin: key, gain: size * weight, wants: [...units].map(([asin, quantity]) => [slotOf(key, asin), quantity] as const) }));
  });
  return { supply, choices };
}

/** What one pass gains that gives each order to its first checkout with enough left: the best ways gain no less. */
function onePass(choices: readonly (readonly Numbered[])[], supply: readonly number[]): number {
  const left = [...supply];
  let gained = 0;
  for (const own of choices) {
    const first = own.find(({ wants }) => wants.every(([slot, units]) => (left[slot] ?? 0) >= units));
    if (first === undefined) continue;
    for (const [slot, units] of first.wants) left[slot] = (left[slot] ?? 0) - units;
    gained += first.gain;
  }
  return gained;
}

/** What orders could gain if each had its best checkout to itself. */
function mostOf(choices: readonly (readonly Numbered[])[]): number {
  return choices.reduce((sum, own) => sum + Math.max(0, ...own.map(({ gain }) => gain)), 0);
}

/** How much of each slot orders could want together. */
function demandOf(choices: readonly (readonly Numbered[])[], slots: number): readonly number[] {
  const demand = Array.from({ length: slots }, () => 0);
  for (const [slot, units] of choices.flat().flatMap(({ wants }) => wants)) demand[slot] = (demand[slot] ?? 0) + units;
  return demand;
}

/** The states after one more order, told apart by what later orders can want; without those that have gained less than `least`, from which no best way leads on. */
function advance(states: readonly State[], choices: readonly Numbered[], later: readonly number[], least: number): readonly State[] {
  const next = new Map<string, State>();
  const go = (from: State, origin: Origin, gain: number, left: readonly number[]): void => {
    if (from.before + gain < least) return;
    const kept = left.map((units, slot) => Math.min(units, later[slot] ?? 0));
    const name = kept.join();
    const to = next.get(name) ?? { left: kept, steps: [], before: 0, after: 0 };
    next.set(name, to);
    to.before = Math.max(to.before, from.before + gain);
    from.steps.push({ origin, gain, to });
  };
  for (const state of states) {
    for (const { origin, gain, wants } of choices) {
      if (!wants.every(([slot, units]) => (state.left[slot] ?? 0) >= units)) continue;
      const rest = [...state.left];
      for (const [slot, units] of wants) rest[slot] = (rest[slot] ?? 0) - units;
      go(state, origin, gain, rest);
    }
    go(state, null, 0, state.left);
  }
  return [...next.values()];
}
