import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Money } from '../../lib/domain/money.ts';
import type { Order } from '../../lib/domain/order.ts';
import { refundedAmount } from '../../lib/domain/refund.ts';
import { spendOf } from '../../lib/domain/spend.ts';
import { Amounts } from '../Amounts.tsx';
import css from './OrderMoney.module.css';

/** What an order cost, part by part, what was refunded of it, and what that comes to. */
export function OrderMoney({ order }: { order: Order }) {
  const { total, itemsSubtotal, shipping, tax } = order;
  const refunded = total === null ? 0 : refundedAmount(order);
  const parts: readonly (readonly [string, Money | null])[] = [
    [i18n.t('orders.money.subtotal'), itemsSubtotal],
    [i18n.t('orders.money.shipping'), shipping],
    [i18n.t('orders.money.tax'), tax],
  ];
  const cost = spendOf(order);
  return (
    <>
      <dl class={css['money']}>
        {parts.map(([name, amount]) => (amount === null ? null : <Row key={name} name={name}><Amounts amounts={[amount]} /></Row>))}
        <Row name={i18n.t('orders.money.total')}>
          {total === null ? <span class={css['none']}>{i18n.t('orders.money.unknown')}</span> : <Amounts amounts={[total]} final={refunded === 0} />}
        </Row>
        {total !== null && refunded > 0 && (
          <>
            <Row name={i18n.t('orders.money.refunded')}><Amounts amounts={[{ ...total, amount: -refunded }]} /></Row>
            {cost.length > 0 && <Row name={i18n.t('orders.money.cost')}><Amounts amounts={cost} final /></Row>}
          </>
        )}
      </dl>
      {order.payments.length > 0 && (
        <p class={css['paid']}>{i18n.t('orders.money.payments')} <bdi>{order.payments.join(', ')}</bdi></p>
      )}
    </>
  );
}

function Row(props: { name: string; children: ComponentChildren }) {
  return <div class={css['row']}><dt>{props.name}</dt><dd>{props.children}</dd></div>;
}
