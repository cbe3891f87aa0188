import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Selector } from '../../../lib/amazon/read.ts';
import { readPage } from '../../../lib/amazon/read-page.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { casesIn, ownFixtures, realPages, type Case } from '../../../scripts/corpus/corpus.ts';
import { documentOf, readSavedPage } from '../../../scripts/corpus/page-file.ts';
import { judge } from '../../../scripts/score/judge.ts';

const own = casesIn(ownFixtures);
const selectorModules: Record<string, Record<string, unknown>> = import.meta.glob('../../../lib/amazon/selectors/*.ts', { eager: true });

/** Every selector of a module, however deep in its lists and tables. */
function selectorsIn(value: unknown): Selector[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('css' in value && typeof value.css === 'string' && 'seen' in value && typeof value.seen === 'string') return [{ css: value.css, seen: value.seen }];
  return Object.values(value).flatMap(selectorsIn);
}

/** The parts of a selector list; commas inside brackets do not part it. */
const partsOf = (css: string): string[] => css.split(/,(?![^([]*[)\]])/).map((part) => part.trim());

const readings = new Map<string, Reading>();

/** The reading of a page, made once. A page no reader claims and a reader that breaks fail the test that asks. */
function read(page: Case): Reading {
  const known = readings.get(page.content);
  if (known !== undefined) return known;
  const result = readSavedPage(page);
  if (result === undefined) throw new Error(`No reader claims ${page.name} at ${page.url.href}`);
  if (result.error !== undefined) throw result.error;
  readings.set(page.content, result.reading);
  return result.reading;
}

/** What is not there has no place: an empty list, a button or a PO field that the page does not have. */
function saysAbsent(value: unknown): boolean {
  return value === false || (Array.isArray(value) && value.length === 0)
    || (typeof value === 'object' && value !== null && 'present' in value && value.present === false);
}

describe('the project’s own fixtures', () => {
  it.each(own.map((each) => [each.name, each] as const))('%s reads as its expected file says, no more and no less', (_name, fixture) => {
    const { evidence: _, ...reading } = read(fixture);
    const ordered = (each: { missing?: readonly string[] }): object => ({ ...each, missing: [...(each.missing ?? [])].sort() });
    // Through JSON, as the expected file is: a key whose value is undefined is no key.
    expect(ordered(JSON.parse(JSON.stringify(reading)))).toEqual(ordered(fixture.expected));
  });

  it.each(own.map((each) => [each.name, each] as const))('%s stands in the folder of its page and is named after its marketplace', (name, fixture) => {
    const marketplace = fixture.url.hostname.replace('www.amazon.', '').replaceAll('.', '-');
    expect(read(fixture).page).toBe(fixture.kind);
    expect(name).toMatch(new RegExp(`^${fixture.kind}/${marketplace}--[a-z0-9-]+\\.(?:html|txt)$`));
  });

  it.each(own.map((each) => [each.name, each] as const))('%s shows where each field was found', (_name, fixture) => {
    const { data, evidence } = read(fixture);
    for (const [field, value] of Object.entries(data)) {
      if (value === undefined || saysAbsent(value)) continue;
      const keys = Object.keys(evidence).filter((key) => key === field || key.startsWith(`${field}.`) || key.startsWith(`${field}[`));
      expect([field, keys.length > 0]).toEqual([field, true]);
    }
  });

  it('leave the page as it was: reading changes nothing', { timeout: 120_000 }, () => {
    for (const { content, form, url, name } of own) {
      if (form === 'text') continue;
      const document = documentOf(content, url);
      const before = document.documentElement.outerHTML;
      readPage(document, url);
      expect([name, document.documentElement.outerHTML === before]).toEqual([name, true]);
    }
  });
});

describe('the selectors', () => {
  const documents = own.filter(({ form }) => form === 'html').map(({ content, url, kind }) => ({ kind, document: documentOf(content, url) }));
  const all = Object.entries(selectorModules).flatMap(([file, module]) => selectorsIn(module).map((selector) => ({ ...selector, file: file.replace(/^.*\//, '') })));

  it('are found in every module', () => {
    expect(Object.keys(selectorModules).length).toBeGreaterThan(3);
    expect(new Set(all.map(({ file }) => file)).size).toBe(Object.keys(selectorModules).length);
  });

  it.each(all)('$file: $css was seen on a real page', ({ seen }) => {
    expect(seen).toMatch(/^20\d\d(?:-[01]\d(?:-[0-3]\d)?)?$/);
  });

  it.each(all.flatMap(({ css, file }) => partsOf(css).map((part) => ({ css: part, file }))))('$file: $css hits in a fixture', ({ css }) => {
    const hits = documents.some(({ document }) => (css.includes(':scope')
      ? [...document.querySelectorAll('*')].some((element) => element.querySelector(css) !== null)
      : document.querySelector(css) !== null));
    expect(hits).toBe(true);
  });
});

describe('the set of fixtures', () => {
  it.each(['checkout', 'confirmation', 'order-list', 'order-details', 'invoice'])('has %s pages of at least five marketplaces', (kind) => {
    const marketplaces = new Set(own.filter((each) => each.kind === kind).map(({ url }) => url.hostname));
    expect(marketplaces.size).toBeGreaterThanOrEqual(5);
  });
});

describe.skipIf(!existsSync(realPages))('the real pages in ../shared/amazon', () => {
  const real = existsSync(realPages) ? casesIn(realPages) : [];

  it.each(real.map((each) => [each.name, each] as const))('%s has no wrong value', (_name, page) => {
    expect(judge(page.expected, read(page)).filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });

  it('give at least 99 % of the values that are known', () => {
    const verdicts = real.flatMap((page) => judge(page.expected, read(page))).map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'right').length / verdicts.length).toBeGreaterThanOrEqual(0.99);
  });
});
