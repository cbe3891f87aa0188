import type { CheckoutReading } from '../domain/reading.ts';
import { splitLabel } from './labels/match.ts';

/** The seller in "Sold by X", in any language whose words are known; else the words as they are. */
export function sellerName(words: string): string {
  const split = splitLabel(words);
  return split?.kind === 'soldBy' ? split.rest : words;
}

/** A checkout with its sellers by name. On the page they are left in its words: the labels of all languages are too large for a checkout's script. */
export function withSellerNames(reading: CheckoutReading): CheckoutReading {
  const { items } = reading.data;
  if (items === undefined) return reading;
  const named = items.map((item) => (item.seller === undefined ? item : { ...item, seller: sellerName(item.seller) }));
  return { ...reading, data: { ...reading.data, items: named } };
}
