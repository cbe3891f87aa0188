import type { LabelKind } from '../labels/label.ts';
import { splitLabel } from '../labels/match.ts';
import type { ReadingLog, Selector } from '../read.ts';
import { orderHeader } from '../selectors/order-list.ts';

/** One labelled value in an order's header. `kind` is undefined for a label in words we do not know. */
interface HeaderCell {
  readonly kind: LabelKind | undefined;
  readonly text: string;
}

/** The header of one order, and the selector it was found by. */
export interface Header {
  readonly element: Element;
  readonly cells: readonly HeaderCell[];
  /** True when a label is in words we do not know. */
  readonly unknown: boolean;
  readonly found: Selector;
  readonly index: number;
}

/** The header of an order and the labelled values in it that we read. `kindOf` says what a label names. */
export function readHeader(card: Element, kindOf: (label: string) => LabelKind | undefined): Header | undefined {
  for (const [index, found] of orderHeader.entries()) {
    const element = card.querySelector(found.css);
    if (element === null) continue;
    const cells: HeaderCell[] = [];
    for (const label of element.querySelectorAll(found.label)) {
      const cell = readCell(label, kindOf);
      if (cell !== undefined) cells.push(cell);
    }
    return { element, cells, unknown: cells.some(({ kind }) => kind === undefined), found, index };
  }
  return undefined;
}

function readCell(label: Element, kindOf: (label: string) => LabelKind | undefined): HeaderCell | undefined {
  const words = label.textContent;
  const kind = kindOf(words);
  if (kind === 'shipTo' || kind === 'orderNumber') return undefined;
  const line = kind === undefined ? splitLabel(words) : undefined;
  if (line !== undefined) return { kind: line.kind, text: line.rest };
  const value = label.nextElementSibling ?? label.parentElement?.nextElementSibling;
  return value === null || value === undefined ? undefined : { kind, text: value.textContent };
}

/** What the header says about one field. `shown` is false when nothing in it could be the field. */
export interface HeaderValue<T> {
  readonly value: T | undefined;
  readonly shown: boolean;
}

const notShown = { value: undefined, shown: false } as const;

/**
 * One value of the header. A label in known words decides. Where there is none, the only value of the right form under
 * an unknown label does: a header has one day and one amount in every layout. A text has no form, so a `text` field
 * needs its label.
 */
export function readHeaderField<T extends string | { readonly amount: number }>(
  log: ReadingLog,
  field: string,
  header: Header | undefined,
  kinds: readonly LabelKind[],
  form: 'text' | 'number',
  parse: (text: string) => T | undefined,
): HeaderValue<T> {
  if (header === undefined) return notShown;
  const named = header.cells.filter(({ kind }) => kind !== undefined && kinds.includes(kind));
  if (named.length === 0 && (form === 'text' || !header.unknown)) return notShown;
  let value: T | undefined;
  let agreed = true;
  for (const { kind, text } of named.length > 0 ? named : header.cells) {
    const read = named.length > 0 || kind === undefined ? parse(text) : undefined;
    agreed &&= read === undefined || value === undefined || JSON.stringify(read) === JSON.stringify(value);
    value ??= read;
  }
  if (value === undefined && named.length === 0) return notShown;
  const { found: { css: selector, seen }, index } = header;
  if (value !== undefined && agreed) {
    log.evidence[field] = { selector, index, seen };
    return { value, shown: true };
  }
  const note = value !== undefined ? 'disagree' : /[\p{L}\p{N}]/u.test(named[0]?.text ?? '') ? 'ambiguous' : 'placeholder';
  log.evidence[field] = { selector, index, seen, note };
  return { value: undefined, shown: true };
}
