import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { PurchaseOrderBox } from '../../../../components/orders/PurchaseOrderBox.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { assignOrder } from '../../../../lib/app/assign-order.ts';
import type { Order } from '../../../../lib/domain/order.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import css from './LinkSelected.module.css';
import { suggest } from './suggest.ts';
import { useDecisions } from './use-decisions.ts';

/** What can be done with the selected orders, in place of the filters: all of them to one purchase order. */
export function LinkSelected(props: { orders: readonly Order[]; onDone: () => void }) {
  const { orders } = props;
  const { locale, timeZone } = usePeopleLocale();
  const { busy, decideAll } = useDecisions();
  const [chosen, setChosen] = useState<PurchaseOrder | null>(null);
  const link = ({ id, number }: PurchaseOrder): void => {
    const parts = [{ purchaseOrderId: id, share: { kind: 'whole' } as const }];
    const useCases = orders.map(({ key }) => (context: Parameters<typeof assignOrder>[0]) => assignOrder(context, { orderKey: key, parts }));
    void decideAll(useCases, (count) => i18n.t('orders.done.linkedMany', count, [formatCount(count, locale)], { number }))
      .then((isDone) => { if (isDone) props.onDone(); });
  };
  const said = i18n.t('orders.selected', orders.length, [formatCount(orders.length, locale)]);
  return (
    <form class={css['bar']} aria-label={said} onSubmit={(event) => { event.preventDefault(); if (chosen !== null && !busy) link(chosen); }}>
      <strong role="status">{said}</strong>
      <div class={css['box']}>
        <PurchaseOrderBox id="link-selected" label={i18n.t('orders.linkSelected')} chosen={chosen} today={dayInZone(Date.now(), timeZone)} suggest={suggest} onChoose={setChosen} />
      </div>
      {chosen !== null && <Button small kind="primary" type="submit" busy={busy}>{i18n.t('orders.linkTo', { number: chosen.number })}</Button>}
      <Button small kind="quiet" onClick={props.onDone}>{i18n.t('orders.unselect')}</Button>
    </form>
  );
}
