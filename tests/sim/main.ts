// `npm run sim`: 10,000 seeded journeys against the real rules, use cases and storage; exit code 1 when one order was lost,
// linked wrongly or doubled. `--profile hostile` has every rare thing often, `--runs 500`, `--from 1`; `--seed 7` tells one journey.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Profile } from './chances.ts';
import { failuresOf, figuresOf, situationTable } from './print.ts';
import { runJourney } from './run-journey.ts';
import { count, emptyTally, merge, type Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' }, runs: { type: 'string', default: '10000' }, from: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'realistic' },
  },
});
const profile: Profile = values.profile === 'hostile' ? 'hostile' : 'realistic';
const from = Number(values.from);
const runs = Number(values.runs);

async function runSome(first: number, step: number): Promise<Tally> {
  const tally = emptyTally();
  for (let seed = first; seed < from + runs; seed += step) count(tally, await runJourney(seed, profile));
  return tally;
}

/** One process per core: each takes every n-th seed. */
async function runAll(): Promise<Tally> {
  const tally = emptyTally();
  const processes = Math.min(availableParallelism(), runs);
  await Promise.all(Array.from({ length: processes }, (_, index) => new Promise<void>((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2), {
      env: { ...process.env, SIM_PART: `${index}/${processes}` },
      // Journeys leave much garbage that dies young: room for it saves a fifth of the time.
      execArgv: [...process.execArgv, '--max-semi-space-size=64'],
    });
    child.on('message', (part) => merge(tally, part as Tally)); // from our own process
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A process of the simulation ended with ${String(code)}`))));
  })));
  return tally;
}

async function tellOne(seed: number): Promise<boolean> {
  const { story, lost, wrong, doubled } = await runJourney(seed, profile);
  console.log(story.join('\n'));
  const said = [...lost.map((text) => `lost, ${text}`), ...wrong.map((text) => `wrong, ${text}`), ...doubled.map((text) => `doubled, ${text}`)];
  console.log(said.length === 0 ? 'Every order ended on its PO.' : said.join('\n'));
  return said.length === 0;
}

const part = process.env['SIM_PART'];
if (part !== undefined) {
  Error.stackTraceLimit = 0; // the database of the tests makes an error per record without an index key, and its stack is what costs
  const [index, processes] = part.split('/').map(Number);
  process.send?.(await runSome(from + (index ?? 0), processes ?? 1));
} else if (values.seed !== undefined) {
  process.exitCode = await tellOne(Number(values.seed)) ? 0 : 1;
} else {
  const start = Date.now();
  const tally = await runAll();
  console.log(`${situationTable(tally)}\n\n${figuresOf(profile, tally, (Date.now() - start) / 1000)}`);
  if (tally.failures.length > 0) console.log(failuresOf(profile, tally));
  process.exitCode = tally.failures.length === 0 ? 0 : 1;
}
