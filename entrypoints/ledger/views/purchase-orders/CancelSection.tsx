import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { CancelSteps } from '../../../../components/purchase-order/CancelSteps.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { orderDetailsUrl } from '../../../../lib/amazon/page-links.ts';
import { keepOrder } from '../../../../lib/app/keep-order.ts';
import { readCancellation } from '../../../../lib/app/read-cancellation.ts';
import type { OrderKey } from '../../../../lib/domain/ids.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';
import { writeAddress } from '../../address.ts';
import { useMove } from './use-move.ts';

/** The way to cancel a purchase order that is in use, and through a cancellation that is pending. */
export function CancelSection({ purchaseOrder }: { purchaseOrder: PurchaseOrder }) {
  const [isOpen, setOpen] = useState(false);
  const { state } = purchaseOrder;
  if (state !== 'issued' && state !== 'cancellationPending') return null;
  if (state === 'issued' && !isOpen) return <PanelSection><Button small kind="quiet" onClick={() => setOpen(true)}>{i18n.t('changePo.cancelPo.openIt')}</Button></PanelSection>;
  return <Steps purchaseOrder={purchaseOrder} />;
}

function Steps({ purchaseOrder }: { purchaseOrder: PurchaseOrder }) {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const { busy, move } = useMove();
  const read = useLedger((context) => readCancellation(context, { id: purchaseOrder.id }), [purchaseOrder.id]);
  const keep = async (orderKey: OrderKey, isKept: boolean, reason: string): Promise<void> => {
    const kept = await inLedger((context) => keepOrder(context, { id: purchaseOrder.id, orderKey, keep: isKept, reason }));
    refresh();
    if (!kept.ok) say({ tone: 'warn', text: kept.error === 'notFound' ? i18n.t('popup.detail.gone') : failureText(kept.error) });
  };
  if (read?.ok !== true) return null; // the panel says what is wrong with the ledger
  return (
    <PanelSection>
      <CancelSteps
        purchaseOrder={purchaseOrder} cancellation={read.value} busy={busy} amazonHref={({ marketplace, orderId }) => orderDetailsUrl(marketplace, orderId)}
        changeHref={({ key }) => writeAddress({ tab: 'orders', open: key, params: { change: '1' } })}
        onKeep={(orderKey, isKept, reason) => { keep(orderKey, isKept, reason).catch(raise); }} onMove={(to, reason) => move(purchaseOrder, to, reason)}
      />
    </PanelSection>
  );
}
