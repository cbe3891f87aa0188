import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { AcceptProblem } from '../../../../lib/app/accept-differences.ts';
import type { PaperChange } from '../../../../lib/app/change-papers.ts';
import type { AppContext } from '../../../../lib/app/context.ts';
import { undoPaperChange } from '../../../../lib/app/undo-paper-change.ts';
import type { InvoiceProblem } from '../../../../lib/domain/given-invoice.ts';
import type { Result } from '../../../../lib/domain/result.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

type Problem = 'notFound' | 'superseded' | 'notByHand' | AcceptProblem | InvoiceProblem | StorageFailure;
type Change = (context: AppContext) => Promise<Result<readonly PaperChange[] | PaperChange | null, Problem>>;

/** A person's changes of papers, each told with a way back, and the way back with a way on. */
export interface PaperChanges {
  readonly busy: boolean;
  /** Carries a change out and says `done`. Resolves with whether it was carried out. */
  readonly change: (useCase: Change, done: string) => Promise<boolean>;
}

/** Carries out changes of papers. */
export function usePaperChanges(): PaperChanges {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);

  const takeBack = (changes: readonly PaperChange[], as: 'undo' | 'redo'): void => {
    const run = async (): Promise<void> => {
      const made: PaperChange[] = [];
      for (const { seq } of changes.toReversed()) {
        const done = await inLedger((context) => undoPaperChange(context, { seq }));
        if (!done.ok) {
          refresh();
          return say({ tone: 'warn', text: problemText(done.error) });
        }
        made.push(done.value);
      }
      refresh();
      const isBack = as === 'undo';
      return say({
        text: i18n.t(isBack ? 'reconcile.done.undone' : 'reconcile.done.edited'),
        action: { label: i18n.t(isBack ? 'reconcile.done.redo' : 'reconcile.done.undo'), run: () => takeBack(made, isBack ? 'redo' : 'undo') },
      });
    };
    run().catch(raise);
  };

  const change: PaperChanges['change'] = async (useCase, done) => {
    setBusy(true);
    const answer = await inLedger(useCase).catch((bug: unknown) => raise(bug));
    setBusy(false);
    if (answer === undefined) return false;
    refresh();
    if (!answer.ok) {
      say({ tone: 'warn', text: problemText(answer.error) });
      return false;
    }
    const changes = answer.value === null ? [] : 'seq' in answer.value ? [answer.value] : answer.value;
    if (changes.length === 0) say({ text: i18n.t('reconcile.done.unchanged') });
    else say({ text: done, action: { label: i18n.t('reconcile.done.undo'), run: () => takeBack(changes, 'undo') } });
    return true;
  };
  return { busy, change };
}

function problemText(problem: Problem): string {
  switch (problem) {
    case 'full': case 'blocked': case 'failed': return failureText(problem);
    case 'notFound': case 'superseded': case 'notByHand': return i18n.t(`reconcile.done.${problem}`);
    case 'noReason': case 'reasonTooLong': return i18n.t(`reconcile.accept.problem.${problem}`);
    case 'empty': case 'badNumber': case 'numberTooLong': case 'negative': return i18n.t(`reconcile.bill.problem.${problem}`);
  }
}
