import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { realPages } from '../../scripts/corpus/corpus.ts';
import { bundle } from './bundle.ts';
import { inWords, ratio, type Measurement } from './measurement.ts';
import { denseListPage, fullListPage } from './order-list-page.ts';
import { openBlankPage } from './blank-page.ts';

interface Ways {
  readonly read: readonly number[];
  readonly textContent: readonly number[];
  readonly innerText: readonly number[];
}

/** The largest real list, where real pages are at hand. */
function largestRealList(): { what: string; html: string; orders?: number }[] {
  const folder = `${realPages}order-list/`;
  if (!existsSync(folder)) return [];
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => readFileSync(folder + file, 'utf8'));
  const [html] = pages.sort((left, right) => right.length - left.length);
  return html === undefined ? [] : [{ what: `read the largest real order list, ${Math.round(html.length / 1000)} kB`, html }];
}

/** Reading an order list against finding its cards and taking their text, on fresh pages, both in Chromium. */
export async function measureOrderList(): Promise<Measurement[]> {
  const full = fullListPage(500_000);
  const dense = denseListPage(500_000);
  const lists: { what: string; html: string; orders?: number }[] = [
    { what: `read a 500 kB order list, ${full.orders} orders as Amazon shows them`, ...full },
    { what: `read a 500 kB order list of nothing but orders, ${dense.orders}`, ...dense },
    ...largestRealList(),
  ];
  const { page, close } = await openBlankPage();
  try {
    await page.evaluate(await bundle('tests/bench/order-list.page.ts', 'orderListBench'));
    const measurements: Measurement[] = [];
    for (const { what, html, orders } of lists) {
      const read = await page.evaluate<number>(`orderListBench.countOrders(${JSON.stringify(html)})`);
      if (read === 0 || (orders !== undefined && read !== orders)) throw new Error(`${what}: ${read} orders were read`);
      const { read: ours, ...texts } = await page.evaluate<Ways>(`orderListBench.timeWays(${JSON.stringify(html)})`);
      for (const [text, theirs] of Object.entries(texts)) {
        const times = { ours, theirs };
        measurements.push({ what, against: `cards and their ${text}: ${inWords(times)}`, measured: ratio(times), limit: 3, unit: '×' });
      }
    }
    return measurements;
  } finally {
    await close();
  }
}
