import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { PurchaseOrderSheet } from '../../../../components/papers/PurchaseOrderSheet.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { readPapers } from '../../../../lib/app/read-papers.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { purchaseOrderDocument } from '../../../../lib/domain/purchase-order-document.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useAddress } from '../../use-address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import css from './Papers.module.css';
import { useLanguage } from './use-language.ts';

/** The document of a purchase order, as it is printed. */
export function DocumentView({ id }: { id: PurchaseOrderId }) {
  const { go } = useAddress();
  const { refresh } = useExtensionPage();
  const { timeZone } = usePeopleLocale();
  const { words, setLanguage } = useLanguage();
  const paper = useRef<HTMLDivElement>(null);
  const read = useLedger((context) => readPapers(context, { purchaseOrderIds: [id], orderKeys: [] }), [id]);
  const back = (): void => go({ tab: 'purchase-orders', open: id, params: {} });
  useKeys({ Escape: back });
  useLayoutEffect(() => paper.current?.focus(), []);
  const purchaseOrder = read?.ok === true ? read.value.purchaseOrders[0] : undefined;
  return (
    <ViewFrame
      title={i18n.t('papers.document.title')}
      tools={(
        <>
          <Button kind="quiet" onClick={back}><Icon name="back" small turns />{i18n.t('papers.document.back')}</Button>
          <LanguageChoice label={i18n.t('papers.document.language')} language={words.language} onChoose={setLanguage} />
          <Button kind="primary" onClick={() => print()}><Icon name="print" small />{i18n.t('papers.document.print')}</Button>
        </>
      )}
    >
      <div ref={paper} class={css['body']} role="region" aria-label={i18n.t('papers.document.title')} tabIndex={0}>
        {read?.ok === false && (read.error === 'notFound'
          ? <Notice tone="warn" title={i18n.t('popup.detail.gone')}>{i18n.t('papers.document.gone')}</Notice>
          : <FailureNotice failure={read.error} onRetry={refresh} />)}
        {read?.ok === true && purchaseOrder !== undefined && (
          <>
            <p class={css['lead']} data-noprint>{i18n.t('papers.document.settings')}</p>
            <PurchaseOrderSheet
              purchaseOrder={purchaseOrder} document={purchaseOrderDocument(purchaseOrder, read.value.settings.documentDetails)}
              issuedOn={dayInZone(purchaseOrder.createdAt, timeZone)} words={words}
            />
          </>
        )}
      </div>
    </ViewFrame>
  );
}
