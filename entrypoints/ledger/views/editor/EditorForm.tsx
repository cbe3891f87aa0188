import { i18n } from '#i18n';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { refusesTooLong } from '../../../../components/form/TextField.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { BudgetPart } from '../../../../components/purchase-order/editor/BudgetPart.tsx';
import type { EditorDraft } from '../../../../components/purchase-order/editor/draft.ts';
import { controlId, type EditorProps, type FieldMessage } from '../../../../components/purchase-order/editor/editor-props.ts';
import { LinesPart } from '../../../../components/purchase-order/editor/LinesPart.tsx';
import { NumberPart } from '../../../../components/purchase-order/editor/NumberPart.tsx';
import { PayersPart } from '../../../../components/purchase-order/editor/PayersPart.tsx';
import { isBlank } from '../../../../components/purchase-order/editor/read-draft.ts';
import { UsePart } from '../../../../components/purchase-order/editor/UsePart.tsx';
import type { Currency } from '../../../../lib/domain/currency.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { amountFormat } from '../../../../lib/i18n/amount-format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useNumberCheck } from '../../../extension-page/use-number-check.ts';
import { useAddress } from '../../use-address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import css from './EditorForm.module.css';
import { dropDraft, keepDraft, type Kept } from './kept-draft.ts';
import { KeptNote } from './KeptNote.tsx';
import { useSave } from './use-save.ts';

interface Props extends Pick<EditorProps, 'customFields' | 'known'> {
  /** Null: a new one. */
  readonly purchaseOrder: PurchaseOrder | null;
  /** As it is saved, or as a new one begins. */
  readonly saved: EditorDraft;
  /** What was typed before and not saved. */
  readonly kept: Kept<EditorDraft> | null;
  readonly nextNumber: string | null;
  readonly currency: Currency;
}

/** Everything a purchase order knows, to be written down. What is typed is kept in this browser until it is saved or put aside. */
export function EditorForm(props: Props) {
  // What this editor began with stays, whatever another window does meanwhile: only what is changed here is saved.
  const [{ purchaseOrder, saved, kept }] = useState(props);
  const { nextNumber, currency, customFields, known } = props;
  const { go, address } = useAddress();
  const { say, dismiss } = useExtensionPage();
  const { locale, timeZone } = usePeopleLocale();
  const [draft, setDraft] = useState(kept?.draft ?? saved);
  const [isKept, setIsKept] = useState(kept !== null);
  const form = useRef<HTMLFormElement>(null);
  const saving = useSave(purchaseOrder);
  const check = useNumberCheck(draft.fromSeries ? (nextNumber ?? '') : draft.number, purchaseOrder);
  const key = purchaseOrder?.id ?? 'new';
  const isTouched = JSON.stringify(draft) !== JSON.stringify(saved);
  useEffect(() => {
    if (isTouched) keepDraft(key, draft);
    else dropDraft(key);
  }, [draft]);
  useLayoutEffect(() => document.getElementById(controlId(draft.fromSeries ? 'title' : 'number'))?.focus(), []);

  const change = (changes: Partial<EditorDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const leave = (): void => {
    dropDraft(key);
    go({ ...address, open: purchaseOrder?.id ?? '', params: listParams(address.params) }, 'replace');
    if (!isTouched) return;
    const bringBack = (): void => {
      dismiss();
      keepDraft(key, draft);
      go(address);
    };
    say({ tone: 'warn', text: i18n.t('popup.form.aside'), action: { label: i18n.t('popup.form.bringBack'), run: bringBack } });
  };
  useKeys({ Escape: leave });

  const focusField = ([first]: readonly FieldMessage[]): void => {
    if (first === undefined) return;
    const control = document.getElementById(controlId(first.field, first.row)) ?? document.getElementById(controlId(first.field));
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (refusesTooLong(event.currentTarget)) return undefined;
    // A half-typed day reads as empty; only its control knows that it is not.
    const halfTyped = [...(form.current?.querySelectorAll<HTMLInputElement>('input[type=date]') ?? [])].find(({ validity }) => validity.badInput);
    if (halfTyped !== undefined) {
      halfTyped.focus();
      return say({ tone: 'warn', text: i18n.t('popup.form.badDay') });
    }
    check.insist();
    if (check.problem !== null || (!draft.fromSeries && draft.number.trim() === '')) return document.getElementById(controlId('number'))?.focus();
    const filled = { ...draft, lines: draft.lines.filter((line) => !isBlank(line)) };
    setDraft(filled);
    saving.save(filled, ({ id }) => {
      dropDraft(key);
      go({ tab: 'purchase-orders', open: id, params: listParams(address.params) }, 'replace');
    }, focusField);
    return undefined;
  };

  const messages = [...(check.problem === null ? [] : [{ field: 'number', row: null, text: check.problem }]), ...saving.messages];
  const parts = { draft, onDraft: change, messages, customFields, known };
  const { existing } = check;
  const save = i18n.t(saving.failure !== null ? 'common.failure.retry' : purchaseOrder === null ? 'popup.form.add' : 'popup.form.save');
  return (
    <form ref={form} class={css['form']} noValidate onSubmit={submit}>
      <ViewFrame
        title={purchaseOrder === null ? i18n.t('ledger.editor.newTitle') : i18n.t('popup.form.editTitle', { number: purchaseOrder.number })}
        tools={(
          <>
            <Button kind="quiet" onClick={leave}>{i18n.t('popup.form.cancel')}</Button>
            <Button kind="primary" type="submit" busy={saving.busy}>{save}</Button>
          </>
        )}
      >
        <div class={css['body']}>
          {saving.failure !== null && <FailureNotice typed failure={saving.failure} />}
          {isKept && kept !== null && <KeptNote at={kept.at} onStartAnew={() => { setDraft(saved); setIsKept(false); }} />}
          <NumberPart
            {...parts} isNew={purchaseOrder === null} nextNumber={nextNumber}
            numberWay={existing === null ? undefined : (
              <Button small onClick={() => go({ tab: 'purchase-orders', open: existing.id, params: {} })}>{i18n.t('popup.form.openExisting')}</Button>
            )}
          />
          <UsePart {...parts} />
          <BudgetPart {...parts} currency={currency} today={dayInZone(Date.now(), timeZone)} />
          <LinesPart
            title={i18n.t('ledger.lines.title')} lead={i18n.t('ledger.editor.linesHint')}
            lines={draft.lines} onLines={(lines) => change({ lines })} messages={messages} currency={draft.budget?.currency ?? currency}
            format={amountFormat(locale)} newKey={() => crypto.randomUUID()}
          />
          <PayersPart {...parts} />
        </div>
      </ViewFrame>
    </form>
  );
}

/** The list's own parameters; what the editor was opened with is used up. */
function listParams({ number: _, title: __, ...params }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return params;
}
