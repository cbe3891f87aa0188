import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extensionFolder } from '../e2e/browser.ts';
import { ShopPage } from '../e2e/pages/shop.ts';
import { startStore } from '../store/server.ts';
import { openFolder } from './extension.ts';
import { inWords, median, ratio, type Measurement } from './measurement.ts';

const rounds = 15;
const warmUp = 4;
const box = 'form[action*="/spc/place-order"]';

/** An extension that does nothing but put an input above the box that places the order, and takes it away with the box. */
function writeBareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'po-ledger-bare-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'bare', version: '1', background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://www.amazon.com/*'], js: ['bare.js'], run_at: 'document_end' }],
  }));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'bare.js'), `
    const input = document.createElement('input');
    input.dataset.poLedger = 'field';
    const look = () => {
      const form = document.querySelector('${box}');
      if (form === null) input.remove();
      else if (!input.isConnected) form.before(input);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    look();`);
  return folder;
}

/** Runs in the page before anything else: notes when the box is there, and when the frame with the field was painted. */
const watch = `{
  const bench = globalThis.bench = {
    longest: 0,
    begin() {
      bench.box = undefined;
      bench.found = false;
      bench.shown = new Promise((resolve) => { bench.show = () => resolve(performance.now()); });
    },
  };
  const look = () => {
    if (bench.box === undefined && document.querySelector('${box}') !== null) bench.box = performance.now();
    if (!bench.found && document.querySelector('[data-po-ledger=field]') !== null) {
      bench.found = true;
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = bench.show;
        painted.port2.postMessage(0);
      });
    }
  };
  bench.begin();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) if (task.startTime + task.duration >= bench.box) bench.longest = Math.max(bench.longest, task.duration);
  }).observe({ type: 'longtask', buffered: true });
}`;

/** The box leaves the page and comes back, as when a script of the shop's replaces its panel. */
const replaceBox = `(async () => {
  const boxes = [...document.querySelectorAll('${box}')].map((form) => ({ form, parent: form.parentElement, next: form.nextSibling }));
  for (const { form } of boxes) form.remove();
  await new Promise((done) => setTimeout(done, 400));
  bench.begin();
  for (const { form, parent, next } of boxes) parent.insertBefore(form, next);
})()`;

interface Seen { readonly time: number; readonly longestTask: number }

async function seen(page: Page, act: () => Promise<unknown>): Promise<Seen> {
  await act();
  const time = await page.evaluate<number>('bench.shown.then((shown) => shown - bench.box)');
  await page.waitForTimeout(150); // for the report of long tasks
  return { time, longestTask: await page.evaluate<number>('bench.longest') };
}

/** From the box that places the order to the frame that shows the field, on the demo shop's review page; ours and a bare script's, each in a browser of its own. */
export async function measureField(): Promise<Measurement[]> {
  const store = await startStore();
  const bareFolder = writeBareExtension();
  const browsers = { ours: await openFolder(extensionFolder, store.port), theirs: await openFolder(bareFolder, store.port) };
  try {
    const review = async (which: keyof typeof browsers): Promise<Page> => {
      const page = await browsers[which].context.newPage();
      const shop = new ShopPage(page);
      await shop.fillsCart('B0DEMO0001', 'B0DEMO0002');
      await shop.goesToReview();
      await page.addInitScript(watch);
      return page;
    };
    const pages = { ours: await review('ours'), theirs: await review('theirs') };
    const loads = { ours: [] as number[], theirs: [] as number[] };
    const swaps = { ours: [] as number[], theirs: [] as number[] };
    const tasks = { ours: [] as number[], theirs: [] as number[] };
    for (let round = -warmUp; round < rounds; round += 1) {
      const turns = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
      for (const which of turns) {
        const page = pages[which];
        await page.bringToFront();
        const load = await seen(page, () => page.reload());
        const swap = await seen(page, () => page.evaluate(replaceBox));
        if (round < 0) continue;
        loads[which].push(load.time);
        swaps[which].push(swap.time);
        tasks[which].push(Math.max(load.longestTask, swap.longestTask));
      }
    }
    return [
      { what: 'field shown, page loads with the box', against: `a bare script's <input>: ${inWords(loads)}`, measured: ratio(loads), limit: 2, unit: '×' },
      { what: 'field shown, the box comes by script', against: `a bare script's <input>: ${inWords(swaps)}`, measured: ratio(swaps), limit: 2, unit: '×' },
      { what: 'longest task from the box on (0: none over 50 ms)', against: `middle of ${rounds} rounds; with the bare script ${median(tasks.theirs).toFixed(0)} ms`, measured: median(tasks.ours), limit: 50, unit: 'ms' },
    ];
  } finally {
    await browsers.ours.close();
    await browsers.theirs.close();
    await store.close();
    rmSync(bareFolder, { recursive: true, force: true });
  }
}
