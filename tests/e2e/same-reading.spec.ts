import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { casesIn, ownFixtures, realPages, type Case } from '../../scripts/corpus/corpus.ts';
import { documentOf } from '../../scripts/corpus/page-file.ts';
import { tryReadPage } from '../../lib/amazon/read-page.ts';
import { bundle } from '../bench/bundle.ts';
import { openBlankPage } from '../bench/blank-page.ts';
import type { ChromiumReadings, PageText } from './reading.page.ts';

/** Pages sent to the browser at once. */
const batchSize = 20;

/** What the command line and the tests read of a page. */
function readInJsdom({ content, url }: Case): string {
  const read = tryReadPage(documentOf(content, url), url);
  return JSON.stringify(read?.error === undefined ? read?.reading : String(read.error));
}

/** What Chromium reads of the pages, by name. Nothing of them runs or is fetched there. */
async function readInChromium(cases: readonly Case[]): Promise<ReadonlyMap<string, ChromiumReadings>> {
  const { page, close } = await openBlankPage();
  try {
    await page.evaluate(await bundle('tests/e2e/reading.page.ts', 'chromiumReader'));
    const readings = new Map<string, ChromiumReadings>();
    for (let start = 0; start < cases.length; start += batchSize) {
      const batch = cases.slice(start, start + batchSize);
      const pages = batch.map(({ content, url }): PageText => ({ url: url.href, html: content }));
      const read = await page.evaluate<ChromiumReadings[]>(`chromiumReader.readAll(${JSON.stringify(pages)})`);
      for (const [index, { name }] of batch.entries()) {
        const both = read[index];
        if (both !== undefined) readings.set(name, both);
      }
    }
    return readings;
  } finally {
    await close();
  }
}

/** A page that reads otherwise in Chromium is named with both readings. */
async function compareReadings(root: string, atLeast: number): Promise<void> {
  const cases = casesIn(root).filter(({ form }) => form === 'html');
  expect(cases.length).toBeGreaterThanOrEqual(atLeast);
  const readings = await readInChromium(cases);
  for (const page of cases) {
    const inJsdom = readInJsdom(page);
    expect.soft(readings.get(page.name)?.parsed, `${page.name}, parsed by Chromium`).toBe(inJsdom);
    expect.soft(readings.get(page.name)?.loaded, `${page.name}, loaded in Chromium`).toBe(inJsdom);
  }
}

test.describe('readers give the same reading in Chromium and on the command line', () => {
  test('on every fixture of our own', async () => {
    await compareReadings(ownFixtures, 100);
  });

  test('on every real page', async () => {
    test.skip(!existsSync(realPages), 'no real pages beside the project (../shared/amazon)');
    test.setTimeout(180_000);
    await compareReadings(realPages, 60);
  });
});
