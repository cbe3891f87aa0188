import type { PurchaseOrder } from './purchase-order.ts';

/** Letters and digits alone, so that `po 2026/42` finds `PO-2026-0042` no worse than its own writing. */
function bare(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Folded as the key of a number is. */
function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().trim().replace(/\s+/g, ' ');
}

/** What people search a purchase order by, made ready once. */
export interface Searchable {
  readonly numberKey: string;
  readonly bareNumber: string;
  readonly title: string;
  /** Department, owner, suppliers, and the agreed lines with their item numbers. */
  readonly rest: string;
  /** All of them: what a word is not in, no part of it is. */
  readonly all: string;
}

/** A purchase order, ready to be searched. */
export function searchable(
  { numberKey, title, department, owner, suppliers, lines }: Pick<PurchaseOrder, 'numberKey' | 'title' | 'department' | 'owner' | 'suppliers' | 'lines'>,
): Searchable {
  const others = [department, owner, ...suppliers, ...lines.flatMap(({ text, asin }) => [text, asin ?? ''])].filter((text) => text !== '');
  const [bareNumber, foldedTitle, rest] = [bare(numberKey), fold(title), others.length === 0 ? '' : fold(others.join(' '))];
  return { numberKey, bareNumber, title: foldedTitle, rest, all: `${numberKey}\n${foldedTitle}\n${rest}` };
}

/** How many ways there are to answer a query, each worse than the one before. */
const ranks = 7;

/**
 * How well a purchase order answers a query, 0 best; undefined when it does not. By number first: whole, beginning,
 * anywhere, the same without punctuation; then by title: the whole query; then each of its words somewhere, in the title,
 * the number, or what else is known of it.
 */
function rank({ numberKey, bareNumber, title, rest, all }: Searchable, query: string, bareQuery: string, words: readonly string[]): number | undefined {
  const isBare = bareQuery !== '' && bareNumber.includes(bareQuery);
  if (!isBare && !all.includes(words[0] ?? '')) return undefined; // so it is with most
  if (numberKey === query) return 0;
  if (numberKey.startsWith(query)) return 1;
  if (isBare && bareNumber.startsWith(bareQuery)) return 2;
  if (isBare || numberKey.includes(query)) return 3;
  if (title.startsWith(query)) return 4;
  if (title.includes(` ${query}`)) return 5;
  return words.every((word) => title.includes(word) || numberKey.includes(word) || rest.includes(word)) ? 6 : undefined;
}

/** What a query finds, best first; equally good ones stay in their order. The query is not empty. */
export function rankSearchable<T extends { readonly search: Searchable }>(all: Iterable<T>, query: string): T[] {
  const folded = fold(query);
  const bareQuery = bare(folded);
  const words = folded.split(' ');
  const found: T[][] = Array.from({ length: ranks }, () => []);
  for (const each of all) {
    const place = rank(each.search, folded, bareQuery, words);
    if (place !== undefined) found[place]?.push(each);
  }
  return found.flat();
}

/** The purchase orders a query finds, in the same way. */
export function rankPurchaseOrders(all: readonly PurchaseOrder[], query: string): PurchaseOrder[] {
  return rankSearchable(all.map((purchaseOrder) => ({ purchaseOrder, search: searchable(purchaseOrder) })), query)
    .map(({ purchaseOrder }) => purchaseOrder);
}
