import type { Ambiguity } from './ambiguity.ts';
import { overlap } from './code-points.ts';
import { loopsOf } from './loops.ts';
import type { Automaton } from './positions.ts';

/** Three loops that share a text of 80 characters divide it in up to 80³ ways, which is milliseconds; four would be seconds. */
const longestChain = 3;
const mostSteps = 1_000_000;

/** From each loop, the loops that can go on with a text on which it still goes round itself. Null: given up. */
function successors(automaton: Automaton, loops: readonly (number | undefined)[]): ReadonlyMap<number, ReadonlySet<number>> | null {
  const { positions } = automaton;
  const size = positions.length;
  const found = new Map<number, Set<number>>();
  let steps = 0;
  for (const loop of new Set(loops)) {
    if (loop === undefined) continue;
    const next = new Set<number>();
    const seen = new Set<number>();
    const waiting = positions.flatMap((_, at) => (loops[at] === loop ? [at * size + at] : []));
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
      for (const stays of positions[Math.floor(pair / size)]?.follow.keys() ?? []) {
        if (loops[stays] !== loop) continue;
        for (const goes of positions[pair % size]?.follow.keys() ?? []) {
          steps += 1;
          if (steps > mostSteps) return null;
          const [one, other] = [positions[stays], positions[goes]];
          const reached = stays * size + goes;
          if (seen.has(reached) || one === undefined || other === undefined || !overlap(one.set, other.set)) continue;
          seen.add(reached);
          waiting.push(reached);
          const to = loops[goes];
          if (to !== undefined && to !== loop) next.add(to);
        }
      }
    }
    found.set(loop, next);
  }
  return found;
}

/** Whether more than three loops in a row can divide one text among themselves, as in .*.*.*.*x. */
export function findLoopChain(automaton: Automaton): Ambiguity {
  const loops = loopsOf(automaton);
  const next = successors(automaton, loops);
  if (next === null) return { kind: 'unknown' };
  const lengths = new Map<number, number>();
  // Loops lead on and never back, or they would be one.
  const chainFrom = (loop: number): number => {
    const known = lengths.get(loop);
    if (known !== undefined) return known;
    const length = 1 + Math.max(0, ...Array.from(next.get(loop) ?? [], chainFrom));
    lengths.set(loop, length);
    return length;
  };
  const start = [...next.keys()].find((loop) => chainFrom(loop) > longestChain);
  return start === undefined ? { kind: 'certain' } : { kind: 'ambiguous', at: [automaton.positions[start]?.at ?? 0] };
}
