// `npm run fuzz`: changes the own fixtures 20,000 times and the real pages 500 times, and reads each. Exit 1 when a reader
// threw, took long, or gave a value that is neither the one before nor missing where the field itself was left alone.
// `npm run fuzz -- --seed 7 --own 1000 --real 50`; `--only NAME` takes the pages whose name contains it.
import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { casesIn, ownFixtures, realPages } from './corpus/corpus.ts';
import { readSavedPage } from './corpus/page-file.ts';
import { runCase, type Unchanged } from './fuzz/run-case.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' }, own: { type: 'string', default: '20000' },
    real: { type: 'string', default: '500' }, only: { type: 'string', default: '' },
  },
});

function pagesIn(root: string): Unchanged[] {
  return casesIn(root).filter(({ name }) => name.includes(values.only)).flatMap((page) => {
    const read = readSavedPage(page);
    return read === undefined ? [] : [{ ...page, reading: read.reading }];
  });
}

async function fuzz(title: string, root: string, count: number, firstSeed: number): Promise<boolean> {
  const pages = existsSync(root) ? pagesIn(root) : [];
  if (pages.length === 0) {
    console.log(`${title}: skipped, there are no pages`);
    return true;
  }
  const changes = new Map<string, number>();
  let failures = 0;
  let slowest = { milliseconds: 0, what: '' };
  for (let index = 0; index < count; index += 1) {
    const page = pages[index % pages.length];
    if (page === undefined) throw new RangeError('No page at this place');
    // Documents are held by weak references, which are let go between tasks only: in one task 5,000 pages take 4 GB.
    await setImmediate();
    const seed = firstSeed + index;
    const { change, milliseconds, problems } = runCase(page, seed);
    changes.set(change, (changes.get(change) ?? 0) + 1);
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: `${page.name} (${change})` };
    if (problems.length > 0) {
      failures += 1;
      console.log(`seed ${seed} ${page.name} ${change}: ${problems.join('; ')}`);
    }
  }
  const made = [...changes].map(([change, times]) => `${change} ${times}`).join(', ');
  console.log(`${title}: ${count} changed pages of ${pages.length}, ${failures} with a problem; slowest ${Math.round(slowest.milliseconds)} ms, ${slowest.what}\n  ${made}`);
  return failures === 0;
}

const seed = Number(values.seed);
const own = await fuzz('Own fixtures', ownFixtures, Number(values.own), seed);
const real = await fuzz('Real pages', realPages, Number(values.real), seed);
process.exitCode = own && real ? 0 : 1;
