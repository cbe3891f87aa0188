import type { LabelKind } from '../labels/label.ts';
import { matchLabel, splitLabel } from '../labels/match.ts';
import { textOf, type ReadingLog, type Selector } from '../read.ts';
import { headerLabel } from '../selectors/order-list.ts';

/** Looks a label up. One for each page: the same few labels stand in every order's header. */
export type LabelLookup = (text: string) => LabelKind | undefined;

/** A label lookup that remembers what it was asked. */
export function labelLookup(): LabelLookup {
  const known = new Map<string, LabelKind | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, matchLabel(text));
    return known.get(text);
  };
}

/** One labelled value in an order's header. `kind` is undefined for a label in words we do not know. */
interface HeaderCell {
  readonly kind: LabelKind | undefined;
  readonly text: string;
}

/** The header of one order, and the selector its labels were found by. */
export interface Header {
  readonly cells: readonly HeaderCell[];
  readonly found: Selector;
  readonly index: number;
}

/** The labelled values in an order's header, by the first selector that finds any. */
export function readHeader(card: Element, kindOf: LabelLookup): Header | undefined {
  for (const [index, found] of headerLabel.entries()) {
    const cells: HeaderCell[] = [];
    for (const label of card.querySelectorAll(found.css)) {
      const cell = readCell(label, kindOf);
      if (cell !== undefined) cells.push(cell);
    }
    if (cells.length > 0) return { cells, found, index };
  }
  return undefined;
}

function readCell(label: Element, kindOf: LabelLookup): HeaderCell | undefined {
  const words = textOf(label);
  if (words === undefined) return undefined;
  const kind = kindOf(words);
  const line = kind === undefined ? splitLabel(words) : undefined;
  if (line !== undefined) return { kind: line.kind, text: line.rest };
  const text = textOf(label.nextElementSibling ?? label.parentElement?.nextElementSibling);
  return text === undefined ? undefined : { kind, text };
}

/** What the header says about one field. `shown` is false when nothing in it could be the field. */
export interface HeaderValue<T> {
  readonly value: T | undefined;
  readonly shown: boolean;
}

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
  if (header === undefined) return { value: undefined, shown: false };
  const { found, index } = header;
  const named = header.cells.filter(({ kind }) => kind !== undefined && kinds.includes(kind));
  const cells = named.length > 0 || form === 'text' ? named : header.cells.filter(({ kind }) => kind === undefined);
  const values = new Map<string, T>();
  for (const { text } of cells) {
    const value = parse(text);
    if (value !== undefined) values.set(typeof value === 'string' ? value : JSON.stringify(value), value);
  }
  const [value] = values.values();
  if (value === undefined && named.length === 0) return { value, shown: false };
  const note = noteOf(values.size, named[0]?.text);
  log.evidence[field] = { selector: found.css, index, seen: found.seen, ...(note === undefined ? {} : { note }) };
  return { value: note === undefined ? value : undefined, shown: true };
}

function noteOf(values: number, text: string | undefined): string | undefined {
  if (values === 1) return undefined;
  if (values > 1) return 'disagree';
  return text === undefined || /[\p{L}\p{N}]/u.test(text) ? 'ambiguous' : 'placeholder';
}
