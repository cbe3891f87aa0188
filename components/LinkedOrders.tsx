import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Money } from '../lib/domain/money.ts';
import type { Order } from '../lib/domain/order.ts';
import { formatCount } from '../lib/i18n/format.ts';
import { Amounts } from './Amounts.tsx';
import { Button } from './Button.tsx';
import { LinkedOrderRow } from './LinkedOrderRow.tsx';
import css from './LinkedOrders.module.css';
import { usePeopleLocale } from './people-locale.ts';
import { SectionHead } from './SectionHead.tsx';

/** How many orders are drawn at first; the rest on request. The total always counts them all. */
const firstOrders = 100;

/** The orders of one PO, latest first, and their total on the double rule. */
export function LinkedOrders(props: { orders: readonly Order[]; spend: readonly Money[]; hrefOf: (order: Order) => string }) {
  const { orders } = props;
  const { locale } = usePeopleLocale();
  const [all, setAll] = useState(false);
  const shown = all ? orders : orders.slice(0, firstOrders);
  const rest = orders.length - shown.length;
  const withoutTotal = orders.filter((order) => order.total === null && !order.cancelled).length;
  return (
    <section aria-labelledby="linked-orders">
      <SectionHead id="linked-orders" title={i18n.t('popup.detail.linked')} count={formatCount(orders.length, locale)} />
      <ul class={css['orders']}>
        {shown.map((order) => <LinkedOrderRow key={order.key} order={order} href={props.hrefOf(order)} />)}
      </ul>
      {rest === 0 ? null : (
        <p class={css['more']}>
          <Button small onClick={() => setAll(true)}>{i18n.t('popup.detail.more', rest, [formatCount(rest, locale)])}</Button>
        </p>
      )}
      <div class={css['sum']}>
        <span>
          {i18n.t('popup.detail.total')}
          {withoutTotal === 0 ? null : <span class={css['note']}>{i18n.t('popup.detail.withoutTotal', withoutTotal)}</span>}
        </span>
        <Amounts final amounts={props.spend} />
      </div>
    </section>
  );
}
