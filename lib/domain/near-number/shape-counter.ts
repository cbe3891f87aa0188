import type { IndexedNumber } from './number-index.ts';

/** The counts of one series: the numbers that share what stands before the counter. */
interface Counted {
  readonly lowest: number;
  readonly highest: number;
  readonly size: number;
}

/** What ends the numbers of a shape, when it is a counter. */
export interface ShapeCounter {
  /** In digits; 0: they end in no counter. */
  readonly width: number;
  readonly series: ReadonlyMap<string, Counted>;
}

/** A series holds at least one in so many of its numbers; fewer are no series but drawn. */
const thinnest = 20;
/** The next numbers of a series that has hardly begun. */
const nextNumbers = 20;

/** Finds the series among numbers of one shape. */
export function readCounter(numbers: readonly IndexedNumber[]): ShapeCounter {
  const width = /\d+$/.exec(numbers[0]?.number.normalize('NFKC') ?? '')?.[0].length ?? 0;
  const series = new Map<string, Counted>();
  for (const { bare } of width === 0 ? [] : numbers) {
    const stem = bare.slice(0, -width);
    const count = Number(bare.slice(-width));
    const known = series.get(stem);
    series.set(stem, { lowest: Math.min(known?.lowest ?? count, count), highest: Math.max(known?.highest ?? count, count), size: (known?.size ?? 0) + 1 });
  }
  // Where hardly two numbers share a stem, what ends them is no counter but, say, check digits.
  return numbers.length < 3 || series.size < numbers.length / 2 ? { width, series } : { width: 0, series: new Map() };
}

/** Where the counter of `typed` begins when it may be a later number of a saved series, else null: it counts on, and at most doubles what was counted. */
export function counterOfLater(typed: string, { width, series }: ShapeCounter): number | null {
  const start = typed.length - width;
  const counted = width === 0 ? undefined : series.get(typed.slice(0, start));
  if (counted === undefined) return null;
  const range = counted.highest - counted.lowest + 1;
  const count = Number(typed.slice(start));
  const isLater = count > counted.highest && count <= counted.highest + Math.max(range, nextNumbers);
  return isLater && counted.size * thinnest >= range ? start : null;
}
