import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { PurchaseOrderBox } from '../../../../components/orders/PurchaseOrderBox.tsx';
import { ReceiveForm } from '../../../../components/orders/ReceiveForm.tsx';
import { ReturnForm } from '../../../../components/orders/ReturnForm.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { assignOrder } from '../../../../lib/app/assign-order.ts';
import { readOrder } from '../../../../lib/app/read-order.ts';
import { receiveOrder } from '../../../../lib/app/receive-order.ts';
import { recordReturn } from '../../../../lib/app/record-return.ts';
import type { OrderKey } from '../../../../lib/domain/ids.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { amountFormat } from '../../../../lib/i18n/amount-format.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { suggest } from '../orders/suggest.ts';
import { useDecisions } from '../orders/use-decisions.ts';
import css from './FindingPanel.module.css';

interface Props {
  readonly way: 'link' | 'receive' | 'giveBack';
  readonly orderKey: OrderKey;
  readonly onClose: () => void;
}

/** The form of a way out that changes the order of a finding. What is done can be undone. */
export function WayForm({ way, orderKey, onClose }: Props) {
  const { locale } = usePeopleLocale();
  const { busy, decide } = useDecisions();
  const read = useLedger((context) => readOrder(context, { key: orderKey }), [orderKey]);
  if (read?.ok !== true) return null; // the panel says what is wrong with the ledger
  const { order } = read.value;
  const closeWhen = (isDone: boolean): void => { if (isDone) onClose(); };
  if (way === 'link') return <LinkForm orderKey={orderKey} onClose={onClose} />;
  if (way === 'receive') {
    return (
      <ReceiveForm
        order={order} busy={busy} onCancel={onClose}
        onSave={(units) => void decide((context) => receiveOrder(context, { orderKey, units }), i18n.t('orders.done.received', { order: order.orderId })).then(closeWhen)}
      />
    );
  }
  return (
    <ReturnForm
      order={order} format={amountFormat(locale)} busy={busy} onCancel={onClose}
      onSave={(returned) => void decide((context) => recordReturn(context, { orderKey, returned }), i18n.t('orders.done.returned', { order: order.orderId })).then(closeWhen)}
    />
  );
}

/** Picks the purchase order an order is to belong to, all of it. */
function LinkForm({ orderKey, onClose }: Pick<Props, 'orderKey' | 'onClose'>) {
  const id = useId();
  const { timeZone } = usePeopleLocale();
  const { busy, decide } = useDecisions();
  const [chosen, setChosen] = useState<PurchaseOrder | null>(null);
  const save = ({ id: purchaseOrderId, number }: PurchaseOrder): void => {
    const parts = [{ purchaseOrderId, share: { kind: 'whole' } as const }];
    void decide((context) => assignOrder(context, { orderKey, parts }), i18n.t('orders.done.linked', { order: orderKey.slice(orderKey.indexOf('/') + 1), number }))
      .then((isDone) => { if (isDone) onClose(); });
  };
  return (
    <form class={css['form']} aria-label={i18n.t('findings.way.linkLabel')} onSubmit={(event) => { event.preventDefault(); if (chosen !== null && !busy) save(chosen); }}>
      <PurchaseOrderBox id={id} label={i18n.t('findings.way.linkLabel')} chosen={chosen} takesFocus today={dayInZone(Date.now(), timeZone)} suggest={suggest} onChoose={setChosen} />
      <div class={css['ways']}>
        {chosen !== null && <Button small kind="primary" type="submit" busy={busy}>{i18n.t('findings.way.linkTo', { number: chosen.number })}</Button>}
        <Button small onClick={onClose}>{i18n.t('findings.dismiss.cancel')}</Button>
      </div>
    </form>
  );
}
