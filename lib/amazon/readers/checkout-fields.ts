import type { ReadingLog, Selector } from '../read.ts';

/**
 * The fields that were read. Those that were not are noted as missing instead: a key with `undefined` would be lost on
 * its way through a message without anyone noticing.
 */
export function known<Data extends object>(
  log: ReadingLog, fields: { readonly [Key in keyof Data]: Data[Key] | undefined },
): Partial<Data> {
  const entries = Object.entries(fields).filter(([name, value]) => {
    if (value === undefined) log.missing.push(name);
    return value !== undefined;
  });
  return Object.fromEntries(entries) as Partial<Data>; // the same keys, less those that are undefined
}

/** Notes which of a field's places was used, and why the field is missing all the same when `note` is given. */
export function prove(log: ReadingLog, field: string, places: readonly Selector[], index: number, note?: string): void {
  const place = places[index];
  if (place === undefined) return;
  log.evidence[field] = { selector: place.css, index, seen: place.seen, ...(note === undefined ? {} : { note }) };
}

// No page has so many of anything we read; one that does is not worth the time.
const maxElements = 1000;

/** The first place that has elements, with its position; undefined when none has. */
export function firstPlace(
  root: ParentNode, places: readonly Selector[], accept: (element: Element) => boolean = () => true,
): { readonly index: number; readonly elements: readonly Element[] } | undefined {
  for (const [index, { css }] of places.entries()) {
    const elements = [...root.querySelectorAll(css)].slice(0, maxElements).filter(accept);
    if (elements.length > 0) return { index, elements };
  }
  return undefined;
}

/** The one value all of them agree on; undefined when there is none or they differ. */
export function agreed<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return new Set(values.map((value) => JSON.stringify(value))).size === 1 ? first : undefined;
}
