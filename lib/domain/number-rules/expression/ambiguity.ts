import { overlap } from './code-points.ts';
import { loopsOf } from './loops.ts';
import type { Automaton } from './positions.ts';

/** `certain`: no text is read in very many ways. `unknown`: the search was given up after its steps. */
export type Ambiguity =
  | { readonly kind: 'certain' }
  | { readonly kind: 'unknown' }
  /** `at`: places in the text between which the ways part. */
  | { readonly kind: 'ambiguous'; readonly at: readonly number[] };

const mostSteps = 1_000_000;

/**
 * Whether some loop of the automaton reads the same text in two ways. Each turn would double the ways that an engine which
 * backtracks tries before it gives up: (a+)+, (a|aa)+, (.*)*x. Two ways part at a pair of positions that starts as one position,
 * parts, and becomes one again (Weber and Seidl 1991), or at one step that the expression describes twice.
 */
export function findAmbiguousLoop(automaton: Automaton): Ambiguity {
  const { positions } = automaton;
  const loops = loopsOf(automaton);
  const size = positions.length;
  let steps = 0;
  // Pairs are numbers: left × size + right. `before` leads back, for the way from a parted pair to one position again.
  const before = new Map<number, number[]>();
  const waiting: number[] = [];
  const visit = (pair: number, from: number): void => {
    const known = before.get(pair);
    if (known !== undefined) known.push(from);
    else {
      before.set(pair, [from]);
      waiting.push(pair);
    }
  };
  for (const [at, loop] of loops.entries()) if (loop !== undefined) visit(at * size + at, -1);
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const [left, right] = [positions[Math.floor(pair / size)], positions[pair % size]];
    const loop = loops[pair % size];
    for (const [nextLeft, ways] of left?.follow ?? []) {
      if (loops[nextLeft] !== loop) continue;
      if (ways > 1 && left === right) return { kind: 'ambiguous', at: [left?.at ?? 0, positions[nextLeft]?.at ?? 0] };
      for (const nextRight of right?.follow.keys() ?? []) {
        steps += 1;
        if (steps > mostSteps) return { kind: 'unknown' };
        const [one, other] = [positions[nextLeft], positions[nextRight]];
        if (loops[nextRight] !== loop || one === undefined || other === undefined || !overlap(one.set, other.set)) continue;
        visit(nextLeft * size + nextRight, pair);
      }
    }
  }
  // Back from every position that two ways reached together: was there a parted pair on the way?
  const back = [...before.keys()].filter((pair) => Math.floor(pair / size) === pair % size);
  const seen = new Set(back);
  for (let pair = back.pop(); pair !== undefined; pair = back.pop()) {
    for (const from of before.get(pair) ?? []) {
      if (from < 0 || seen.has(from)) continue;
      return { kind: 'ambiguous', at: [positions[Math.floor(from / size)]?.at ?? 0, positions[from % size]?.at ?? 0] };
    }
  }
  return { kind: 'certain' };
}
