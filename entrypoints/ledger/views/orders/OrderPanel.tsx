import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { CandidateCard } from '../../../../components/CandidateCard.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { Identifier } from '../../../../components/Identifier.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { OrderMoney } from '../../../../components/orders/OrderMoney.tsx';
import { OrderStory } from '../../../../components/orders/OrderStory.tsx';
import { Shipments } from '../../../../components/orders/Shipments.tsx';
import { StandingChip } from '../../../../components/orders/StandingChip.tsx';
import { OutsideLink } from '../../../../components/OutsideLink.tsx';
import { PanelHead } from '../../../../components/panel/PanelHead.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { SidePanel } from '../../../../components/panel/SidePanel.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { orderDetailsUrl } from '../../../../lib/amazon/page-links.ts';
import { readOrder, type OrderView } from '../../../../lib/app/read-order.ts';
import type { OrderKey } from '../../../../lib/domain/ids.ts';
import { formatDay } from '../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { CorrespondenceSection } from '../correspondence/CorrespondenceSection.tsx';
import { FindingsSection } from '../findings/FindingsSection.tsx';
import { PaperLinks } from '../papers/PaperLinks.tsx';
import { BillsSection } from '../reconcile/BillsSection.tsx';
import { OrderGoods } from './OrderGoods.tsx';
import { OrderLinks } from './OrderLinks.tsx';
import css from './OrderPanel.module.css';
import { useDecisions } from './use-decisions.ts';
import { useSettle } from './use-settle.ts';

/** One order beside the list. `orderKey` is what the address says; one that is not in the ledger says so. */
export function OrderPanel(props: { orderKey: string; onClose: () => void }) {
  const { refresh } = useExtensionPage();
  const read = useLedger((context) => readOrder(context, { key: props.orderKey as OrderKey }), [props.orderKey]); // a key of nothing is answered with `notFound`
  useKeys({ Escape: props.onClose });
  const view = read?.ok === true ? read.value : null;
  return (
    <SidePanel label={view === null ? i18n.t('orders.panel.label') : `${i18n.t('orders.panel.label')} ${view.order.orderId}`} onClose={props.onClose}>
      <PanelHead
        title={view === null ? i18n.t('orders.panel.label') : <><Identifier strong text={view.order.orderId} /> <StandingChip standing={view.standing} /></>}
        onClose={props.onClose}
      />
      {read?.ok === false && (read.error === 'notFound'
        ? <Notice tone="warn" title={i18n.t('orders.panel.gone')}>{i18n.t('orders.panel.goneText')}</Notice>
        : <FailureNotice failure={read.error} onRetry={refresh} />)}
      {view !== null && <OrderRecord view={view} />}
    </SidePanel>
  );
}

function OrderRecord({ view }: { view: OrderView }) {
  const { order, candidates, events, numbers } = view;
  const { locale } = usePeopleLocale();
  const decisions = useDecisions();
  const { busy, settle } = useSettle();
  const information = Object.entries(order.businessInformation);
  return (
    <>
      <PanelSection>
        <p class={css['lead']}>{placedWords(view, locale)}</p>
        {order.status !== null && <p class={css['lead']}>{i18n.t('orders.panel.amazonSays', { status: order.status })}</p>}
        {order.deliveredOn !== null && <p class={css['lead']}>{i18n.t('orders.panel.delivered', { day: formatDay(order.deliveredOn, locale) })}</p>}
        {order.deliveredOn === null && order.promisedOn !== null && !order.cancelled && <p class={css['lead']}>{i18n.t('orders.panel.promised', { day: formatDay(order.promisedOn, locale) })}</p>}
        <div class={css['actions']}>
          <OutsideLink look={{ kind: 'plain', small: true }} href={orderDetailsUrl(order.marketplace, order.orderId)} label={i18n.t('orders.panel.onAmazon')}>
            <Icon name="outside" small />{i18n.t('orders.panel.onAmazon')}
          </OutsideLink>
        </div>
      </PanelSection>
      {candidates.length > 0 && (
        <PanelSection title={i18n.t('orders.panel.doubt')}>
          <p class={css['lead']}>{i18n.t('orders.panel.doubtText')}</p>
          <ul class={css['candidates']}>
            {candidates.map((checkout) => <CandidateCard key={checkout.key} checkout={checkout} order={order} busy={busy} onPick={() => settle(order, checkout)} />)}
          </ul>
          <div class={css['actions']}><Button small busy={busy} onClick={() => settle(order, null)}>{i18n.t('orders.panel.noneOfThese')}</Button></div>
        </PanelSection>
      )}
      <FindingsSection of={{ orderKey: order.key }} />
      <OrderLinks view={view} decisions={decisions} />
      <OrderGoods order={order} decisions={decisions} />
      {order.shipments.length > 0 && <PanelSection title={i18n.t('orders.panel.shipments')}><Shipments shipments={order.shipments} /></PanelSection>}
      <PanelSection title={i18n.t('orders.panel.money')}><OrderMoney order={order} /></PanelSection>
      <BillsSection order={order} />
      {information.length > 0 && (
        <PanelSection title={i18n.t('orders.panel.facts')}>
          <dl class={css['facts']}>{information.map(([name, value]) => <div key={name}><dt><bdi>{name}</bdi></dt><dd><bdi>{value}</bdi></dd></div>)}</dl>
        </PanelSection>
      )}
      <PaperLinks withDocument={false} />
      <CorrespondenceSection of={{ orderKey: order.key }} about={{ purchaseOrderIds: order.linkedTo, orderKeys: [order.key] }} />
      <PanelSection title={i18n.t('orders.panel.history')}>
        <OrderStory events={events} numbers={numbers} onUndo={(seq) => decisions.undo([seq])} onRedo={(seq) => decisions.redo([seq])} />
      </PanelSection>
    </>
  );
}

function placedWords({ order: { placedOn, marketplace } }: OrderView, locale: string): string {
  return placedOn === null ? i18n.t('orders.panel.placedAt', { marketplace }) : i18n.t('orders.panel.placedOn', { day: formatDay(placedOn, locale), marketplace });
}
