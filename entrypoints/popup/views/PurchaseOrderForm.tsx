import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { refusesTooLong } from '../../../components/form/TextField.tsx';
import { Frame } from '../../../components/Frame.tsx';
import { Identifier } from '../../../components/Identifier.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import { PurchaseOrderFields, type PurchaseOrderDraft } from '../../../components/PurchaseOrderFields.tsx';
import { Sentence } from '../../../components/Sentence.tsx';
import { ViewTitle } from '../../../components/ViewTitle.tsx';
import { editPurchaseOrder } from '../../../lib/app/edit-purchase-order.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import type { StorageFailure } from '../../../lib/storage/failure.ts';
import { failureText } from '../../extension-page/failure-text.ts';
import { inLedger } from '../../extension-page/in-ledger.ts';
import { openLedgerPage } from '../../extension-page/open-ledger-page.ts';
import { problemText } from '../../extension-page/problem-text.ts';
import { useKeys } from '../../extension-page/use-keys.ts';
import { useNumberCheck } from '../../extension-page/use-number-check.ts';
import { useRaise } from '../../extension-page/use-raise.ts';
import { usePopup } from '../popup-context.ts';
import { changesBackTo, savePurchaseOrder, type SaveProblem } from '../save-purchase-order.ts';
import { addView, editView } from '../view.ts';
import css from './PurchaseOrderForm.module.css';

/** Adds a PO (`purchaseOrder: null`) or edits one. Nothing typed is ever lost: not to a full disk, not to Escape. */
export function PurchaseOrderForm(props: { purchaseOrder: PurchaseOrder | null; draft: PurchaseOrderDraft }) {
  const { purchaseOrder } = props;
  const { dismiss, refresh, say, show } = usePopup();
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const [draft, setDraft] = useState(props.draft);
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const [badDay, setBadDay] = useState(false);
  const [busy, setBusy] = useState(false);
  const number = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const check = useNumberCheck(draft.text, purchaseOrder);
  useLayoutEffect(() => number.current?.focus(), []);

  const goBack = (): void => {
    if (purchaseOrder === null) show({ name: 'home', focusId: null });
    else show({ name: 'purchaseOrder', id: purchaseOrder.id, number: purchaseOrder.number });
  };
  const leave = (): void => {
    const untouched = purchaseOrder === null ? addView() : editView(purchaseOrder);
    goBack();
    if (JSON.stringify(untouched.draft) === JSON.stringify(draft)) return;
    const bringBack = (): void => {
      dismiss();
      show({ ...untouched, draft });
    };
    say({ tone: 'warn', text: i18n.t('popup.form.aside'), action: { label: i18n.t('popup.form.bringBack'), run: bringBack } });
  };
  useKeys({ Escape: leave });
  const showMore = (): void => {
    const typed = new URLSearchParams({ number: draft.text, title: draft.title });
    openLedgerPage(purchaseOrder === null ? `#/purchase-orders/new?${typed.toString()}` : `#/purchase-orders/${purchaseOrder.id}/edit`).catch(raise);
  };

  const undo = (before: PurchaseOrder): void => {
    inLedger((context) => editPurchaseOrder(context, { id: before.id, changes: changesBackTo(before) })).then((undone) => {
      refresh();
      if (undone.ok) say({ text: i18n.t('popup.form.undone', { number: before.number }) });
      else if (isFailure(undone.error)) say({ tone: 'warn', text: failureText(undone.error) });
      else say({ tone: 'warn', text: i18n.t(undone.error === 'exists' ? 'popup.form.problem.exists' : 'popup.detail.gone') });
    }, raise);
  };

  const finish = (saved: PurchaseOrder): void => {
    refresh();
    if (purchaseOrder === null) {
      show({ name: 'home', focusId: saved.id });
      return say({ text: i18n.t('popup.form.added', { number: saved.number }) });
    }
    show({ name: 'purchaseOrder', id: saved.id, number: saved.number });
    say({
      text: i18n.t('popup.form.saved', { number: saved.number }),
      action: { label: i18n.t('popup.form.undo'), run: () => undo(purchaseOrder) },
    });
  };

  const refuse = (problem: SaveProblem): void => {
    if (isFailure(problem)) return setFailure(problem);
    if (problem === 'badDay') return setBadDay(true);
    if (problem === 'notFound') return say({ tone: 'warn', text: i18n.t('popup.detail.gone') });
    if (typeof problem === 'object') return say({ tone: 'warn', text: problemText(problem, locale).text });
    check.insist();
    refresh(); // another window may have saved this number meanwhile: judge it anew
    number.current?.focus();
  };

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy || refusesTooLong(event.currentTarget)) return;
    setFailure(null);
    // A half-typed date reads as empty; only the control knows that it is not.
    const halfTyped = day.current?.validity.badInput === true;
    setBadDay(halfTyped);
    if (halfTyped) return day.current?.focus();
    if (check.problem !== null) return number.current?.focus();
    setBusy(true);
    inLedger((context) => savePurchaseOrder(context, purchaseOrder, draft))
      .then((saved) => (saved.ok ? finish(saved.value) : refuse(saved.error)), raise)
      .finally(() => setBusy(false));
  };

  const existing = check.existing;
  return (
    <form class={css['form']} noValidate onSubmit={submit}>
      <Frame
        header={(
          <ViewTitle onBack={leave}>
            {purchaseOrder === null
              ? i18n.t('popup.form.addTitle')
              : <Sentence text={i18n.t('popup.form.editTitle', { number: '{number}' })} parts={{ number: <Identifier text={purchaseOrder.number} /> }} />}
          </ViewTitle>
        )}
        footer={(
          <>
            <Button kind="quiet" onClick={leave}>{i18n.t('popup.form.cancel')}</Button>
            <Button kind="quiet" title={i18n.t('ledger.editor.moreHint')} onClick={showMore}>{i18n.t('ledger.editor.more')}</Button>
            <Button kind="primary" type="submit" busy={busy}>
              {i18n.t(failure !== null ? 'common.failure.retry' : purchaseOrder === null ? 'popup.form.add' : 'popup.form.save')}
            </Button>
          </>
        )}
      >
        {failure !== null && <FailureNotice typed failure={failure} />}
        <div class={css['fields']}>
          <PurchaseOrderFields
            draft={draft} onDraft={setDraft} withState={purchaseOrder !== null} numberProblem={check.problem} isTaken={check.existing !== null} badDay={badDay}
            numberRef={number} dayRef={day}
            onOpenExisting={() => { if (existing !== null) show({ name: 'purchaseOrder', id: existing.id, number: existing.number }); }}
          />
        </div>
      </Frame>
    </form>
  );
}

function isFailure(problem: SaveProblem): problem is StorageFailure {
  return problem === 'full' || problem === 'blocked' || problem === 'failed';
}
