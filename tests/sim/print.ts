import { chances, type Happening, type Profile } from './chances.ts';
import type { Tally } from './tally.ts';

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
const grouped = (count: number): string => count.toLocaleString('en-US');

/** The figures of a run, for people. */
export function figuresOf(profile: Profile, tally: Tally, seconds: number): string {
  const { journeys, purchases, lost, wrong, doubled, asked, questions, early, undecidable } = tally;
  return [
    `${grouped(journeys)} journeys with ${grouped(purchases)} checkouts, ${profile} profile, in ${seconds.toFixed(1)} s`,
    `  lost     ${lost}`,
    `  wrong    ${wrong}`,
    `  doubled  ${doubled}`,
    `  asked    ${asked} (${share(asked, journeys)}), about ${questions} orders`,
    `  early    ${early} linked on the pages seen so far, and taken back by itself when more was seen`,
    `  beyond   ${undecidable} in which Amazon never made an order of a purchase, and somebody ordered the very same: no page shows a difference`,
  ].join('\n');
}

/** Per situation, how often it occurred and what came of the journeys with it. */
export function situationTable({ situations }: Tally): string {
  const rows = (Object.keys(chances) as Happening[]) // the keys of a constant
    .map((what) => ({ what, sums: situations[what] }))
    .map(({ what, sums }) => [what, sums?.journeys ?? 0, sums?.lost ?? 0, sums?.wrong ?? 0, sums?.doubled ?? 0, sums?.asked ?? 0] as const);
  const line = ([what, ...numbers]: readonly [string, ...(string | number)[]]): string =>
    `  ${what.padEnd(24)}${numbers.map((number) => String(number).padStart(9)).join('')}`;
  return [line(['situation', 'journeys', 'lost', 'wrong', 'doubled', 'asked']), ...rows.map(line)].join('\n');
}

/** The journeys that went wrong, and how to look at one. */
export function failuresOf(profile: Profile, { failures }: Tally): string {
  return failures.toSorted((a, b) => a.seed - b.seed).slice(0, 20).map(({ seed, said }) =>
    [`seed ${seed}: npm run sim -- --profile ${profile} --seed ${seed}`, ...said.map((text) => `  ${text}`)].join('\n')).join('\n');
}
