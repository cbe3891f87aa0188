import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Reader } from '../../../lib/amazon/reader.ts';
import { marketplaceOfUrl } from '../../../lib/amazon/marketplaces.ts';
import type { Reading } from '../../../lib/domain/reading.ts';

/** One page of `tests/fixtures` with what a person reads on it. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly expected: { readonly page: string; readonly marketplace: string; readonly data: object; readonly missing: readonly string[] };
}

/** The address in a fixture's first line. */
export function addressOf(html: string): string {
  const { url } = JSON.parse(/^<!-- (\{.*?\}) -->/.exec(html)?.[1] ?? '{}') as { url: string }; // the fixtures' own form
  return url;
}

/** Every fixture of one kind of page. */
export function fixturesOf(page: 'checkout' | 'confirmation'): readonly Fixture[] {
  const folder = new URL(`../../fixtures/${page}/`, import.meta.url);
  return readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const expected = JSON.parse(readFileSync(new URL(file.replace('.html', '.expected.json'), folder), 'utf8')) as Fixture['expected'];
    return { name: file.replace('.html', ''), html, url: addressOf(html), expected };
  });
}

/** The document of a page at its address. Scripts do not run. */
export function documentOf(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

/** What a reader makes of a page. */
export function readHtml<R extends Reading>(reader: Reader<R>, html: string, address: string): R {
  const url = new URL(address);
  const marketplace = marketplaceOfUrl(url);
  if (marketplace === undefined) throw new Error(`No marketplace: ${address}`);
  return reader(documentOf(html, address), { url, marketplace });
}
