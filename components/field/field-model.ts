import type { FieldLine, FieldView, SuggestionView } from '../../lib/domain/field-view.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { FieldQuestions, FormAnswer, Trouble } from './field-questions.ts';

/** What the field shows. `trouble`: the last choice is kept on the page and not yet in the ledger, or, before `isKnown`, what was chosen before could not be loaded. */
export interface FieldState {
  readonly text: string;
  /** True once the field knows what is chosen: loaded, typed or picked. */
  readonly isKnown: boolean;
  readonly view: FieldView | null;
  /** Why the person goes on although the order was held, until the next view. */
  readonly reason: string;
  /** What is to be said of Amazon's own PO field on this page. */
  readonly amazon: FieldLine | null;
  readonly trouble: Trouble | null;
  readonly open: boolean;
  readonly suggestions: readonly SuggestionView[];
  /** Position of the highlighted suggestion, -1 for none. */
  readonly active: number;
}

/** True when the list offers something that is not in the field already. A list of the typed number alone would only cover what is said of it. */
export function isListShown({ open, suggestions, view }: FieldState): boolean {
  return open && suggestions.some(({ number }) => number !== view?.number);
}

/** What a person can do with the field. */
export interface FieldModel {
  readonly state: () => FieldState;
  /** Shows what the ledger kept for this checkout, or that it did not answer. */
  readonly load: () => Promise<void>;
  /** Asks the ledger again: for what it did not take or tell, or whether what it said still holds. */
  readonly retry: () => void;
  readonly type: (text: string) => void;
  readonly pick: (number: string) => void;
  readonly commit: () => void;
  readonly openList: () => void;
  readonly closeList: () => void;
  /** Takes what was typed since the last choice back. */
  readonly restore: () => void;
  readonly move: (step: 1 | -1) => void;
  readonly answer: (answer: FormAnswer) => Promise<void>;
  /** What is true of the chosen number now that the cart is another, unless something was asked after this question. */
  readonly show: (question: Promise<Result<{ readonly view: FieldView }, unknown>>) => Promise<void>;
  readonly showAmazon: (line: FieldLine | null) => void;
}

/** The behaviour of the PO field, told to `paint` at every change. Answers that come late are dropped. */
export function createFieldModel(questions: FieldQuestions, paint: (state: FieldState) => void): FieldModel {
  let state: FieldState = {
    text: '', isKnown: false, view: null, reason: '', amazon: null, trouble: null, open: false, suggestions: [], active: -1,
  };
  let turn = 0;
  let listTurn = 0;
  let chosen = '';

  const patch = (change: Partial<FieldState>): void => {
    // Another text is nowhere kept yet, and what was said of the last one is not true of it.
    state = { ...state, ...(change.text === undefined ? null : { isKnown: true, trouble: null }), ...change };
    paint(state);
  };

  /** Asks for a view and shows the answer, unless something newer was asked for meanwhile. A reason counts for the view it was given to. */
  const ask = async (question: ReturnType<FieldQuestions['check']>, reason = ''): Promise<FieldView | undefined> => {
    const mine = ++turn;
    const answer = await question;
    if (mine !== turn) return undefined;
    patch(answer.ok ? { view: answer.value, trouble: null, reason } : { trouble: answer.error });
    return answer.ok ? answer.value : undefined;
  };

  const choose = (text: string): void => {
    chosen = text;
    void ask(questions.choose(text));
  };

  const suggest = async (query: string): Promise<void> => {
    const mine = ++listTurn;
    const answer = await questions.suggest(query);
    if (mine !== listTurn || !answer.ok) return;
    // What a person has highlighted stays highlighted when the list gets shorter around it.
    const highlighted = state.suggestions[state.active]?.number;
    patch({ suggestions: answer.value, active: answer.value.findIndex(({ number }) => number === highlighted) });
  };

  const judge = async (text: string): Promise<void> => {
    const summary = (await ask(questions.check(text)))?.summary ?? 'unknown';
    // A number typed in full is a choice already: it survives a reload without another key.
    if (summary !== 'unknown' && summary !== 'malformed') choose(text);
  };

  const load = async (): Promise<void> => {
    const begun = await questions.load();
    if (state.isKnown) return; // the person was faster
    if (!begun.ok) return patch({ trouble: begun.error });
    const { view, text, trouble } = begun.value;
    chosen = text === '' ? view?.number ?? '' : text;
    patch({ text: chosen, view, trouble });
  };

  return {
    state: () => state,
    load,
    retry: () => void (state.isKnown ? choose(state.text) : load()),
    type: (text) => {
      patch({ text, open: true });
      // The verdict first: the list can wait, a frame it must not take.
      if (text.trim() !== '') void judge(text);
      else choose('');
      void suggest(text);
    },
    pick: (number) => {
      patch({ text: number, open: false, active: -1 });
      choose(number);
    },
    commit: () => {
      patch({ open: false, active: -1 });
      // Only what a person chose is chosen: a visit to a field that could not be loaded takes nothing back.
      if (state.isKnown && (state.text.trim() !== chosen.trim() || state.trouble !== null)) choose(state.text);
    },
    openList: () => {
      patch({ open: true, active: -1 });
      void suggest(state.text === chosen ? '' : state.text);
    },
    closeList: () => patch({ open: false, active: -1 }),
    restore: () => {
      if (state.text === chosen) return;
      patch({ text: chosen });
      choose(chosen);
    },
    move: (step) => {
      const count = state.suggestions.length;
      const next = state.active + step;
      patch({ open: true, active: count === 0 ? -1 : next < 0 ? count - 1 : next % count });
    },
    answer: async (answer) => {
      chosen = state.text;
      await ask(questions.answer(chosen, answer), answer.form === 'override' ? answer.values['reason'] : '');
    },
    show: async (question) => {
      const mine = turn;
      const answer = await question;
      if (answer.ok && mine === turn && state.text === chosen && state.trouble === null) patch({ view: answer.value.view, reason: '' });
    },
    showAmazon: (amazon) => patch({ amazon }),
  };
}
