import { i18n } from '#i18n';
import type { SortKey } from '../../lib/domain/arrange-purchase-orders.ts';
import type { BudgetStatus } from '../../lib/domain/budget-status.ts';
import { dayInZone, type PlainDate } from '../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatCount, formatDay } from '../../lib/i18n/format.ts';
import { Amounts } from '../Amounts.tsx';
import { BudgetBar } from '../budget/BudgetBar.tsx';
import { Icon } from '../Icon.tsx';
import { Identifier } from '../Identifier.tsx';
import type { PeopleLocale } from '../people-locale.ts';
import { StatusChip } from '../StatusChip.tsx';
import type { Column } from '../table/columns.ts';
import css from './columns.module.css';

/** The columns a person sees who chose none. */
export const usualColumns: readonly SortKey[] = ['number', 'title', 'state', 'department', 'orders', 'ends', 'budget', 'left'];

const words = (text: string) => <bdi title={text}>{text}</bdi>;

/** Every column the list of purchase orders can have. `budgetOf`: what is left, of those in sight; undefined while it is not known. */
export function purchaseOrderColumns(
  { locale, timeZone }: PeopleLocale, today: PlainDate, budgetOf: (purchaseOrder: PurchaseOrder) => BudgetStatus | undefined,
): readonly Column<PurchaseOrder, SortKey>[] {
  type Own = Column<PurchaseOrder, SortKey>;
  const column = (key: SortKey, room: number, cell: Own['cell'], more: Pick<Own, 'grows' | 'align' | 'leaves' | 'wraps'> = {}): Own =>
    ({ key, title: i18n.t(`ledger.column.${key}`), room, sortable: true, cell, ...more });
  return [
    column('number', 132, ({ number }) => <Identifier strong text={number} />),
    column('title', 180, ({ title, favourite }) => (
      <span class={css['title']}>
        {title === '' ? <span class={css['none']}>{i18n.t('ledger.list.untitled')}</span> : <bdi class={css['cut']} title={title}>{title}</bdi>}
        {favourite && <span class={css['star']} role="img" aria-label={i18n.t('ledger.list.favourite')}><Icon name="star" small filled /></span>}
      </span>
    ), { grows: true, leaves: 20 }),
    column('state', 142, (purchaseOrder) => <StatusChip purchaseOrder={purchaseOrder} today={today} />, { wraps: true }),
    column('department', 130, ({ department }) => words(department), { leaves: 3 }),
    column('owner', 130, ({ owner }) => words(owner), { leaves: 1 }),
    column('supplier', 150, ({ suppliers }) => words(suppliers.join(', ')), { leaves: 2 }),
    column('costCentre', 110, ({ costCentre }) => words(costCentre), { leaves: 4 }),
    column('project', 120, ({ project }) => words(project), { leaves: 5 }),
    column('used', 120, ({ usedAt }) => formatDay(dayInZone(usedAt, timeZone), locale), { leaves: 6 }),
    column('ends', 120, ({ validUntil }) => (validUntil === null ? '' : formatDay(validUntil, locale)), { leaves: 7 }),
    column('orders', 92, ({ orderCount }) => formatCount(orderCount, locale), { align: 'end', leaves: 8 }),
    column('spend', 112, ({ spend }) => <Amounts amounts={spend} />, { align: 'end', leaves: 9 }),
    column('budget', 104, (purchaseOrder) => {
      const status = budgetOf(purchaseOrder);
      return status === undefined ? '' : <BudgetBar thin status={status} />;
    }, { leaves: 10 }),
    column('left', 118, (purchaseOrder) => {
      const status = budgetOf(purchaseOrder);
      if (purchaseOrder.budget === null) return <span class={css['none']}>{i18n.t('ledger.list.noBudget')}</span>;
      return status === undefined ? '' : <span class={status.left.amount < 0 ? css['over'] : status.low ? css['low'] : ''}><Amounts amounts={[status.left]} /></span>;
    }, { align: 'end' }),
  ];
}
