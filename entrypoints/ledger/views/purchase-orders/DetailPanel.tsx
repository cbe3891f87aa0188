import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { CopyButton } from '../../../../components/CopyButton.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { FavouriteButton } from '../../../../components/FavouriteButton.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { Identifier } from '../../../../components/Identifier.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { PanelHead } from '../../../../components/panel/PanelHead.tsx';
import { SidePanel } from '../../../../components/panel/SidePanel.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { PurchaseOrderHead } from '../../../../components/PurchaseOrderHead.tsx';
import { readDossier } from '../../../../lib/app/read-dossier.ts';
import { readSettings } from '../../../../lib/app/read-settings.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { usePurchaseOrderActions } from '../../../extension-page/use-purchase-order-actions.ts';
import { Dossier } from './Dossier.tsx';

/** One purchase order beside the list. `id` is what the address says; one that is not in the ledger says so. */
export function DetailPanel(props: { id: string; onClose: () => void; onEdit: () => void }) {
  const { refresh } = useExtensionPage();
  const { timeZone } = usePeopleLocale();
  const { copiedId, copy, favour } = usePurchaseOrderActions();
  const read = useLedger((context) => readDossier(context, { id: props.id as PurchaseOrderId }), [props.id]); // an id of nothing is answered with `notFound`
  const settings = useLedger(readSettings, []);
  const purchaseOrder = read?.ok === true ? read.value.purchaseOrder : null;
  useKeys({ Escape: props.onClose, e: props.onEdit });
  return (
    <SidePanel label={purchaseOrder?.number ?? i18n.t('ledger.panel.label')} onClose={props.onClose}>
      <PanelHead
        title={purchaseOrder === null ? i18n.t('ledger.panel.label') : <Identifier strong text={purchaseOrder.number} />} onClose={props.onClose}
        tools={purchaseOrder === null ? null : (
          <>
            <FavouriteButton small purchaseOrder={purchaseOrder} onToggle={() => favour(purchaseOrder)} />
            <CopyButton number={purchaseOrder.number} copied={copiedId !== null} onCopy={() => copy(purchaseOrder)} />
            <Button small shortcut="e" onClick={props.onEdit}><Icon name="edit" small />{i18n.t('popup.detail.edit')}</Button>
          </>
        )}
      />
      {read?.ok === false && (read.error === 'notFound'
        ? <Notice tone="warn" title={i18n.t('popup.detail.gone')}>{i18n.t('ledger.panel.goneText')}</Notice>
        : <FailureNotice failure={read.error} onRetry={refresh} />)}
      {read?.ok === true && (
        <>
          <PurchaseOrderHead purchaseOrder={read.value.purchaseOrder} today={dayInZone(Date.now(), timeZone)} />
          <Dossier dossier={read.value} customFields={settings?.ok === true ? settings.value.settings.customFields : []} />
        </>
      )}
    </SidePanel>
  );
}
