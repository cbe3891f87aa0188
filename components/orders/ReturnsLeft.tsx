import { i18n } from '#i18n';
import type { Order } from '../../lib/domain/order.ts';
import { returnsLeft, type ReturnLeft } from '../../lib/domain/returns-left.ts';
import { formatCount, formatMoney } from '../../lib/i18n/format.ts';
import { usePeopleLocale } from '../people-locale.ts';
import css from './OrderItems.module.css';

/** How far the returns of an order are, item by item, and what is still to come back for them; nothing while nothing goes back. */
export function ReturnsLeft({ order }: { order: Order }) {
  const { locale } = usePeopleLocale();
  const returns = returnsLeft(order);
  if (returns.length === 0) return null;
  const money = ({ moneyLeft, unitsLeft }: ReturnLeft): string =>
    unitsLeft === 0 ? i18n.t('changePo.returns.nothing') : moneyLeft === null ? i18n.t('changePo.returns.unknown') : formatMoney(moneyLeft, locale);
  return (
    <table class={css['table']} aria-label={i18n.t('changePo.returns.title')}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('changePo.returns.title')}</th>
          <th scope="col">{i18n.t('orders.giveBack.states.requested')}</th>
          <th scope="col">{i18n.t('orders.giveBack.states.sent')}</th>
          <th scope="col">{i18n.t('orders.giveBack.states.refunded')}</th>
          <th scope="col">{i18n.t('changePo.returns.left')}</th>
        </tr>
      </thead>
      <tbody>
        {returns.map((item) => (
          <tr key={item.asin ?? ''}>
            <th scope="row">
              <bdi class={css['text']}>{item.title ?? item.asin ?? i18n.t('orders.item.unnamed')}</bdi>
              <span class={css['more']}>
                {item.refunded !== null && <span>{i18n.t('changePo.returns.refunded', { amount: formatMoney(item.refunded, locale) })}</span>}
                {item.neverArrived > 0 && <span>{i18n.t('changePo.returns.neverArrived', item.neverArrived, [formatCount(item.neverArrived, locale)])}</span>}
              </span>
            </th>
            <td>{formatCount(item.units.requested, locale)}</td>
            <td>{formatCount(item.units.sent, locale)}</td>
            <td>{formatCount(item.units.refunded, locale)}</td>
            <td class={css['strong']}>
              {money(item)}
              {item.unitsLeft > 0 && <span class={css['more']}>{i18n.t('changePo.returns.units', item.unitsLeft, [formatCount(item.unitsLeft, locale)])}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
