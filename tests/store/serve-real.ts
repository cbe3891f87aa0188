import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page: where it stood, what it holds, and its file for messages. */
export type SavedPage = { readonly url: string; readonly html: string; readonly file: string };

const firstLine = /^<!--\s*(\{.*\})\s*-->/;

/**
 * The saved pages below a folder. The first line of each is a comment with JSON that names its `url`; a file without one
 * is an error, so that no page is left out in silence. Addresses come as a browser asks for them (hash and port gone).
 */
export function readSavedPages(folder: string): readonly SavedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      return { url: addressOf(html, name), html, file: name };
    });
}

/** Saved pages as `startStore({ extraPages })` takes them. Of several pages with one address the last is served. */
export function toExtraPages(pages: readonly SavedPage[]): Map<string, string> {
  return new Map(pages.map((page) => [page.url, page.html]));
}

function addressOf(html: string, name: string): string {
  const comment = firstLine.exec(html)?.[1];
  if (comment === undefined) throw new SyntaxError(`Cannot find the address comment of saved page "${name}"`);
  const { url } = JSON.parse(comment) as { readonly url: string }; // the collection's own format
  const address = new URL(url);
  return `https://${address.hostname}${address.pathname}${address.search}`;
}
