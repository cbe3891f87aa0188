import type { Automaton } from './positions.ts';

/** Which positions can come back to each other: the same number for all of one loop, undefined for a position in none. */
export function loopsOf({ positions }: Automaton): readonly (number | undefined)[] {
  const reach = positions.map((_, start) => {
    const seen = new Set<number>();
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const next of positions[at]?.follow.keys() ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
    return seen;
  });
  return positions.map((_, position) => {
    const loop = reach.findIndex((reached, other) => reached.has(position) && (reach[position]?.has(other) ?? false));
    return loop < 0 ? undefined : loop;
  });
}
