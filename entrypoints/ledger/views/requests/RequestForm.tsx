import { i18n } from '#i18n';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { CheckField } from '../../../../components/form/CheckField.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../../components/form/FieldGroup.tsx';
import { refusesTooLong, TextField } from '../../../../components/form/TextField.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { EditorDraft } from '../../../../components/purchase-order/editor/draft.ts';
import { controlId, messageAt } from '../../../../components/purchase-order/editor/editor-props.ts';
import { LinesPart } from '../../../../components/purchase-order/editor/LinesPart.tsx';
import type { RequestDraft } from '../../../../components/request/request-draft.ts';
import type { Currency } from '../../../../lib/domain/currency.ts';
import type { CheckoutKey } from '../../../../lib/domain/ids.ts';
import { requestTextMaxLength } from '../../../../lib/domain/purchase-order-request.ts';
import { amountFormat } from '../../../../lib/i18n/amount-format.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useAddress } from '../../use-address.ts';
import formCss from '../editor/EditorForm.module.css';
import { dropDraft, keepDraft, type Kept } from '../editor/kept-draft.ts';
import { KeptNote } from '../editor/KeptNote.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import { useRequest } from './use-request.ts';

interface Props {
  readonly begun: RequestDraft;
  /** What was typed before and not saved. */
  readonly kept: Kept<RequestDraft> | null;
  /** The name it is kept under. */
  readonly keptKey: string;
  readonly checkout: CheckoutKey | null;
  readonly isFromCart: boolean;
  readonly currency: Currency;
  readonly nextNumber: string | null;
  readonly remindAfter: number;
}

/** What is asked of purchasing: items first, then all an approver wants to know. */
export function RequestForm({ begun, kept, keptKey, checkout, isFromCart, currency, nextNumber, remindAfter }: Props) {
  const { go, address } = useAddress();
  const { say, dismiss } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const [draft, setDraft] = useState(kept?.draft ?? begun);
  const [isKept, setIsKept] = useState(kept !== null);
  useEffect(() => {
    if (JSON.stringify(draft) === JSON.stringify(begun)) dropDraft(keptKey);
    else keepDraft(keptKey, draft);
  }, [draft]);
  const { busy, failure, messages, send } = useRequest(checkout);
  useLayoutEffect(() => document.getElementById(controlId('title'))?.focus(), []);
  const change = (changes: Partial<RequestDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const ask = (asked: Partial<EditorDraft>): void => setDraft((before) => ({ ...before, asked: { ...before.asked, ...asked } }));
  const leave = (): void => {
    dropDraft(keptKey);
    go({ tab: 'requests', open: '', params: {} }, 'replace');
    if (JSON.stringify(draft) === JSON.stringify(begun)) return;
    const bringBack = (): void => {
      dismiss();
      keepDraft(keptKey, draft);
      go(address);
    };
    say({ tone: 'warn', text: i18n.t('popup.form.aside'), action: { label: i18n.t('popup.form.bringBack'), run: bringBack } });
  };
  useKeys({ Escape: leave });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (refusesTooLong(event.currentTarget)) return;
    send(draft, ({ id }) => {
      dropDraft(keptKey);
      go({ tab: 'requests', open: id, params: {} }, 'replace');
    });
  };
  const { asked } = draft;
  const optional = i18n.t('popup.form.optional');
  const numbers = [
    ...(nextNumber === null ? [] : [{ value: 'series' as const, text: i18n.t('ledger.request.numberSeries', { number: nextNumber }) }]),
    { value: 'pending' as const, text: i18n.t('ledger.request.numberPending') },
    { value: 'typed' as const, text: i18n.t('ledger.request.numberTyped') },
  ];
  return (
    <form class={formCss['form']} noValidate onSubmit={submit}>
      <ViewFrame
        title={i18n.t('ledger.request.newTitle')}
        tools={<><Button kind="quiet" onClick={leave}>{i18n.t('popup.form.cancel')}</Button><Button kind="primary" type="submit" busy={busy}>{i18n.t('ledger.request.save')}</Button></>}
      >
        <div class={formCss['body']}>
          {failure !== null && <FailureNotice typed failure={failure} />}
          {isKept && kept !== null && <KeptNote at={kept.at} onStartAnew={() => { setDraft(begun); setIsKept(false); }} />}
          <FieldGroup id="request-what" title={i18n.t('ledger.request.what')} {...(isFromCart ? { lead: i18n.t('ledger.request.fromCart') } : {})}>
            <TextField
              id={controlId('title')} label={i18n.t('ledger.field.title')} hint={i18n.t('popup.form.titleHint')} value={asked.title}
              problem={messageAt(messages, 'title')} onInput={(title) => ask({ title })}
            />
            <TextField
              id={controlId('suppliers')} label={i18n.t('ledger.field.suppliers')} aside={optional} hint={i18n.t('ledger.editor.suppliersHint')} lines={2} most={null}
              value={asked.suppliers} problem={messages.find(({ field }) => field === 'suppliers')?.text} onInput={(suppliers) => ask({ suppliers })}
            />
            <TextField
              id="request-reason" label={i18n.t('ledger.request.reason')} aside={optional} hint={i18n.t('ledger.request.reasonHint')} lines={2} most={requestTextMaxLength}
              value={draft.reason} onInput={(reason) => change({ reason })}
            />
          </FieldGroup>
          <LinesPart
            title={i18n.t('ledger.request.itemsTitle')} lead={i18n.t('ledger.request.itemsLead')}
            lines={asked.lines} onLines={(lines) => ask({ lines })} messages={messages} currency={asked.lines[0]?.currency ?? currency}
            format={amountFormat(locale)} newKey={() => crypto.randomUUID()}
          />
          <FieldGroup id="request-how" title={i18n.t('ledger.request.how')}>
            {(['delivery', 'payment', 'earlierOrders'] as const).map((name) => (
              <TextField
                key={name} id={`request-${name}`} label={i18n.t(`ledger.request.${name}`)} aside={optional} hint={i18n.t(`ledger.request.${name}Hint`)} most={requestTextMaxLength}
                value={draft[name]} onInput={(text) => change({ [name]: text })}
              />
            ))}
            {(['costCentre', 'department', 'project'] as const).map((name) => (
              <TextField
                key={name} id={controlId(name)} label={i18n.t(`ledger.field.${name}`)} aside={optional} value={asked[name]} problem={messageAt(messages, name)}
                onInput={(text) => ask({ [name]: text })}
              />
            ))}
          </FieldGroup>
          <FieldGroup id="request-number" title={i18n.t('ledger.request.numberTitle')}>
            <ChoiceField
              id="request-number-from" label={i18n.t('ledger.field.number')} hint={i18n.t(`ledger.request.numberHint.${draft.number}`)} value={draft.number} options={numbers}
              {...(draft.number === 'typed' ? {} : { problem: messageAt(messages, 'number') })} onChoose={(number) => change({ number })}
            />
            {draft.number === 'typed' && (
              <TextField
                id={controlId('number')} isCode label={i18n.t('popup.form.number')} hint={i18n.t('popup.form.numberHint')} most={null} value={asked.number}
                problem={messageAt(messages, 'number')} onInput={(number) => ask({ number })}
              />
            )}
            <CheckField
              id="request-remind" label={i18n.t('ledger.request.remind', remindAfter, [formatCount(remindAfter, locale)])} checked={draft.remind}
              onChange={(remind) => change({ remind })}
            />
          </FieldGroup>
        </div>
      </ViewFrame>
    </form>
  );
}
