import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { AwaitedCopyNote } from '../../../../components/change-order/AwaitedCopyNote.tsx';
import { DivisionEditor } from '../../../../components/orders/DivisionEditor.tsx';
import { LinkedParts } from '../../../../components/orders/LinkedParts.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { orderDetailsUrl } from '../../../../lib/amazon/page-links.ts';
import { assignOrder } from '../../../../lib/app/assign-order.ts';
import { settleAmazonCopy } from '../../../../lib/app/change-order-purchase-order.ts';
import type { OrderView } from '../../../../lib/app/read-order.ts';
import type { AssignedPart } from '../../../../lib/domain/order.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { amountFormat } from '../../../../lib/i18n/amount-format.ts';
import { formatList } from '../../../../lib/i18n/format.ts';
import { writeAddress } from '../../address.ts';
import { useAddress } from '../../use-address.ts';
import { ChangePurchaseOrder } from './ChangePurchaseOrder.tsx';
import css from './OrderPanel.module.css';
import { suggest } from './suggest.ts';
import type { Decisions } from './use-decisions.ts';

/** The purchase orders that pay for an order, and everything that can be decided about that. */
export function OrderLinks({ view, decisions }: { view: OrderView; decisions: Decisions }) {
  const { order, linked, checkout } = view;
  const { locale, timeZone } = usePeopleLocale();
  const { address, setParams } = useAddress();
  const [isEditing, setEditing] = useState(false);
  const isChanging = address.params['change'] === '1';
  const setChanging = (is: boolean): void => setParams({ change: is ? '1' : '' });
  const today = dayInZone(Date.now(), timeZone);
  const assign = (parts: readonly AssignedPart[] | null, done: string): Promise<boolean> =>
    decisions.decide((context) => assignOrder(context, { orderKey: order.key, parts }), done);
  const save = (parts: readonly AssignedPart[], purchaseOrders: readonly PurchaseOrder[]): void => {
    const numbers = formatList(purchaseOrders.map(({ number }) => number), locale);
    const done = parts.length === 1 ? i18n.t('orders.done.linked', { order: order.orderId, number: numbers }) : i18n.t('orders.done.divided', { order: order.orderId, numbers });
    void assign(parts, done).then((isDone) => { if (isDone) setEditing(false); });
  };
  const isByHand = order.assignment?.by === 'person';
  const unsaved = linked.length === 0 && !isByHand && checkout?.chosen != null ? checkout.chosen.number : null;
  return (
    <PanelSection title={i18n.t('orders.link.title')}>
      {linked.length > 0 && (
        <LinkedParts order={order} linked={linked} today={today} hrefOf={({ id }) => writeAddress({ tab: 'purchase-orders', open: id, params: {} })} />
      )}
      {linked.length === 0 && (
        <p class={css['lead']}>{unsaved === null ? i18n.t(isByHand ? 'orders.link.takenOff' : 'orders.link.none') : i18n.t('orders.link.unsaved', { number: unsaved })}</p>
      )}
      <AwaitedCopyNote
        order={order} href={orderDetailsUrl(order.marketplace, order.orderId)} busy={decisions.busy}
        onSettle={() => void decisions.decide((context) => settleAmazonCopy(context, { orderKey: order.key, reason: '' }), i18n.t('changePo.copy.settled', { order: order.orderId }))}
      />
      {isChanging && <ChangePurchaseOrder key={order.key} order={order} decisions={decisions} onClose={() => setChanging(false)} />}
      {isChanging ? null : isEditing
        ? (
          <DivisionEditor
            order={order} linked={linked} today={today} format={amountFormat(locale)} busy={decisions.busy} suggest={suggest} onSave={save} onCancel={() => setEditing(false)}
          />
        )
        : (
          <div class={css['actions']}>
            <Button small kind={linked.length === 0 ? 'primary' : 'plain'} onClick={() => setEditing(true)}>
              {i18n.t(linked.length === 0 ? 'orders.link.link' : 'orders.link.change')}
            </Button>
            {linked.length > 0 && !order.cancelled && <Button small onClick={() => setChanging(true)}>{i18n.t('changePo.open')}</Button>}
            {linked.length > 0 && (
              <Button small busy={decisions.busy} onClick={() => void assign([], i18n.t('orders.done.takenOff', { order: order.orderId }))}>{i18n.t('orders.link.takeOff')}</Button>
            )}
            {isByHand && (
              <Button small kind="quiet" busy={decisions.busy} title={i18n.t('orders.link.followHint')} onClick={() => void assign(null, i18n.t('orders.done.followed', { order: order.orderId }))}>
                {i18n.t('orders.link.follow')}
              </Button>
            )}
          </div>
        )}
    </PanelSection>
  );
}
