import { chances, type Happening } from './chances.ts';
import type { Outcome } from './run-journey.ts';

interface Sums {
  journeys: number;
  lost: number;
  wrong: number;
  doubled: number;
  asked: number;
}

/** What many journeys add up to. Plain data, so that processes can hand it on. */
export interface Tally extends Sums {
  purchases: number;
  /** Orders the people were asked about. */
  questions: number;
  early: number;
  undecidable: number;
  /** Per situation, the journeys in which it occurred. */
  readonly situations: Partial<Record<Happening, Sums>>;
  readonly failures: { seed: number; said: readonly string[] }[];
}

const noSums = (): Sums => ({ journeys: 0, lost: 0, wrong: 0, doubled: 0, asked: 0 });

/** Nothing yet. */
export function emptyTally(): Tally {
  return { ...noSums(), purchases: 0, questions: 0, early: 0, undecidable: 0, situations: {}, failures: [] };
}

/** Adds one journey. Each counts once in each column, however much of it there is. */
export function count(tally: Tally, outcome: Outcome): void {
  const sums: Sums = {
    journeys: 1, lost: Number(outcome.lost.length > 0), wrong: Number(outcome.wrong.length > 0),
    doubled: Number(outcome.doubled.length > 0), asked: Number(outcome.asked > 0),
  };
  add(tally, sums);
  tally.purchases += outcome.purchases;
  tally.questions += outcome.asked;
  tally.early += Number(outcome.early > 0);
  tally.undecidable += Number(outcome.undecidable > 0);
  for (const what of outcome.happened) add(tally.situations[what] ??= noSums(), sums);
  const said = [...outcome.lost.map((text) => `lost: ${text}`), ...outcome.wrong.map((text) => `wrong: ${text}`), ...outcome.doubled.map((text) => `doubled: ${text}`)];
  if (said.length > 0) tally.failures.push({ seed: outcome.seed, said });
}

/** Adds what another process counted. */
export function merge(tally: Tally, other: Tally): void {
  add(tally, other);
  for (const what of ['purchases', 'questions', 'early', 'undecidable'] as const) tally[what] += other[what];
  for (const what of Object.keys(chances) as Happening[]) { // the keys of a constant
    const sums = other.situations[what];
    if (sums !== undefined) add(tally.situations[what] ??= noSums(), sums);
  }
  tally.failures.push(...other.failures);
}

function add(sums: Sums, more: Sums): void {
  for (const what of ['journeys', 'lost', 'wrong', 'doubled', 'asked'] as const) sums[what] += more[what];
}
