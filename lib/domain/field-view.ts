import type { PoNumber } from './po-number.ts';
import type { UseProblem } from './purchase-order.ts';

// What the PO field shows, in words. They are put together in the background, in the person's language; the script on the
// shop's page only paints them. It learns nothing else of the ledger.

/** What a line means, for its colour and sign. */
export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'wait';

/** A piece of a sentence: as it stands, or set apart: a PO number, or what the sentence is about. */
export type Piece = string | { readonly kind: 'number' | 'strong'; readonly text: string };

/** A button beside a line that puts `number` into the field, as if it had been picked from the list. */
export interface WayOut {
  readonly label: string;
  readonly number: string;
}

/** One line under the field, and its ways out. */
export interface FieldLine {
  readonly tone: Tone;
  readonly pieces: readonly Piece[];
  readonly ways?: readonly WayOut[];
}

/** What a form in the field is for. */
export const fieldFormNames = ['save', 'override', 'fields', 'split'] as const;
export type FieldFormName = (typeof fieldFormNames)[number];

/** One input of a form. */
export interface FieldQuestion {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** `text`: anything. `list`: one of the options. `open`: anything, with the options offered. */
  readonly kind: 'text' | 'list' | 'open';
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Inputs below the lines. What is in them goes back to the background, which answers with the next view. */
export interface FieldForm {
  readonly name: FieldFormName;
  /** The button that opens it; null: it is always open. */
  readonly opener: string | null;
  readonly questions: readonly FieldQuestion[];
  /** Said below its inputs: what they come to. */
  readonly lines: readonly FieldLine[];
  /** Its buttons, the main one first; a form without any takes each answer as it is given. */
  readonly buttons: readonly { readonly act: string; readonly label: string }[];
}

/** What is true of a number, in one word: what the popup is told. */
export type NumberSummary = 'usable' | 'malformed' | 'unknown' | UseProblem;

/** What the field shows of the number in it and of the checkout it is for. */
export interface FieldView {
  /** Null for an empty field. */
  readonly summary: NumberSummary | null;
  /** The number it stands for, as it is saved or as it was typed; null for a text that is none. */
  readonly number: PoNumber | null;
  /** Beside the label: whether a number is asked for. */
  readonly hint: string;
  /** The first one decides: what will happen, or what is wrong and what to do. */
  readonly lines: readonly FieldLine[];
  /** What an earlier step put into Amazon's own PO field, where that is another number. */
  readonly amazon: FieldLine | null;
  readonly forms: readonly FieldForm[];
  /** Stands at the buttons that place the order; null when nothing is to be said there. */
  readonly note: string | null;
  /** True when the order is held back until the number fits or a reason is given. */
  readonly isHeld: boolean;
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
