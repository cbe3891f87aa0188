import type { OrderLine } from './order.ts';
import type { OrderedItem } from './reading.ts';

/**
 * The lines of an order after another page was seen: a page that shows less never erases what one showed before.
 * Item by item, the page that shows more units counts; of two that show the same, what one lacks comes from the other.
 * Lines without an ASIN stand only for the units that no line with one accounts for.
 */
export function mergeLines(known: readonly OrderLine[], items: readonly OrderedItem[]): readonly OrderLine[] {
  const seen = items.map(toLine);
  if (seen.length === 0) return known;
  const asins = [...new Set([...known, ...seen].map(({ asin }) => asin))].filter((asin) => asin !== null);
  const named = asins.flatMap((asin) => mergeGroup(
    known.filter((line) => line.asin === asin),
    seen.filter((line) => line.asin === asin),
  ));
  const room = Math.max(unitsOf(known), unitsOf(seen)) - unitsOf(named);
  const [before = [], now = []] = [known, seen].map((lines) => atMost(lines.filter(({ asin }) => asin === null), room));
  return [...named, ...(unitsOf(now) > unitsOf(before) ? now : before)];
}

/** The first lines, up to so many units. */
function atMost(lines: readonly OrderLine[], units: number): readonly OrderLine[] {
  let room = units;
  return lines.flatMap((line) => {
    const taken = Math.min(room, line.quantity ?? 1);
    room -= Math.max(0, taken);
    return taken <= 0 ? [] : [line.quantity === null ? line : { ...line, quantity: taken }];
  });
}

function toLine({ asin, title, quantity, unitPrice, seller }: OrderedItem): OrderLine {
  return { asin: asin ?? null, title: title ?? null, quantity: quantity ?? null, unitPrice: unitPrice ?? null, seller: seller ?? null };
}

/** The lines of one item, from two pages. */
function mergeGroup(known: readonly OrderLine[], seen: readonly OrderLine[]): readonly OrderLine[] {
  if (known.length === 0) return seen;
  if (seen.length === 0) return known;
  const [more, other] = knowledge(seen) > knowledge(known) ? [seen, known] : [known, seen];
  const lacksPrice = more.every(({ unitPrice }) => unitPrice === null);
  const lacksTitle = more.every(({ title }) => title === null);
  const lacksSeller = more.every(({ seller }) => seller === null);
  return more.map((line) => ({
    ...line,
    title: lacksTitle ? only(other.map(({ title }) => title)) : line.title,
    unitPrice: lacksPrice ? only(other.map(({ unitPrice }) => unitPrice)) : line.unitPrice,
    seller: lacksSeller ? only(other.map(({ seller }) => seller)) : line.seller,
  }));
}

/** The one value several lines agree on, else null: which of two prices is a line's own cannot be known. */
function only<T>(values: readonly T[]): T | null {
  const [first = null, ...others] = values;
  return others.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : null;
}

/** Units count most, then quantities that are known, then prices. */
function knowledge(lines: readonly OrderLine[]): number {
  const known = lines.filter(({ quantity }) => quantity !== null).length;
  const priced = lines.filter(({ unitPrice }) => unitPrice !== null).length;
  return unitsOf(lines) * 1e6 + (known === lines.length ? 1e3 : 0) + (priced === lines.length ? 1 : 0);
}

function unitsOf(lines: readonly OrderLine[]): number {
  return lines.reduce((sum, { quantity }) => sum + (quantity ?? 1), 0);
}
