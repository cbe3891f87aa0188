import { i18n } from '#i18n';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { draftOf, newDraft, type EditorDraft } from '../../../../components/purchase-order/editor/draft.ts';
import { listPurchaseOrders } from '../../../../lib/app/list-purchase-orders.ts';
import { readPurchaseOrder } from '../../../../lib/app/read-purchase-order.ts';
import { readSettings } from '../../../../lib/app/read-settings.ts';
import { readNextNumber } from '../../../../lib/app/take-number.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { ok } from '../../../../lib/domain/result.ts';
import { amountFormat, currencyOfRegion } from '../../../../lib/i18n/amount-format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useAddress } from '../../use-address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { EditorForm } from './EditorForm.tsx';
import { editorDraftSchema, keptDraft } from './kept-draft.ts';

/** As many purchase orders as are looked through for names to offer while typing. */
const lookedThrough = 300;

/** The editor of one purchase order (`id`), or of a new one (null), with everything it needs to know. */
export function EditorView(props: { id: PurchaseOrderId | null }) {
  const { address } = useAddress();
  const { refresh } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const settings = useLedger(readSettings, []);
  const read = useLedger((context) => (props.id === null ? Promise.resolve(ok(null)) : readPurchaseOrder(context, { id: props.id })), [props.id]);
  const next = useLedger((context) => readNextNumber(context), []);
  const others = useLedger((context) => listPurchaseOrders(context, { query: '', limit: lookedThrough }), []);

  if (read?.ok === false) {
    return (
      <ViewFrame title={i18n.t('ledger.panel.label')}>
        {read.error === 'notFound'
          ? <Notice tone="warn" title={i18n.t('popup.detail.gone')}>{i18n.t('ledger.panel.goneText')}</Notice>
          : <FailureNotice failure={read.error} onRetry={refresh} />}
      </ViewFrame>
    );
  }
  if (settings?.ok === false) return <FailureNotice failure={settings.error} onRetry={refresh} />;
  if (read === null || settings === null || next === null || others === null) return <ViewFrame title={props.id === null ? i18n.t('ledger.editor.newTitle') : i18n.t('ledger.panel.label')}>{null}</ViewFrame>;
  const nextNumber = next.ok ? next.value : null;
  const currency = currencyOfRegion(locale);
  const purchaseOrder = read.value === null ? null : read.value.purchaseOrder;
  const { number = '', title = '' } = address.params;
  const saved: EditorDraft = purchaseOrder === null
    ? newDraft({ number, title, fromSeries: nextNumber !== null && number === '', reuse: settings.value.settings.reuse })
    : draftOf(purchaseOrder, amountFormat(locale), currency);
  return (
    <EditorForm
      purchaseOrder={purchaseOrder} saved={saved} kept={keptDraft(props.id ?? 'new', editorDraftSchema)} nextNumber={nextNumber} currency={currency}
      customFields={settings.value.settings.customFields} known={knownTexts(others.ok ? others.value.purchaseOrders : [])}
    />
  );
}

function knownTexts(all: readonly PurchaseOrder[]): { departments: string[]; owners: string[]; suppliers: string[] } {
  const each = (textsOf: (purchaseOrder: PurchaseOrder) => readonly string[]): string[] => [...new Set(all.flatMap(textsOf))].filter((text) => text !== '').sort();
  return { departments: each(({ department }) => [department]), owners: each(({ owner }) => [owner]), suppliers: each(({ suppliers }) => suppliers) };
}
