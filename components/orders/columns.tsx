import { i18n } from '#i18n';
import type { OrderStanding } from '../../lib/domain/order-filter.ts';
import type { Order } from '../../lib/domain/order.ts';
import { formatCount, formatDay } from '../../lib/i18n/format.ts';
import { Amounts } from '../Amounts.tsx';
import { Chip } from '../Chip.tsx';
import { Identifier } from '../Identifier.tsx';
import type { Column } from '../table/columns.ts';
import css from './columns.module.css';
import { StandingChip } from './StandingChip.tsx';

/** An order as the list shows it: with the numbers of its purchase orders, and whether a person is to say which. */
export interface ShownOrder {
  readonly order: Order;
  readonly numbers: readonly string[];
  readonly inDoubt: boolean;
  readonly standing: OrderStanding;
}

/** Every column the list of orders can have, in its order. */
export const allOrderColumns = ['placed', 'order', 'items', 'purchaseOrders', 'standing', 'marketplace', 'total'] as const;
export type OrderColumn = (typeof allOrderColumns)[number];

/** The columns of the list of orders. Where one stands changes from day to day, so that alone does not sort it; its filters do. */
export function orderColumns(locale: string): readonly Column<ShownOrder, OrderColumn>[] {
  type Own = Column<ShownOrder, OrderColumn>;
  const column = (key: OrderColumn, room: number, cell: Own['cell'], more: Partial<Own> = {}): Own =>
    ({ key, title: i18n.t(`orders.column.${key}`), room, sortable: key !== 'standing', cell, ...more });
  return [
    column('placed', 102, ({ order }) => (order.placedOn === null ? <span class={css['none']}>{i18n.t('orders.noDay')}</span> : formatDay(order.placedOn, locale)), { leaves: 4 }),
    column('order', 166, ({ order }) => <Identifier text={order.orderId} />),
    column('items', 180, ({ order }) => <ItemWords order={order} locale={locale} />, { grows: true, leaves: 3 }),
    column('purchaseOrders', 132, ({ numbers, inDoubt }) => (
      inDoubt && numbers.length === 0
        ? <Chip tone="warn">{i18n.t('orders.inDoubt')}</Chip>
        : <Numbers numbers={numbers} locale={locale} />
    ), { leaves: 5 }),
    column('standing', 112, ({ standing }) => <StandingChip standing={standing} />, { wraps: true }),
    column('marketplace', 108, ({ order }) => order.marketplace, { leaves: 1 }),
    column('total', 92, ({ order }) => (order.total === null ? '' : <Amounts amounts={[order.total]} />), { align: 'end', leaves: 6 }),
  ];
}

function ItemWords({ order, locale }: { order: Order; locale: string }) {
  const [first, ...others] = order.lines;
  if (first === undefined) return null;
  const name = first.title ?? first.asin ?? '';
  return (
    <span class={css['items']}>
      <bdi class={css['cut']} title={name}>{name}</bdi>
      {others.length > 0 && <span class={css['more']}>{i18n.t('orders.moreItems', [formatCount(others.length, locale)])}</span>}
    </span>
  );
}

/** A number is never cut: of several the first, and how many more. */
function Numbers({ numbers, locale }: { numbers: readonly string[]; locale: string }) {
  const [first, ...others] = numbers;
  if (first === undefined) return null;
  return (
    <span class={css['numbers']} title={numbers.join(', ')}>
      <Identifier text={first} />
      {others.length > 0 && <span class={css['more']}>{i18n.t('orders.moreItems', [formatCount(others.length, locale)])}</span>}
    </span>
  );
}
