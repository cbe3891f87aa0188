import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { OrderItems } from '../../../../components/orders/OrderItems.tsx';
import { ReceiveForm } from '../../../../components/orders/ReceiveForm.tsx';
import { ReturnsLeft } from '../../../../components/orders/ReturnsLeft.tsx';
import { ReturnForm } from '../../../../components/orders/ReturnForm.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { receiveOrder } from '../../../../lib/app/receive-order.ts';
import { recordReturn } from '../../../../lib/app/record-return.ts';
import type { Order } from '../../../../lib/domain/order.ts';
import { amountFormat } from '../../../../lib/i18n/amount-format.ts';
import css from './OrderPanel.module.css';
import type { Decisions } from './use-decisions.ts';

/** The items of an order, and what of them arrived and goes back, as a person says. */
export function OrderGoods({ order, decisions }: { order: Order; decisions: Decisions }) {
  const { locale } = usePeopleLocale();
  const [open, setOpen] = useState<'receive' | 'return' | null>(null);
  const close = (): void => setOpen(null);
  const closeWhen = (isDone: boolean): void => { if (isDone) close(); };
  if (order.lines.length === 0) return null;
  const { key: orderKey, orderId } = order;
  return (
    <PanelSection title={i18n.t('orders.panel.items')}>
      <OrderItems order={order} />
      <ReturnsLeft order={order} />
      {open === null && !order.cancelled && (
        <div class={css['actions']}>
          <Button small onClick={() => setOpen('receive')}>{i18n.t('orders.receive.open')}</Button>
          <Button small onClick={() => setOpen('return')}>{i18n.t('orders.giveBack.open')}</Button>
        </div>
      )}
      {open === 'receive' && (
        <ReceiveForm
          order={order} busy={decisions.busy} onCancel={close}
          onSave={(units) => void decisions.decide((context) => receiveOrder(context, { orderKey, units }), i18n.t('orders.done.received', { order: orderId })).then(closeWhen)}
        />
      )}
      {open === 'return' && (
        <ReturnForm
          order={order} format={amountFormat(locale)} busy={decisions.busy} onCancel={close}
          onSave={(returned) => void decisions.decide((context) => recordReturn(context, { orderKey, returned }), i18n.t('orders.done.returned', { order: orderId })).then(closeWhen)}
        />
      )}
    </PanelSection>
  );
}
