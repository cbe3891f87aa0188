import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { AnswerForm } from '../../../../components/request/AnswerForm.tsx';
import { RequestChip } from '../../../../components/request/request-columns.tsx';
import { RequestSheet } from '../../../../components/request/RequestSheet.tsx';
import { readPurchaseOrder } from '../../../../lib/app/read-purchase-order.ts';
import { readSettings } from '../../../../lib/app/read-settings.ts';
import { isAnswerDue } from '../../../../lib/domain/attention.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { formatDay, formatMoment } from '../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useAddress } from '../../use-address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import css from './RequestView.module.css';
import { useAnswer } from './use-answer.ts';
import { useRequestMail } from './use-request-mail.ts';

/** One request: the sheet to hand over, and its answer. */
export function RequestView({ id }: { id: PurchaseOrderId }) {
  const { go, address } = useAddress();
  const { refresh } = useExtensionPage();
  const read = useLedger((context) => readPurchaseOrder(context, { id }), [id]);
  const settings = useLedger(readSettings, []);
  const back = (): void => go({ ...address, open: '' });
  useKeys({ Escape: back });
  if (read?.ok === true && settings?.ok === true) return <Request purchaseOrder={read.value.purchaseOrder} settings={settings.value.settings} onBack={back} />;
  return (
    <ViewFrame title={i18n.t('ledger.request.sheet')}>
      {read?.ok === false && (read.error === 'notFound'
        ? <Notice tone="warn" title={i18n.t('popup.detail.gone')}>{i18n.t('ledger.panel.goneText')}</Notice>
        : <FailureNotice failure={read.error} onRetry={refresh} />)}
      {settings?.ok === false && <FailureNotice failure={settings.error} onRetry={refresh} />}
    </ViewFrame>
  );
}

function Request({ purchaseOrder, settings, onBack }: { purchaseOrder: PurchaseOrder; settings: Settings; onBack: () => void }) {
  const { go } = useAddress();
  const { locale, timeZone } = usePeopleLocale();
  const contact = settings.approver ?? settings.purchasing;
  const { mail, copy } = useRequestMail(purchaseOrder, contact);
  const { busy, problem, answer } = useAnswer(purchaseOrder);
  const { request, number, title, state } = purchaseOrder;
  const today = dayInZone(Date.now(), timeZone);
  const isDue = isAnswerDue(purchaseOrder, today);
  const isOpen = state === 'requested' && request?.answer === null;
  return (
    <ViewFrame
      title={title === '' ? number : title}
      tools={(
        <>
          <Button kind="quiet" onClick={onBack}><Icon name="back" small turns />{i18n.t('ledger.place.requests')}</Button>
          <Button onClick={copy}><Icon name="copy" small />{i18n.t('ledger.request.copy')}</Button>
          <Button onClick={() => print()}><Icon name="print" small />{i18n.t('ledger.request.print')}</Button>
          <Button kind={isOpen ? 'primary' : 'plain'} onClick={() => mail(isDue)}>
            <Icon name="mail" small />{i18n.t(isDue ? 'ledger.request.mailReminder' : 'ledger.request.mail')}
          </Button>
        </>
      )}
    >
      <div class={css['body']}>
        <p class={css['standing']}>
          <RequestChip purchaseOrder={purchaseOrder} today={today} />
          <span>{standingText(purchaseOrder, isDue, locale, timeZone)}</span>
          <Button small kind="quiet" onClick={() => go({ tab: 'purchase-orders', open: purchaseOrder.id, params: {} })}>{i18n.t('ledger.request.openPurchaseOrder')}</Button>
        </p>
        <RequestSheet purchaseOrder={purchaseOrder} />
        {isOpen && (
          <AnswerForm
            number={request.numberPending ? '' : number} by={settings.approver?.name ?? settings.purchasing?.name ?? ''} busy={busy} problem={problem} onAnswer={answer}
          />
        )}
      </div>
    </ViewFrame>
  );
}

/** What became of a request, as a sentence. */
function standingText({ request, state }: PurchaseOrder, isDue: boolean, locale: string, timeZone: string): string {
  if (request?.answer != null) {
    const { answer } = request;
    const facts = { when: formatMoment(answer.at, locale, timeZone), by: answer.by === '' ? i18n.t('ledger.request.purchasingBare') : answer.by };
    const said = i18n.t(`ledger.request.answered.${answer.kind}`, facts);
    return answer.kind === 'rejected' && answer.reason !== '' ? `${said} ${answer.reason}` : said;
  }
  if (state !== 'requested') return i18n.t('ledger.request.withdrawn');
  return request?.remindOn == null ? i18n.t('ledger.request.waitsOpenly') : i18n.t(isDue ? 'ledger.request.waitedUntil' : 'ledger.request.waitsUntil', { day: formatDay(request.remindOn, locale) });
}
