import { i18n } from '#i18n';
import { agreedLineOf } from '../../lib/domain/agreed-items.ts';
import { receivedUnits } from '../../lib/domain/order-units.ts';
import type { Order, OrderLine } from '../../lib/domain/order.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatCount, formatMoney } from '../../lib/i18n/format.ts';
import { usePeopleLocale } from '../people-locale.ts';
import css from './ThreePapers.module.css';

/** Item by item: what was agreed, what was ordered, and how much of it arrived. */
export function ItemsCompared({ order, purchaseOrders }: { order: Order; purchaseOrders: readonly PurchaseOrder[] }) {
  const { locale } = usePeopleLocale();
  const arrived = receivedUnits(order);
  const words = (quantity: number | null, price: OrderLine['unitPrice']): string =>
    [quantity === null ? '' : formatCount(quantity, locale), price === null ? '' : formatMoney(price, locale)].filter((part) => part !== '').join(' × ') || '—';
  return (
    <div class={css['scroll']} tabIndex={0} role="group" aria-label={i18n.t('reconcile.panel.items')}>
      <table class={css['papers']}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('reconcile.panel.items')}</th>
            {(['agreed', 'ordered', 'received'] as const).map((key) => <th key={key} scope="col">{i18n.t(`reconcile.panel.${key}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line, index) => {
            const agreed = purchaseOrders.map(({ lines }) => agreedLineOf(lines, line)).find((each) => each != null);
            const name = line.title ?? line.asin ?? i18n.t('reconcile.because.thing');
            return (
              <tr key={`${line.asin ?? ''}-${index}`}>
                <td><bdi>{name}</bdi></td>
                <td class={css['amount']}>{agreed == null ? '—' : words(agreed.quantity, agreed.unitPrice)}</td>
                <td class={css['amount']}>{words(line.quantity, line.unitPrice)}</td>
                <td class={css['amount']}>{formatCount(arrived.find(({ asin }) => asin === line.asin)?.received ?? 0, locale)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
