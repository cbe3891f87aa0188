import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion, Verdict } from '../../lib/domain/verdict.ts';
import type { FieldQuestions, Trouble } from './field-questions.ts';

/** What the field shows. `trouble`: the last choice is kept on the page and not yet in the ledger. */
export interface FieldState {
  readonly text: string;
  readonly verdict: Verdict | null;
  readonly trouble: Trouble | null;
  readonly open: boolean;
  readonly suggestions: readonly Suggestion[];
  /** Position of the highlighted suggestion, -1 for none. */
  readonly active: number;
}

/** What a person can do with the field. */
export interface FieldActions {
  readonly type: (text: string) => void;
  readonly pick: (number: string) => void;
  readonly commit: () => void;
  readonly openList: () => void;
  readonly closeList: () => void;
  readonly restore: () => void;
  readonly move: (step: 1 | -1) => void;
  readonly save: (title: string) => Promise<boolean>;
}

const numberOf = (verdict: Verdict | null): string => {
  if (verdict === null || verdict.kind === 'malformed') return '';
  return verdict.kind === 'known' ? verdict.purchaseOrder.number : verdict.number;
};

/** The behaviour of the PO field: what was typed, what is true of it, what is suggested. Answers that come late are dropped. */
export function useField(
  questions: FieldQuestions, initial: Verdict | null, trouble: Trouble | null,
): readonly [FieldState, FieldActions] {
  const [state, setState] = useState<FieldState>({
    text: numberOf(initial), verdict: initial, trouble, open: false, suggestions: [], active: -1,
  });
  const turn = useRef(0);
  const chosen = useRef(numberOf(initial));
  const patch = (change: Partial<FieldState>): void => setState((before) => ({ ...before, ...change }));

  const choose = (text: string): void => {
    chosen.current = text;
    const mine = ++turn.current;
    void questions.choose(text).then((answer) => {
      if (mine !== turn.current) return;
      patch(answer.ok ? { verdict: answer.value, trouble: null } : { trouble: answer.error });
    });
  };

  const suggest = (query: string): void => {
    const mine = turn.current;
    void questions.suggest(query).then((answer) => {
      if (mine === turn.current && answer.ok) patch({ suggestions: answer.value, active: -1 });
    });
  };

  const type = (text: string): void => {
    questions.typed(text);
    patch({ text, open: true, ...(text.trim() === '' ? { verdict: null, trouble: null } : {}) });
    const mine = ++turn.current;
    suggest(text);
    if (text.trim() === '') {
      void questions.choose('');
      chosen.current = '';
      return;
    }
    void questions.check(text).then((answer) => {
      if (mine !== turn.current) return;
      if (!answer.ok) return patch({ trouble: answer.error });
      patch({ verdict: answer.value, trouble: null });
      // A number typed in full is a choice already: it survives a reload without another key.
      if (answer.value.kind === 'known') {
        chosen.current = text;
        void questions.choose(text).then((kept) => kept.ok ? undefined : patch({ trouble: kept.error }));
      }
    });
  };

  const show = (text: string, open: boolean): void => {
    questions.typed(text);
    patch({ text, open, active: -1 });
  };

  useEffect(() => {
    questions.typed(state.text);
    // Only what is there when the field appears; every later change tells itself.
  }, []);

  const actions: FieldActions = {
    type,
    pick: (number) => { show(number, false); choose(number); },
    commit: () => {
      patch({ open: false, active: -1 });
      if (state.text.trim() !== chosen.current.trim() || state.trouble !== null) choose(state.text);
    },
    openList: () => { patch({ open: true }); suggest(state.open ? state.text : ''); },
    closeList: () => patch({ open: false, active: -1 }),
    restore: () => { show(chosen.current, false); if (chosen.current !== '') choose(chosen.current); },
    move: (step) => setState((before) => {
      const count = before.suggestions.length;
      if (count === 0) return { ...before, open: true };
      const next = before.active + step;
      return { ...before, open: true, active: next < 0 ? count - 1 : next >= count ? 0 : next };
    }),
    save: async (title) => {
      const answer = await questions.save(state.text, title);
      if (!answer.ok) { patch({ trouble: answer.error }); return false; }
      patch({ verdict: answer.value, trouble: null });
      choose(state.text);
      return answer.value.kind === 'known';
    },
  };
  return [state, actions];
}
