import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { readDraft, type CorrespondenceDraft } from '../../../../components/correspondence/correspondence-draft.ts';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { addCorrespondence } from '../../../../lib/app/add-correspondence.ts';
import { editCorrespondence } from '../../../../lib/app/edit-correspondence.ts';
import { removeCorrespondence, restoreCorrespondence } from '../../../../lib/app/remove-correspondence.ts';
import type { Correspondence, NewCorrespondence } from '../../../../lib/domain/correspondence.ts';
import type { CorrespondenceProblem } from '../../../../lib/domain/correspondence-problem.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

type Place = Pick<NewCorrespondence, 'purchaseOrderIds' | 'orderKeys'>;
export interface FieldProblem {
  readonly field: keyof NewCorrespondence;
  readonly text: string;
}

/** Writing down and taking out, each with a way back. */
export function useCorrespondence(place: Place): {
  readonly busy: boolean;
  readonly problem: FieldProblem | null;
  readonly forget: () => void;
  /** Keeps what was typed, as something new or (`edited`) in place of what was kept. Resolves with whether it is kept. */
  readonly save: (draft: CorrespondenceDraft, edited: Correspondence | null) => Promise<boolean>;
  readonly remove: (correspondence: Correspondence) => void;
} {
  const { say, refresh } = useExtensionPage();
  const { locale, timeZone } = usePeopleLocale();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<FieldProblem | null>(null);

  const refuse = (error: CorrespondenceProblem | 'notFound' | 'full' | 'blocked' | 'failed'): void => {
    if (error === 'notFound') say({ tone: 'warn', text: i18n.t('papers.log.gone') });
    else if (typeof error === 'string') say({ tone: 'warn', text: failureText(error) });
    else setProblem({ field: error.field, text: problemText(error, locale) });
  };
  const undone = (text: string, undo: () => Promise<void>): void => {
    refresh();
    say({ text, action: { label: i18n.t('papers.log.undo'), run: () => { undo().catch(raise); } } });
  };

  const keep = async (draft: CorrespondenceDraft, edited: Correspondence | null): Promise<boolean> => {
    const typed = readDraft(draft, edited?.at ?? Date.now(), timeZone);
    if (typed === undefined) {
      setProblem({ field: 'at', text: i18n.t('papers.log.problem.day') });
      return false;
    }
    setProblem(null);
    if (edited === null) {
      const added = await inLedger((context) => addCorrespondence(context, { correspondence: { ...typed, ...place, findingKey: null } }));
      if (added.ok) undone(i18n.t('papers.log.added'), () => take(added.value));
      else refuse(added.error);
      return added.ok;
    }
    const changed = await inLedger((context) => editCorrespondence(context, { id: edited.id, changes: typed }));
    if (changed.ok) undone(i18n.t('papers.log.changed'), () => putBack(changed.value));
    else refuse(changed.error);
    return changed.ok;
  };
  const putBack = async ({ id, ...before }: Correspondence): Promise<void> => {
    const back = await inLedger((context) => editCorrespondence(context, { id, changes: before }));
    refresh();
    if (back.ok) say({ text: i18n.t('papers.log.back') });
    else refuse(back.error);
  };
  const take = async ({ id }: Correspondence): Promise<void> => {
    const removed = await inLedger((context) => removeCorrespondence(context, { id }));
    if (removed.ok) undone(i18n.t('papers.log.removed'), () => restore(removed.value));
    else refuse(removed.error);
  };
  const restore = async (correspondence: Correspondence): Promise<void> => {
    const restored = await inLedger((context) => restoreCorrespondence(context, { correspondence }));
    refresh();
    if (restored.ok) say({ text: i18n.t('papers.log.back') });
    else refuse(restored.error);
  };

  return {
    busy, problem,
    forget: () => setProblem(null),
    save: async (draft, edited) => {
      setBusy(true);
      try {
        return await keep(draft, edited);
      } finally {
        setBusy(false);
      }
    },
    remove: (correspondence) => { take(correspondence).catch(raise); },
  };
}

function problemText(problem: CorrespondenceProblem, locale: string): string {
  if (problem.code === 'empty' || problem.code === 'badAddress') return i18n.t(`papers.log.problem.${problem.code}`);
  return i18n.t(`papers.log.problem.${problem.code}`, { most: formatCount(problem.most, locale) });
}
