import type { Evidence } from '../domain/reading.ts';

/** One place a field may stand. `seen` is the last day or month it was seen on a real page. Newest first in every list. */
export interface Selector {
  readonly css: string;
  readonly seen: string;
}

/** All of these places at once, as one query. */
export function anyOf(selectors: readonly Selector[]): string {
  return selectors.map(({ css }) => css).join(',');
}

/** What a reader notes while it reads: fields it could not read beyond doubt, and where the others were found. */
export interface ReadingLog {
  readonly missing: string[];
  readonly evidence: Record<string, Evidence>;
}

/** An empty log for one page. */
export function startLog(): ReadingLog {
  return { missing: [], evidence: {} };
}

/**
 * Reads one field from its ordered places. The first selector with a value wins; when that selector hits several
 * elements whose values differ, the field is missing (`disagree`). `same` compares two values (default: by JSON).
 * A field that is not found is noted as missing; it never gets a default.
 */
export function readField<T>(
  log: ReadingLog,
  field: string,
  root: ParentNode,
  selectors: readonly Selector[],
  parse: (element: Element) => T | undefined,
  same: (left: T, right: T) => boolean = (left, right) => JSON.stringify(left) === JSON.stringify(right),
): T | undefined {
  for (const [index, selector] of selectors.entries()) {
    const values: T[] = [];
    for (const element of root.querySelectorAll(selector.css)) {
      const value = parse(element);
      if (value !== undefined) values.push(value);
    }
    const first = values[0];
    if (first === undefined) continue;
    const agreed = values.every((value) => same(first, value));
    log.evidence[field] = { selector: selector.css, index, seen: selector.seen, ...(agreed ? {} : { note: 'disagree' }) };
    if (agreed) return first;
    break;
  }
  log.missing.push(field);
  return undefined;
}

/** The text of an element with white space collapsed, or undefined when there is none. Never `innerText`: a reading is the same in every DOM. */
export function textOf(element: Element | null | undefined): string | undefined {
  const text = element?.textContent.trim();
  if (text === undefined || text === '') return undefined;
  // Most texts need no change, and looking is cheaper than replacing on a long order list.
  return /[^\S ]| {2}/.test(text) ? collapse(text) : text;
}

/** A text on one line: every run of white space one space, none around it. */
export function collapse(text: string): string {
  // A byte order mark counts as white space in a pattern, but nobody sees it.
  return text.replaceAll('\ufeff', '').replace(/\s+/g, ' ').trim();
}
