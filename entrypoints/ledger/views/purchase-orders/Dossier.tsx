import { i18n } from '#i18n';
import { BudgetCard } from '../../../../components/budget/BudgetCard.tsx';
import { Button } from '../../../../components/Button.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { LinkedOrders } from '../../../../components/LinkedOrders.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { Facts } from '../../../../components/purchase-order/Facts.tsx';
import { LifecycleLine } from '../../../../components/purchase-order/LifecycleLine.tsx';
import { LinesTable } from '../../../../components/purchase-order/LinesTable.tsx';
import { StateMoves } from '../../../../components/purchase-order/StateMoves.tsx';
import { Story } from '../../../../components/purchase-order/Story.tsx';
import { storyOf } from '../../../../components/purchase-order/story.ts';
import { orderDetailsUrl } from '../../../../lib/amazon/page-links.ts';
import type { Dossier as DossierFacts } from '../../../../lib/app/read-dossier.ts';
import type { CustomField } from '../../../../lib/domain/settings.ts';
import { useAddress } from '../../use-address.ts';
import { FindingsSection } from '../findings/FindingsSection.tsx';
import { CorrespondenceSection } from '../correspondence/CorrespondenceSection.tsx';
import { PaperLinks } from '../papers/PaperLinks.tsx';
import { SpendPicture } from './SpendPicture.tsx';
import { PurchaseOrderBills } from '../reconcile/PurchaseOrderBills.tsx';
import { CancelSection } from './CancelSection.tsx';
import { ExportsSection } from '../exchange/export/ExportsSection.tsx';
import { useMove } from './use-move.ts';

/** Everything about one purchase order, from where it stands to what happened to it. */
export function Dossier({ dossier, customFields }: { dossier: DossierFacts; customFields: readonly CustomField[] }) {
  const { purchaseOrder, linked, budget, units, facts, entries } = dossier;
  const { locale } = usePeopleLocale();
  const { go } = useAddress();
  const { busy, move } = useMove();
  const events = storyOf(entries, linked.map(({ link, order }) => ({ link, orderId: order.orderId })), locale);
  return (
    <>
      <PanelSection>
        <LifecycleLine purchaseOrder={purchaseOrder} />
        <StateMoves purchaseOrder={purchaseOrder} facts={facts} busy={busy} onMove={(to, reason) => move(purchaseOrder, to, reason)} />
      </PanelSection>
      <CancelSection key={purchaseOrder.id} purchaseOrder={purchaseOrder} />
      <PaperLinks withDocument />
      {purchaseOrder.request !== null && (
        <PanelSection>
          <Button small onClick={() => go({ tab: 'requests', open: purchaseOrder.id, params: {} })}><Icon name="mail" small />{i18n.t('ledger.request.open')}</Button>
        </PanelSection>
      )}
      <FindingsSection of={{ purchaseOrderId: purchaseOrder.id }} />
      {budget !== null && <PanelSection><BudgetCard status={budget} /></PanelSection>}
      {purchaseOrder.spend.length > 0 && <PanelSection title={i18n.t('overview.panel.title')}><SpendPicture dossier={dossier} /></PanelSection>}
      {purchaseOrder.lines.length > 0 && (
        <PanelSection title={i18n.t('ledger.lines.title')}><LinesTable lines={purchaseOrder.lines} units={units} /></PanelSection>
      )}
      {linked.length > 0 && (
        <LinkedOrders
          orders={linked.map(({ order }) => order)} spend={purchaseOrder.spend}
          hrefOf={(order) => orderDetailsUrl(order.marketplace, order.orderId)}
        />
      )}
      <PurchaseOrderBills id={purchaseOrder.id} />
      <PanelSection title={i18n.t('ledger.panel.facts')}><Facts purchaseOrder={purchaseOrder} customFields={customFields} /></PanelSection>
      <CorrespondenceSection of={{ purchaseOrderId: purchaseOrder.id }} about={{ purchaseOrderIds: [purchaseOrder.id], orderKeys: [] }} />
      <ExportsSection id={purchaseOrder.id} />
      <PanelSection title={i18n.t('ledger.story.title')}><Story events={events} /></PanelSection>
    </>
  );
}
