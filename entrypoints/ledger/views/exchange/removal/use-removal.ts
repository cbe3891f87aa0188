import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { planRemoval, type RemovalProblem } from '../../../../../lib/app/plan-removal.ts';
import { removeData } from '../../../../../lib/app/remove-data.ts';
import { removeEverything } from '../../../../../lib/app/remove-everything.ts';
import { takeBackChange, type WayBack } from '../../../../../lib/app/take-back-change.ts';
import type { RemovalPlan, RemovalScope } from '../../../../../lib/domain/removal.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import type { StorageFailure } from '../../../../../lib/storage/failure.ts';
import { failureText } from '../../../../extension-page/failure-text.ts';
import { inLedger } from '../../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';
import { useWork } from '../backup/use-work.ts';
import { removeDraft, removeTraces } from './remove-traces.ts';

/** What would go, of what was asked for. */
export interface PlannedRemoval {
  readonly scope: RemovalScope;
  /** What was asked for, in words. */
  readonly what: string;
  readonly plan: RemovalPlan;
}

/** Looks what would go, removes it, and offers the way back. */
export function useRemoval() {
  const { say, dismiss, refresh } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const [planned, setPlanned] = useState<PlannedRemoval | null>(null);
  const { work, run } = useWork();
  const fail = (error: RemovalProblem | StorageFailure): void =>
    say({ tone: 'warn', text: error === 'notFound' || error === 'importing' ? i18n.t(`backup.removal.problem.${error}`) : failureText(error) });

  const look = (scope: RemovalScope, what: string): void => run('looking', async () => {
    const plan = await inLedger((context) => planRemoval(context, { scope }));
    if (plan.ok) setPlanned({ scope, what, plan: plan.value });
    else fail(plan.error);
  });
  const undo = async (wayBack: WayBack): Promise<void> => {
    dismiss();
    const undone = await inLedger((context) => takeBackChange(context, wayBack));
    refresh();
    if (undone.ok) say({ text: i18n.t('backup.removal.undone') });
    else say({ tone: 'warn', text: undone.error === 'superseded' ? i18n.t('backup.undo.superseded') : failureText(undone.error) });
  };
  const remove = ({ scope }: PlannedRemoval): void => run('removing', async () => {
    const removed = await inLedger((context) => removeData(context, { scope }));
    if (!removed.ok) return fail(removed.error);
    if (scope.kind === 'purchaseOrder') removeDraft(scope.id);
    setPlanned(null);
    refresh();
    const { wayBack, plan: { counts } } = removed.value;
    say({
      text: i18n.t('backup.removal.done', { orders: formatCount(counts.orders, locale), purchaseOrders: formatCount(counts.purchaseOrders, locale) }),
      ...(wayBack === null ? {} : { action: { label: i18n.t('backup.undo.short'), run: () => { undo(wayBack).catch(raise); } } }),
    });
  });
  const removeAll = (): void => run('removing', async () => {
    const removed = await inLedger((context) => removeEverything(context));
    if (!removed.ok) return fail(removed.error);
    await removeTraces();
    refresh();
    say({ text: i18n.t('backup.removal.everything.done') });
  });
  return { planned, work, look, remove, removeAll, forget: () => setPlanned(null) };
}
