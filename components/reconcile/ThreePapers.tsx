import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Invoice } from '../../lib/domain/invoice.ts';
import type { Order } from '../../lib/domain/order.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import type { Figures } from '../../lib/domain/reconcile/match.ts';
import { formatDay, formatMoney } from '../../lib/i18n/format.ts';
import { Identifier } from '../Identifier.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { Difference } from './Difference.tsx';
import css from './ThreePapers.module.css';

interface Props {
  readonly order: Order;
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly invoices: readonly Invoice[];
  readonly figures: readonly Figures[];
}

/** The purchase order, the order and its bills side by side, down to what each comes to in the end. */
export function ThreePapers({ order, purchaseOrders, invoices, figures }: Props) {
  const { locale } = usePeopleLocale();
  const numbers = invoices.flatMap(({ number }) => number ?? []);
  const days = [...new Set(invoices.flatMap(({ day }) => day ?? []))].sort();
  return (
    <div class={css['scroll']} tabIndex={0} role="group" aria-label={i18n.t('reconcile.panel.papers')}>
      <table class={css['papers']}>
        <thead>
          <tr>
            <td />
            {(['purchaseOrder', 'order', 'bills'] as const).map((key) => <th key={key} scope="col">{i18n.t(`reconcile.panel.${key}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          <Row name={i18n.t('reconcile.panel.number')}>
            <td>{purchaseOrders.length === 0 ? '—' : purchaseOrders.map(({ id, number }) => <div key={id}><Identifier text={number} /></div>)}</td>
            <td><Identifier text={order.orderId} /></td>
            <td>{numbers.length === 0 ? '—' : numbers.map((number) => <div key={number}><Identifier text={number} /></div>)}</td>
          </Row>
          <Row name={i18n.t('reconcile.panel.day')}>
            <td>—</td>
            <td>{order.placedOn === null ? '—' : formatDay(order.placedOn, locale)}</td>
            <td>{days.length === 0 ? '—' : days.map((day) => <div key={day}>{formatDay(day, locale)}</div>)}</td>
          </Row>
          {figures.map((each) => (
            <Row key={each.currency} name={i18n.t('reconcile.panel.inTheEnd')} isFinal>
              {(['expected', 'ordered', 'billed'] as const).map((key) => (
                key === 'expected' && purchaseOrders.length === 0
                  ? <td key={key}>—</td>
                  : <td key={key} class={css['amount']}><bdi>{each[key] === null ? i18n.t('reconcile.notKnown') : formatMoney({ amount: each[key], currency: each.currency }, locale)}</bdi></td>
              ))}
            </Row>
          ))}
          {figures.map((each) => (
            <Row key={`${each.currency}-difference`} name={i18n.t('reconcile.column.difference')}>
              <td /><td /><td class={css['amount']}><Difference amount={each.difference} currency={each.currency} /></td>
            </Row>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: { name: string; isFinal?: boolean; children: ComponentChildren }) {
  return <tr class={props.isFinal === true ? css['final'] : undefined}><th scope="row">{props.name}</th>{props.children}</tr>;
}
