import type { BrowserContext } from '@playwright/test';
import { bundle } from './bundle.ts';
import { inWords, ratio, type Measurement, type Times } from './measurement.ts';
import { openExtension, type OpenExtension } from './extension.ts';

const rounds = 15;
const warmUp = 4;

/** Notes, in the popup's own page, when what `selector` names was painted, in milliseconds since the navigation began. */
const notePaint = (selector: string): string => `globalThis.benchShown = new Promise((resolve) => {
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => resolve(performance.now());
      painted.port2.postMessage(0);
    });
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
})`;

async function timePopup(context: BrowserContext, id: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${id}/popup.html`);
    return await page.evaluate<number>('globalThis.benchShown');
  } finally {
    await page.close();
  }
}

/** A list page of ten orders, in a large ledger and, once it is filled with the least that shows the same page, in the other; in turns. */
async function timeListPages(large: OpenExtension, other: OpenExtension): Promise<Times> {
  const [filling, script] = await Promise.all([bundle('tests/bench/ledger.page.ts', 'ledgerBench'), bundle('tests/bench/order-list.ledger.page.ts', 'listBench')]);
  const pages = await Promise.all([large, other].map(async ({ context, id }) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/popup.html`);
    await page.evaluate(script);
    return page;
  }));
  await pages[1]?.evaluate(filling);
  await pages[1]?.evaluate('ledgerBench.fill(10, 100)');
  for (const page of pages) await page.evaluate('listBench.prepareListPage()');
  const times = pages.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const time = await pages[at]?.evaluate<number>(`listBench.timeListPage(${round + warmUp})`);
      if (time !== undefined && round >= 0) times[at]?.push(time);
    }
  }
  const [ours = [], theirs = []] = times;
  return { ours, theirs };
}

/** The popup, linking and a list page, with a ledger of 10,000 purchase orders and 100,000 linked orders. */
export async function measureLargeLedger(): Promise<Measurement[]> {
  const large = await openExtension();
  const empty = await openExtension();
  try {
    const script = await bundle('tests/bench/ledger.page.ts', 'ledgerBench');
    const page = await large.context.newPage();
    await page.goto(`chrome-extension://${large.id}/popup.html`);
    await page.evaluate(script);
    await page.evaluate('ledgerBench.fill(10_000, 100_000)');
    const linking = await page.evaluate<Times>('ledgerBench.timeLinking(60, 10)');
    const exporting = await page.evaluate<Times>('ledgerBench.timeExport(3, 100_000)');
    await page.close();

    await large.context.addInitScript(notePaint('li[data-id]'));
    // The first steps of an empty ledger: no search box, but a button.
    await empty.context.addInitScript(notePaint('#app:not(:has(input)) button'));
    const popup = { ours: [] as number[], theirs: [] as number[] };
    for (let round = -warmUp; round < rounds; round += 1) {
      const order = round % 2 === 0 ? [large, empty] : [empty, large];
      for (const each of order) {
        const time = await timePopup(each.context, each.id);
        if (round >= 0) popup[each === large ? 'ours' : 'theirs'].push(time);
      }
    }
    const lists = await timeListPages(large, empty);
    return [
      { what: 'popup shown, 10,000 POs and 100,000 orders', against: `the popup of an empty ledger: ${inWords(popup)}`, measured: ratio(popup), limit: 1.5, unit: '×' },
      { what: 'record and link one order, 100,000 in the ledger', against: `one raw transaction with one record, strict too: ${inWords(linking)}`, measured: ratio(linking), limit: 3, unit: '×' },
      { what: 'keep a list page of 10 changed orders and find what is open about them, 10,000 POs and 100,000 orders', against: `the same with 10 POs and 100 orders: ${inWords(lists)}`, measured: ratio(lists), limit: 2, unit: '×' },
      { what: 'export of 100,000 rows, from the ledger to its CSV file', against: `reading the same rows and joining their cells: ${inWords(exporting)}`, measured: ratio(exporting), limit: 3, unit: '×' },
    ];
  } finally {
    await large.close();
    await empty.close();
  }
}
