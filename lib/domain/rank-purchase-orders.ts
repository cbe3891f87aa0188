import type { PurchaseOrder } from './purchase-order.ts';

/** Letters and digits alone, so that `po 2026/42` finds `PO-2026-0042` no worse than its own writing. */
function bare(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Folded as the key of a number is. */
function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().trim().replace(/\s+/g, ' ');
}

/**
 * How well a purchase order answers a query, 0 best; undefined when it does not. By number first: whole, beginning,
 * anywhere, the same without punctuation; then by title: the whole query; then each of its words somewhere, in the title,
 * the number, the department or the owner's name.
 */
function rank({ numberKey, title, department, owner }: PurchaseOrder, query: string, words: readonly string[]): number | undefined {
  if (numberKey === query) return 0;
  if (numberKey.startsWith(query)) return 1;
  const bareQuery = bare(query);
  const bareNumber = bare(numberKey);
  if (bareQuery !== '' && bareNumber.startsWith(bareQuery)) return 2;
  if (numberKey.includes(query) || (bareQuery !== '' && bareNumber.includes(bareQuery))) return 3;
  const foldedTitle = fold(title);
  if (foldedTitle.startsWith(query)) return 4;
  if (foldedTitle.includes(` ${query}`)) return 5;
  const rest = department === '' && owner === '' ? '' : fold(`${department} ${owner}`);
  return words.every((word) => foldedTitle.includes(word) || numberKey.includes(word) || rest.includes(word)) ? 6 : undefined;
}

/** The purchase orders a query finds, best first; equally good ones stay in their order. The query is not empty. */
export function rankPurchaseOrders(all: readonly PurchaseOrder[], query: string): PurchaseOrder[] {
  const folded = fold(query);
  const words = folded.split(' ');
  return all
    .flatMap((purchaseOrder) => {
      const place = rank(purchaseOrder, folded, words);
      return place === undefined ? [] : [{ purchaseOrder, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ purchaseOrder }) => purchaseOrder);
}
