// `npm run score`: reads every page with known values and prints what was right, missing and wrong, per page kind, marketplace and field.
// `--markdown` prints the totals per page kind with the day, for docs/numbers.md; `--all` also names every value that was missing.
// Exit 1 when a value was wrong or a reader broke.
import { existsSync } from 'node:fs';
import { casesIn, ownFixtures, realPages } from './corpus/corpus.ts';
import { readSavedPage } from './corpus/page-file.ts';
import type { Judgement } from './score/compare.ts';
import { judge } from './score/judge.ts';
import { tally, toTable } from './score/table.ts';

interface Scored extends Judgement {
  readonly name: string;
  readonly kind: string;
  readonly marketplace: string;
}

function scoreOf(root: string): { scored: Scored[]; broken: string[]; pages: number } {
  const broken: string[] = [];
  const cases = casesIn(root);
  const scored = cases.flatMap(({ name, kind, expected, ...page }) => {
    const read = readSavedPage(page);
    if (read === undefined || read.error !== undefined) {
      broken.push(`${name}: ${read === undefined ? 'no reader claims it' : String(read.error)}`);
    }
    const reading = read?.reading ?? { page: 'other', marketplace: '', data: {} };
    const marketplace = page.url.hostname.replace('www.', '');
    return judge(expected, reading).map((judgement) => ({ ...judgement, name, kind, marketplace }));
  });
  return { scored, broken, pages: cases.length };
}

function print(title: string, root: string): boolean {
  const { scored, broken, pages } = scoreOf(root);
  const brief = process.argv.includes('--markdown');
  console.log(brief ? `\n${title}, ${pages} pages, on ${new Date().toISOString().slice(0, 10)}:` : `\n# ${title}: ${pages} pages`);
  console.log(toTable('page kind', tally(scored, ({ kind }) => kind)));
  const clean = broken.length === 0 && scored.every(({ verdict }) => verdict !== 'wrong');
  if (brief) return clean;
  console.log(toTable('marketplace', tally(scored, ({ marketplace }) => marketplace)));
  console.log(toTable('field', tally(scored, ({ kind, field }) => `${kind} ${field}`)));
  const shown = scored.filter(({ verdict }) => verdict === 'wrong' || (verdict === 'missing' && process.argv.includes('--all')));
  for (const { verdict, name, field, expected, actual } of shown) {
    console.log(`${verdict} ${name} ${field}: expected ${JSON.stringify(expected) ?? 'nothing'}, read ${JSON.stringify(actual) ?? 'nothing'}`);
  }
  for (const each of broken) console.log(`broken ${each}`);
  return clean;
}

const own = print('Own fixtures', ownFixtures);
const real = existsSync(realPages) ? print('Real pages', realPages) : undefined;
if (real === undefined) console.log('\n# Real pages: skipped, ../shared/amazon is not there');
process.exitCode = own && real !== false ? 0 : 1;
