// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { marketplaceOfOrigin } from '../../../lib/domain/marketplace.ts';
import type { Reader } from '../../../lib/amazon/reader.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { readCheckout } from '../../../lib/amazon/readers/checkout.ts';
import { readConfirmation } from '../../../lib/amazon/readers/confirmation.ts';

const corpus = new URL('../../../../shared/amazon/', import.meta.url);
const readers: Record<string, Reader<Reading>> = { checkout: readCheckout, confirmation: readConfirmation };

interface Expected { readonly data: Record<string, unknown>; readonly missing?: readonly string[] }

const pagesOf = (folder: string): string[] => {
  const directory = new URL(`${folder}/`, corpus);
  return existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.html')) : [];
};

/** A reading compared key by key: what the expected value does not name is not judged. */
const judged = (expected: unknown, actual: unknown): unknown => {
  if (Array.isArray(expected) && Array.isArray(actual)) return actual.map((each, index) => judged(expected[index], each));
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) return actual;
  return Object.fromEntries(Object.entries(actual).filter(([key]) => key in expected)
    .map(([key, value]) => [key, judged(expected[key as keyof typeof expected], value)]));
};

describe.skipIf(!existsSync(corpus))('every real page reads as it was found to be', () => {
  for (const [folder, reader] of Object.entries(readers)) {
    it.each(pagesOf(folder))(`${folder}/%s`, (name) => {
      const html = readFileSync(new URL(`${folder}/${name}`, corpus), 'utf8');
      const address = /"url": "([^"]+)"/.exec(html)?.[1] ?? '';
      const expected = JSON.parse(readFileSync(new URL(`${folder}/${name.replace('.html', '.expected.json')}`, corpus), 'utf8')) as Expected;
      const url = new URL(address);
      const marketplace = marketplaceOfOrigin(url.origin);
      if (marketplace === undefined) throw new Error(`No marketplace: ${address}`);
      const reading = reader(new JSDOM(html, { url: address }).window.document, { url, marketplace });
      const missing = expected.missing ?? [];
      const certain = Object.fromEntries(Object.entries(expected.data).filter(([key]) => !missing.includes(key)));
      expect(judged(certain, reading.data)).toEqual(certain);
      for (const key of missing) expect(reading.data, key).not.toHaveProperty(key);
    });
  }
});
