import type { BrowserContext } from '@playwright/test';
import { bundle } from './bundle.ts';
import { openExtension } from './extension.ts';
import { inWords, ratio, type Measurement } from './measurement.ts';

const rounds = 5;

/** What a function of the bench answers in a page of its own, which has read nothing yet. */
async function inFreshPage<T>(context: BrowserContext, id: string, script: string, call: string): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${id}/popup.html`);
    await page.evaluate(script);
    return await page.evaluate<T>(`overviewBench.${call}`);
  } finally {
    await page.close();
  }
}

/** The overview and searching, with 10,000 purchase orders and 100,000 orders, against reading the same rows raw. */
export async function measureOverview(): Promise<Measurement[]> {
  const { context, id, close } = await openExtension();
  try {
    const script = await bundle('tests/bench/overview.page.ts', 'overviewBench');
    const run = <T>(call: string): Promise<T> => inFreshPage<T>(context, id, script, call);
    await run('fill(10_000, 100_000)');
    const overview = { ours: [] as number[], theirs: [] as number[] };
    const search = { ours: [] as number[], theirs: [] as number[] };
    const late: number[] = [];
    const again: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      overview.theirs.push(await run<number>('timeRawOverview()'));
      overview.ours.push((await run<{ first: number }>('timeOverview()')).first);
      search.theirs.push(await run<number>('timeRawSearch()'));
      const times = await run<{ first: number; late: number; again: number }>('timeSearch()');
      search.ours.push(times.first);
      late.push(times.late);
      again.push(times.again);
    }
    const later = { ours: again, theirs: search.theirs };
    const overdue = { ours: late, theirs: search.theirs };
    return [
      { what: 'overview of 12 months, 100,000 orders', against: `the same rows raw: ${inWords(overview)}`, measured: ratio(overview), limit: 1.5, unit: '×' },
      { what: 'first order search without a hit, 100,000 orders', against: `all orders raw: ${inWords(search)}`, measured: ratio(search), limit: 1.5, unit: '×' },
      { what: 'filter "late" after it', against: `all orders raw: ${inWords(overdue)}`, measured: ratio(overdue), limit: 0.2, unit: '×' },
      { what: 'every later search', against: `all orders raw: ${inWords(later)}`, measured: ratio(later), limit: 0.2, unit: '×' },
    ];
  } finally {
    await close();
  }
}
