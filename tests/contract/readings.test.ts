import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { readPage } from '../../lib/amazon/read-page.ts';
import {
  checkoutReadingSchema, confirmationReadingSchema, invoiceReadingSchema, orderDetailsReadingSchema, orderListReadingSchema,
} from '../../lib/domain/reading.schema.ts';
import type { PageKind } from '../../lib/domain/reading.ts';

const schemas: Readonly<Partial<Record<PageKind, ZodType>>> = {
  checkout: checkoutReadingSchema,
  confirmation: confirmationReadingSchema,
  'order-list': orderListReadingSchema,
  'order-details': orderDetailsReadingSchema,
  invoice: invoiceReadingSchema,
};
const fixtures = new URL('../fixtures/', import.meta.url);
const real = new URL('../../../shared/amazon/', import.meta.url);

/** Every page of a folder of page kinds. */
function pagesIn(root: URL): readonly (readonly [string, string])[] {
  return Object.keys(schemas).flatMap((kind) => {
    const folder = new URL(`${kind}/`, root);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
    return names.map((name) => [`${kind}/${name}`, readFileSync(new URL(name, folder), 'utf8')] as const);
  });
}

/** Reads a page as a content script does and judges it as the background does: what a message cannot carry is lost between them. */
function judge(html: string): string[] {
  const address = /"url": ?"([^"]+)"/.exec(html)?.[1] ?? '';
  const reading = readPage(new JSDOM(html, { url: address }).window.document, new URL(address));
  if (reading === undefined || reading.page === 'other') return [];
  const judged = schemas[reading.page]?.safeParse(JSON.parse(JSON.stringify(reading)));
  return judged?.success === true ? [] : (judged?.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? ['no schema']);
}

describe('what the readers say is what the background takes', () => {
  const pages = pagesIn(fixtures);

  it('for fixtures of every page kind', () => {
    expect(new Set(pages.map(([name]) => name.split('/')[0]))).toEqual(new Set(Object.keys(schemas)));
  });

  it.each(pages)('for %s', (_name, html) => {
    expect(judge(html)).toEqual([]);
  });

  describe.skipIf(!existsSync(real))('for real pages, where they are at hand', () => {
    it.each(pagesIn(real))('%s', (_name, html) => {
      expect(judge(html)).toEqual([]);
    });
  });
});
