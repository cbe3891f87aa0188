import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPage, type SavedPage } from './page-file.ts';

/** What a page should read as: of the corpus some of it, of the project's own fixtures all of it. */
export interface Expected {
  readonly page?: string;
  readonly marketplace?: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly missing?: readonly string[];
}

/** A page of a corpus with its expected reading; `name` is `<folder>/<file>`. */
export interface Case extends SavedPage {
  readonly name: string;
  /** The folder: the page kind. */
  readonly kind: string;
  readonly expected: Expected;
}

/** The project's own fixtures, always there. */
export const ownFixtures = fileURLToPath(new URL('../../tests/fixtures/', import.meta.url));
/** Real pages, beside the repository; absent for most people. */
export const realPages = fileURLToPath(new URL('../../../shared/amazon/', import.meta.url));

const folders = ['checkout', 'confirmation', 'order-list', 'order-details', 'invoice'];

/** All pages under a corpus folder, by name. Throws when a page has no address in its first line or no expected file. */
export function casesIn(root: string): Case[] {
  return folders.filter((kind) => existsSync(root + kind)).flatMap((kind) => readdirSync(root + kind)
    .filter((file) => /\.(?:html|txt)$/.test(file)).sort()
    .map((file) => caseOf(root, kind, file)));
}

function caseOf(root: string, kind: string, file: string): Case {
  const path = `${root}${kind}/${file}`;
  const firstLine = readFileSync(path, 'utf8').split('\n', 1)[0] ?? '';
  const address = /^<!-- \{.*?"url": "([^"]+)"/.exec(firstLine)?.[1];
  if (address === undefined) throw new Error(`The first line of ${kind}/${file} must be <!-- {"url": "…"} -->`);
  const expected = JSON.parse(readFileSync(path.replace(/\.(?:html|txt)$/, '.expected.json'), 'utf8')) as Expected; // written by hand, judged below
  return { ...loadPage(path, new URL(address)), name: `${kind}/${file}`, kind, expected };
}
