import { i18n } from '#i18n';
import { groupOf, type ReconciledOrder } from '../../lib/domain/reconcile/reconciled-order.ts';
import type { Figures } from '../../lib/domain/reconcile/match.ts';
import { formatCount, formatDay, formatMoney } from '../../lib/i18n/format.ts';
import { Identifier } from '../Identifier.tsx';
import orders from '../orders/columns.module.css';
import type { Column } from '../table/columns.ts';
import css from './columns.module.css';
import { Difference } from './Difference.tsx';
import { OutcomeChip } from './OutcomeChip.tsx';

export const reconcileColumnKeys = ['placed', 'order', 'purchaseOrder', 'outcome', 'expected', 'billed', 'difference'] as const;
export type ReconcileColumn = (typeof reconcileColumnKeys)[number];

/** The columns of a reconciliation. Amounts in a second currency stand in the order's panel; the row says how many more there are. */
export function reconcileColumns(locale: string): readonly Column<ReconciledOrder, ReconcileColumn>[] {
  type Own = Column<ReconciledOrder, ReconcileColumn>;
  const column = (key: ReconcileColumn, room: number, cell: Own['cell'], more: Partial<Own> = {}): Own =>
    ({ key, title: i18n.t(`reconcile.column.${key}`), room, sortable: key !== 'order' && key !== 'purchaseOrder', cell, ...more });
  const money = (read: (figures: Figures) => number | null): Own['cell'] => ({ match: { figures: [first] } }) => {
    const amount = first === undefined ? null : read(first);
    return first === undefined || amount === null
      ? <span class={orders['none']}>{i18n.t('reconcile.notKnown')}</span>
      : <bdi class={css['money']}>{formatMoney({ amount, currency: first.currency }, locale)}</bdi>;
  };
  return [
    column('placed', 102, ({ placedOn }) => (placedOn === null ? <span class={orders['none']}>{i18n.t('reconcile.noDay')}</span> : formatDay(placedOn, locale)), { leaves: 2 }),
    column('order', 166, ({ orderId }) => <Identifier text={orderId} />),
    column('purchaseOrder', 132, ({ purchaseOrders: [first, ...others] }) => (first === undefined ? null : (
      <span class={orders['numbers']}>
        <Identifier text={first.number} />
        {others.length > 0 && <span class={orders['more']}>{i18n.t('orders.moreItems', [formatCount(others.length, locale)])}</span>}
      </span>
    )), { leaves: 1, grows: true }),
    column('outcome', 140, (row) => <OutcomeChip group={groupOf(row)} />, { wraps: true }),
    column('expected', 96, money(({ expected }) => expected), { align: 'end', leaves: 3 }),
    column('billed', 96, money(({ billed }) => billed), { align: 'end', leaves: 4 }),
    column('difference', 104, ({ match: { figures: [first, ...others] } }) => (first === undefined ? <span class={orders['none']}>{i18n.t('reconcile.notKnown')}</span> : (
      <>
        <Difference amount={first.difference} currency={first.currency} />
        {others.length > 0 && <span class={orders['more']}> {i18n.t('orders.moreItems', [formatCount(others.length, locale)])}</span>}
      </>
    )), { align: 'end' }),
  ];
}
