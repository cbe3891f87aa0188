import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Marketplace } from '../../lib/domain/marketplace.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { marketplaceOfUrl } from '../../lib/amazon/marketplaces.ts';
import { pageOf } from '../../lib/amazon/pages.ts';
import { tryReadPage, type PageRead } from '../../lib/amazon/read-page.ts';
import { readInvoiceText } from '../../lib/amazon/readers/invoice-text.ts';

/** A page as text and the address it was at. */
export interface SavedPage {
  readonly url: URL;
  readonly content: string;
  /** `text` is what a PDF viewer copies: only the Business invoice is known in this form. */
  readonly form: 'html' | 'text';
}

/** A page from a file; `.txt` is the text of a PDF, everything else HTML. Throws what the file system throws. */
export function loadPage(file: string, url: URL): SavedPage {
  return { url, content: readFileSync(file, 'utf8'), form: file.endsWith('.txt') ? 'text' : 'html' };
}

/** HTML as a document. Scripts do not run and nothing is fetched. */
export function documentOf(html: string, url: URL): Document {
  return new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window.document;
}

/** Reads a saved page. Undefined when its address is none of the known pages. */
export function readSavedPage(page: SavedPage): PageRead | undefined {
  const marketplace = marketplaceOfUrl(page.url);
  const kind = pageOf(page.url);
  if (marketplace === undefined || kind === 'other') return undefined;
  if (page.form === 'html') return tryReadPage(documentOf(page.content, page.url), page.url);
  return kind === 'invoice' ? readText(page, marketplace) : undefined;
}

function readText({ content, url }: SavedPage, marketplace: Marketplace): PageRead {
  try {
    return { reading: readInvoiceText(content, { url, marketplace }) };
  } catch (error) {
    return { reading: { page: 'invoice', marketplace, data: {}, missing: ['*'], evidence: {} } satisfies Reading, error };
  }
}
