import type { AgreedLine } from './agreed-line.ts';
import type { Asin } from './ids.ts';

/** An item as a page names it, of a cart or of an order. */
export interface NamedItem {
  readonly asin?: Asin | null;
  readonly title?: string | null;
}

const words = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The agreed line an item belongs to: the first with its ASIN; else the first without an ASIN, all of whose words stand in
 * the item's title. Undefined when it was not agreed; null when the page shows too little of the item to tell.
 */
export function agreedLineOf(lines: readonly AgreedLine[], { asin, title }: NamedItem): AgreedLine | undefined | null {
  const named = asin == null ? undefined : lines.find((line) => line.asin === asin);
  if (named !== undefined) return named;
  const described = lines.filter((line) => line.asin === null && words(line.text).length > 0);
  if (title == null) return asin == null || described.length > 0 ? null : undefined;
  const shown = new Set(words(title));
  const found = described.find((line) => words(line.text).every((word) => shown.has(word)));
  if (found !== undefined) return found;
  // Without its ASIN an item may still be the one a line names by its ASIN alone.
  return asin == null && lines.some((line) => line.asin !== null) ? null : undefined;
}

/** How many units of each agreed line some items are, by the line's id. Items without a quantity, or of no line, do not count. */
export function agreedUnits(
  lines: readonly AgreedLine[],
  items: readonly (NamedItem & { readonly quantity?: number | null })[],
): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const item of items) {
    const line = agreedLineOf(lines, item);
    if (line != null && item.quantity != null) units.set(line.id, (units.get(line.id) ?? 0) + item.quantity);
  }
  return units;
}
