import type { PoNumber } from './po-number.ts';
import type { UseProblem } from './purchase-order.ts';

// What the PO field shows, in words. They are put together in the background, in the person's language; the script on the
// shop's page only paints them. It learns nothing else of the ledger.

/** What a line means, for its colour and sign. */
export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'wait';

/** A piece of a sentence: as it stands, or set apart: a PO number, or what the sentence is about. */
export type Piece = string | { readonly kind: 'number' | 'strong'; readonly text: string };

/** One line under the field. */
export interface FieldLine {
  readonly tone: Tone;
  readonly pieces: readonly Piece[];
}

/** What is true of a number, in one word: what the popup is told. */
export type NumberSummary = 'usable' | 'malformed' | 'unknown' | UseProblem;

/** What the field shows of the number in it. */
export interface NumberView {
  readonly summary: NumberSummary;
  /** The number it stands for, as it is saved or as it was typed; null for a text that is none. */
  readonly number: PoNumber | null;
  /** The first one decides: what will happen, or what is wrong and what to do. */
  readonly lines: readonly FieldLine[];
}

/** One row of the list under the field. */
export interface SuggestionView {
  readonly number: PoNumber;
  readonly title: string;
  readonly favourite: boolean;
  /** Stands at the end of the row. */
  readonly note: string;
  /** Why it cannot be used today; null when nothing speaks against it. */
  readonly problem: string | null;
}
