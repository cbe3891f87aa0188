import type { FieldForm, FieldView, SuggestionView } from '../../lib/domain/field-view.ts';
import type { Result } from '../../lib/domain/result.ts';

/**
 * Why the ledger gave no answer: its disk is full, another version holds it, or it could not be reached.
 * `privateWindow`: nothing of this window is recorded. `unkept`: the choice could not even be written down to be sent later.
 */
export type Trouble = 'privateWindow' | 'full' | 'blocked' | 'failed' | 'unkept';

/** What the field begins with. `text` is a number the ledger has not taken yet. */
export interface Beginning {
  readonly view: FieldView | null;
  readonly text: string;
  readonly trouble: Trouble | null;
}

/** What was filled into a form: its name, what is in its inputs by their id, and the button that was pressed. */
export interface FormAnswer {
  readonly form: FieldForm['name'];
  readonly values: Readonly<Record<string, string>>;
  readonly act: string;
}

/** What the PO field asks of the ledger. It never asks for more than it shows. */
export interface FieldQuestions {
  /** The number kept for this checkout. Error: the ledger cannot tell, and nothing is kept on the page either. */
  readonly load: () => Promise<Result<Beginning, Trouble>>;
  /** Up to eight purchase orders for what was typed; favourites and recent ones for an empty text. */
  readonly suggest: (query: string) => Promise<Result<readonly SuggestionView[], Trouble>>;
  /** What is true of a typed number. */
  readonly check: (text: string) => Promise<Result<FieldView, Trouble>>;
  /** Keeps the number for this checkout; an empty text takes the choice back. */
  readonly choose: (text: string) => Promise<Result<FieldView, Trouble>>;
  /** Takes what was filled into a form. */
  readonly answer: (text: string, answer: FormAnswer) => Promise<Result<FieldView, Trouble>>;
}
