import { i18n } from '#i18n';
import { receivedUnits } from '../../lib/domain/order-units.ts';
import type { Order } from '../../lib/domain/order.ts';
import { formatCount, formatMoney } from '../../lib/i18n/format.ts';
import { Identifier } from '../Identifier.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './OrderItems.module.css';

/** What was ordered, item by item: how many, and how many of them arrived and go back. */
export function OrderItems({ order }: { order: Order }) {
  const { locale } = usePeopleLocale();
  const count = (units: number | null): string => (units === null ? '–' : formatCount(units, locale));
  return (
    <table class={css['table']}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('orders.item.name')}</th>
          <th scope="col">{i18n.t('orders.item.ordered')}</th>
          <th scope="col">{i18n.t('orders.item.received')}</th>
          <th scope="col">{i18n.t('orders.item.returned')}</th>
        </tr>
      </thead>
      <tbody>
        {receivedUnits(order).map(({ asin, title, ordered, received, returned }) => {
          const line = order.lines.find((each) => each.asin === asin);
          return (
            <tr key={asin ?? ''}>
              <th scope="row">
                <bdi class={css['text']}>{title ?? asin ?? i18n.t('orders.item.unnamed')}</bdi>
                <span class={css['more']}>
                  {asin !== null && title !== null && <Identifier text={asin} />}
                  {line?.unitPrice != null && <span>{i18n.t('orders.item.each', { price: formatMoney(line.unitPrice, locale) })}</span>}
                  {line?.seller != null && <bdi>{i18n.t('orders.item.soldBy', { seller: line.seller })}</bdi>}
                </span>
              </th>
              <td class={css['strong']}>{count(ordered)}</td>
              <td>{count(received)}</td>
              <td>{count(returned)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
