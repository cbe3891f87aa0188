import { i18n } from '#i18n';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { FavouriteButton } from '../../../../components/FavouriteButton.tsx';
import { Identifier } from '../../../../components/Identifier.tsx';
import { LinkedOrders } from '../../../../components/LinkedOrders.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { PanelHead } from '../../../../components/panel/PanelHead.tsx';
import { SidePanel } from '../../../../components/panel/SidePanel.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { PurchaseOrderHead } from '../../../../components/PurchaseOrderHead.tsx';
import { CopyButton } from '../../../../components/CopyButton.tsx';
import { orderDetailsUrl } from '../../../../lib/amazon/page-links.ts';
import { readPurchaseOrder } from '../../../../lib/app/read-purchase-order.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { usePurchaseOrderActions } from '../../../extension-page/use-purchase-order-actions.ts';

/** One purchase order beside the list. `id` is what the address says; one that is not in the ledger says so. */
export function DetailPanel(props: { id: string; onClose: () => void }) {
  const { refresh } = useExtensionPage();
  const { timeZone } = usePeopleLocale();
  const { copiedId, copy, favour } = usePurchaseOrderActions();
  const read = useLedger((context) => readPurchaseOrder(context, { id: props.id as PurchaseOrderId }), [props.id]); // an id of nothing is answered with `notFound`
  useKeys({ Escape: props.onClose });
  const found = read?.ok === true ? read.value : null;
  const today = dayInZone(Date.now(), timeZone);
  return (
    <SidePanel label={found?.purchaseOrder.number ?? i18n.t('ledger.panel.label')} onClose={props.onClose}>
      <PanelHead
        title={found === null ? null : <Identifier strong text={found.purchaseOrder.number} />} onClose={props.onClose}
        tools={found === null ? null : (
          <>
            <FavouriteButton small purchaseOrder={found.purchaseOrder} onToggle={() => favour(found.purchaseOrder)} />
            <CopyButton number={found.purchaseOrder.number} copied={copiedId !== null} onCopy={() => copy(found.purchaseOrder)} />
          </>
        )}
      />
      {read?.ok === false && (read.error === 'notFound'
        ? <Notice tone="warn" title={i18n.t('popup.detail.gone')}>{i18n.t('ledger.panel.goneText')}</Notice>
        : <FailureNotice failure={read.error} onRetry={refresh} />)}
      {found !== null && (
        <>
          <PurchaseOrderHead purchaseOrder={found.purchaseOrder} today={today} />
          <LinkedOrders
            orders={found.linked.map(({ order }) => order)} spend={found.purchaseOrder.spend}
            hrefOf={(order) => orderDetailsUrl(order.marketplace, order.orderId)}
          />
        </>
      )}
    </SidePanel>
  );
}
