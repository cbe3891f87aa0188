import { i18n } from '#i18n';
import { editCorrespondence } from '../../../../lib/app/edit-correspondence.ts';
import { removeCorrespondence, restoreCorrespondence } from '../../../../lib/app/remove-correspondence.ts';
import { correspondenceSchema } from '../../../../lib/domain/correspondence.schema.ts';
import type { CorrespondenceId } from '../../../../lib/domain/correspondence.ts';
import type { Entry } from '../../../../lib/domain/entry.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';
import { useDecisions } from '../orders/use-decisions.ts';

/** Takes back what an entry tells of: a decision about an order, or the last change of a piece of correspondence. */
export function useUndo(): (entry: Entry) => void {
  const { say, refresh } = useExtensionPage();
  const raise = useRaise();
  const decisions = useDecisions();
  const takeBack = async (entry: Entry): Promise<void> => {
    const undone = await undoCorrespondence(entry);
    refresh();
    if (undone === undefined) say({ text: i18n.t('papers.history.undone') });
    else say({ tone: 'warn', text: undone === 'superseded' ? i18n.t('papers.history.superseded') : failureText(undone) });
  };
  return (entry) => {
    if (entry.action.startsWith('correspondence')) takeBack(entry).catch(raise);
    else decisions.undo([entry.seq ?? 0]);
  };
}

async function undoCorrespondence({ action, subject, before }: Entry): Promise<'superseded' | 'full' | 'blocked' | 'failed' | undefined> {
  const id = subject.slice('correspondence/'.length) as CorrespondenceId; // as its use cases write it
  const done = await inLedger<unknown, unknown>((context) => {
    if (action === 'correspondenceAdded') return removeCorrespondence(context, { id });
    if (action === 'correspondenceEdited') return editCorrespondence(context, { id, changes: { ...before } });
    return restoreCorrespondence(context, { correspondence: correspondenceSchema.parse(before) });
  });
  if (done.ok) return undefined;
  return done.error === 'full' || done.error === 'blocked' || done.error === 'failed' ? done.error : 'superseded';
}
