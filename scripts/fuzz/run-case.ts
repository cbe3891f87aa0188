import type { Reading } from '../../lib/domain/reading.ts';
import { tryReadPage } from '../../lib/amazon/read-page.ts';
import type { SavedPage } from '../corpus/page-file.ts';
import { documentOf, readSavedPage } from '../corpus/page-file.ts';
import { listOf, valuesOf } from '../score/compare.ts';
import { mutations, type Mutate } from './mutations.ts';
import { damageOf, wrongValues } from './oracle.ts';
import { randomOf, type Random } from './random.ts';

/** A page with the reading it gives when nothing was changed. */
export interface Unchanged extends SavedPage {
  readonly name: string;
  readonly reading: Reading;
}

/** What one changed page did. `problems` is empty when all was well. */
export interface Outcome {
  readonly change: string;
  readonly milliseconds: number;
  readonly problems: readonly string[];
}

/** Longest time one page may take to read, in milliseconds of work, however hostile: far above what any real one needs. */
export const readingLimit = 10_000;

const nothing: Outcome = { change: 'none', milliseconds: 0, problems: [] };

/** Changes a page as `seed` says and reads it. The same seed makes the same change. */
export function runCase(page: Unchanged, seed: number): Outcome {
  const random = randomOf(seed);
  if (random.below(8) === 0 || page.form === 'text') return truncate(page, random);
  const [change, , mutate] = chosen(random);
  const document = documentOf(page.content, page.url);
  const mutation = (mutate satisfies Mutate)(document, random, titlesOf(page.reading));
  if (mutation === undefined) return nothing;
  const damage = damageOf(mutation.damage, document, page.reading);
  mutation.apply();
  const start = process.cpuUsage();
  const read = tryReadPage(document, page.url);
  const milliseconds = millisecondsSince(start);
  const thrown = read?.error === undefined ? [] : [`threw ${String(read.error)}`];
  const slow = milliseconds > readingLimit ? [`took ${Math.round(milliseconds)} ms`] : [];
  // Marks that hide one of two amounts that disagree leave the other one: a value may appear, though never change.
  const rules = { damage, exact: mutation.damage.length === 0 && change !== 'insertMarks', titlesChanged: change === 'baitTitle', content: page.content };
  const wrong = read === undefined ? ['no reader claims it'] : wrongValues(page.reading, read.reading, rules);
  return { change, milliseconds, problems: [...thrown, ...slow, ...wrong] };
}

/** Time this process worked since then. Not the time by the clock, which on a busy machine is others' too. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Cuts the file at any character. What is left may be half of anything, so only throwing, taking long and orders the page never named count. */
function truncate(page: Unchanged, random: Random): Outcome {
  const content = page.content.slice(0, random.below(page.content.length));
  const start = process.cpuUsage();
  const read = readSavedPage({ ...page, content });
  const milliseconds = millisecondsSince(start);
  const known = new Set(idsIn(page.reading));
  return {
    change: 'truncate',
    milliseconds,
    problems: [
      ...(read?.error === undefined ? [] : [`threw ${String(read.error)}`]),
      ...(milliseconds > readingLimit ? [`took ${Math.round(milliseconds)} ms`] : []),
      ...(read === undefined ? [] : idsIn(read.reading).filter((id) => !known.has(id) && !page.content.includes(id)).map((id) => `${id} appeared`)),
    ],
  };
}

function chosen(random: Random): (typeof mutations)[number] {
  let ticket = random.below(mutations.reduce((sum, [, weight]) => sum + weight, 0));
  const found = mutations.find(([, weight]) => {
    ticket -= weight;
    return ticket < 0;
  });
  if (found === undefined) throw new RangeError('The weights do not add up');
  return found;
}

function titlesOf({ data }: Reading): Set<string> {
  const { items, orders } = valuesOf(data);
  const lines = [...listOf(items), ...listOf(orders).flatMap((order) => listOf(order['items']))];
  return new Set(lines.map(({ title }) => String(title)));
}

function idsIn({ data }: Reading): string[] {
  const { orderId, purchaseId, orders, orderIds } = valuesOf(data);
  const ids = [orderId, purchaseId, ...listOf(orders).map((order) => order['orderId']), ...(Array.isArray(orderIds) ? orderIds : [])];
  return ids.filter((id) => id !== undefined).map(String);
}
