import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { movePurchaseOrder } from '../../../../lib/app/move-purchase-order.ts';
import type { PurchaseOrderState } from '../../../../lib/domain/lifecycle.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import type { Result } from '../../../../lib/domain/result.ts';
import type { TransitionProblem } from '../../../../lib/domain/transitions.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

type MoveProblem = TransitionProblem | 'notFound' | StorageFailure;

/** Why a purchase order was not brought into a state, as a sentence. */
export function moveProblemText(problem: MoveProblem): string {
  if (problem === 'full' || problem === 'blocked' || problem === 'failed') return failureText(problem);
  return i18n.t(problem === 'notFound' ? 'popup.detail.gone' : `ledger.move.problem.${problem}`);
}

/** Brings one purchase order into a state and says so, with the way back. */
export function useMove(): { busy: boolean; move: (purchaseOrder: PurchaseOrder, to: PurchaseOrderState, reason: string) => void } {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const run = async ({ id, number, state }: PurchaseOrder, to: PurchaseOrderState, reason: string, isUndo: boolean): Promise<void> => {
    const moved: Result<PurchaseOrder, MoveProblem> = await inLedger((context) => movePurchaseOrder(context, { id, to, reason }));
    refresh();
    if (!moved.ok) return say({ tone: 'warn', text: moveProblemText(moved.error) });
    if (isUndo) return say({ text: i18n.t('popup.form.undone', { number }) });
    const undo = (): void => start(moved.value, state, '', true);
    return say({
      text: i18n.t('ledger.move.done', { number, state: i18n.t(`common.state.${to}`) }), action: { label: i18n.t('popup.form.undo'), run: undo },
    });
  };
  const start = (purchaseOrder: PurchaseOrder, to: PurchaseOrderState, reason: string, isUndo: boolean): void => {
    setBusy(true);
    run(purchaseOrder, to, reason, isUndo).catch(raise).finally(() => setBusy(false));
  };
  return { busy, move: (purchaseOrder, to, reason) => start(purchaseOrder, to, reason, false) };
}
