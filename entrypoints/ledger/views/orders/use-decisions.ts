import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { AppContext } from '../../../../lib/app/context.ts';
import type { AssignProblem } from '../../../../lib/app/assign-order.ts';
import type { Decision } from '../../../../lib/app/decide-order.ts';
import { redoAssignment } from '../../../../lib/app/redo-assignment.ts';
import type { TakeBackProblem } from '../../../../lib/app/take-back.ts';
import { undoAssignment } from '../../../../lib/app/undo-assignment.ts';
import type { ReturnProblem } from '../../../../lib/domain/mark-return.ts';
import type { Result } from '../../../../lib/domain/result.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

type Problem = AssignProblem | ReturnProblem | TakeBackProblem | StorageFailure;
type Decide = (context: AppContext) => Promise<Result<Decision | null, Problem>>;

/** A person's decisions about orders, each told with a way back, and the way back with a way on. */
export interface Decisions {
  readonly busy: boolean;
  /** Carries out one decision and says `done`. Resolves with whether it was carried out. */
  readonly decide: (useCase: Decide, done: string) => Promise<boolean>;
  /** Carries out several and says what came of them; they are undone together. */
  readonly decideAll: (useCases: readonly Decide[], done: (count: number) => string) => Promise<boolean>;
  readonly undo: (seqs: readonly number[]) => void;
  readonly redo: (seqs: readonly number[]) => void;
}

/** Carries out decisions about orders. */
export function useDecisions(): Decisions {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);

  const decideAll: Decisions['decideAll'] = async (useCases, done) => {
    setBusy(true);
    const seqs: number[] = [];
    let problem: Problem | undefined;
    try {
      for (const useCase of useCases) {
        const decided = await inLedger(useCase);
        if (!decided.ok) problem = decided.error;
        else if (decided.value !== null) seqs.push(decided.value.seq);
        if (!decided.ok) break;
      }
    } catch (bug) {
      raise(bug);
    }
    setBusy(false);
    refresh();
    if (problem !== undefined) say({ tone: 'warn', text: problemText(problem) });
    else if (seqs.length === 0) say({ text: i18n.t('orders.done.unchanged') });
    else say({ text: done(seqs.length), action: { label: i18n.t('orders.done.undo'), run: () => undo(seqs) } });
    return problem === undefined;
  };
  const undo: Decisions['undo'] = (seqs) => takeBack(seqs, 'undo');
  const redo: Decisions['redo'] = (seqs) => takeBack(seqs, 'redo');
  const takeBack = (seqs: readonly number[], as: 'undo' | 'redo'): void => {
    const run = async (): Promise<void> => {
      for (const seq of as === 'undo' ? seqs.toReversed() : seqs) {
        const done = await inLedger((context) => (as === 'undo' ? undoAssignment : redoAssignment)(context, { seq }));
        refresh();
        if (!done.ok) return say({ tone: 'warn', text: problemText(done.error) });
      }
      const [label, next] = as === 'undo' ? [i18n.t('orders.done.redo'), redo] as const : [i18n.t('orders.done.undo'), undo] as const;
      return say({ text: i18n.t(as === 'undo' ? 'orders.done.undone' : 'orders.done.redone'), action: { label, run: () => next(seqs) } });
    };
    run().catch(raise);
  };
  return { busy, decide: (useCase, done) => decideAll([useCase], () => done), decideAll, undo, redo };
}

function problemText(problem: Problem): string {
  if (problem === 'full' || problem === 'blocked' || problem === 'failed') return failureText(problem);
  return i18n.t(`orders.problem.${problem}`);
}
