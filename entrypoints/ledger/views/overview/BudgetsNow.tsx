import { i18n } from '#i18n';
import { BudgetBar, budgetSentence } from '../../../../components/budget/BudgetBar.tsx';
import { ChartCard } from '../../../../components/chart/ChartCard.tsx';
import { FigureTable } from '../../../../components/chart/FigureTable.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { Pill } from '../../../../components/pills/Pill.tsx';
import type { BudgetStatus } from '../../../../lib/domain/budget-status.ts';
import { nearestToTheirEnd, sumBudgets, type BudgetNow } from '../../../../lib/domain/overview/budget-sums.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { formatCount, formatMoney } from '../../../../lib/i18n/format.ts';
import { useAddress } from '../../use-address.ts';
import css from './Overview.module.css';
import { budgetViews, purchaseOrdersHref, type BudgetView } from './overview-params.ts';

/** Bars that are drawn; the table has all. */
const mostBars = 7;

/** One bar: a budget, or several together. */
interface BudgetRow extends Pick<BudgetStatus, 'amount' | 'spent' | 'committed' | 'held' | 'left' | 'low'> {
  readonly key: string;
  readonly name: string;
  readonly href: string;
}

/** What budgets of open purchase orders have left today: the nearest to their end, or those of a department or supplier together. */
export function BudgetsNow({ budgets, isComplete, view }: { budgets: readonly BudgetNow[]; isComplete: boolean; view: BudgetView }) {
  const { locale } = usePeopleLocale();
  const { setParams } = useAddress();
  const rows = rowsOf(budgets, view);
  const low = budgets.filter(({ status }) => status.low || status.left.amount < 0).length;
  const finding = !isComplete ? i18n.t('overview.reading') : budgets.length === 0 ? i18n.t('overview.budgets.none') : low === 0 ? i18n.t('overview.budgets.fine') : i18n.t('overview.budgets.low', low, [formatCount(low, locale)]);
  const written = (row: BudgetRow): string[] => [row.left, row.amount, row.spent, row.committed, row.held].map((part) => formatMoney(part, locale));
  return (
    <ChartCard
      title={i18n.t(`overview.budgets.title.${view}`)} finding={finding}
      tools={(
        <div class={css['views']} role="group" aria-label={i18n.t('overview.budgets.views')}>
          {budgetViews.map((each) => <Pill key={each} on={each === view} name={i18n.t(`overview.budgets.view.${each}`)} onToggle={() => setParams({ budgets: each })} />)}
        </div>
      )}
      picture={rows.length === 0 ? null : (
        <>
          <ul class={css['budgets']}>
            {rows.slice(0, mostBars).map((row) => (
              <li key={row.key}>
                <a href={row.href}><bdi>{row.name}</bdi></a>
                <span class={row.left.amount < 0 ? css['over'] : undefined}>{row.left.amount < 0
                  ? i18n.t('overview.budgets.over', { amount: formatMoney({ ...row.left, amount: -row.left.amount }, locale) })
                  : i18n.t('overview.budgets.left', { amount: formatMoney(row.left, locale) })}</span>
                <div title={budgetSentence(row, locale)}><BudgetBar status={row} thin /></div>
              </li>
            ))}
          </ul>
          {rows.length > mostBars && <p class={css['rest']}>{i18n.t('overview.open.rest', rows.length - mostBars, [formatCount(rows.length - mostBars, locale)])}</p>}
        </>
      )}
      table={rows.length === 0 ? null : (
        <FigureTable
          label={i18n.t(`overview.budgets.title.${view}`)} total={null}
          heads={[i18n.t(`overview.budgets.view.${view}`), ...(['left', 'budget', 'spent', 'committed', 'held'] as const).map((name) => i18n.t(`overview.budgets.head.${name}`))]}
          rows={rows.map((row) => ({ key: row.key, name: <bdi>{row.name}</bdi>, href: row.href, figures: written(row) }))}
        />
      )}
    />
  );
}

function rowsOf(budgets: readonly BudgetNow[], view: BudgetView): readonly BudgetRow[] {
  if (view === 'purchaseOrder') {
    return nearestToTheirEnd(budgets).map(({ purchaseOrder: { id, number, title }, status }) => ({
      ...status, key: id, name: [number, title].filter((part) => part !== '').join(' · '), href: purchaseOrdersHref({}, id),
    }));
  }
  const keyOf = view === 'department' ? ({ department }: PurchaseOrder) => department : ({ suppliers }: PurchaseOrder) => (suppliers.length === 1 ? suppliers[0] ?? '' : '');
  return sumBudgets(budgets, keyOf).map((sum) => ({
    ...sum, low: false, key: `${sum.currency} ${sum.key}`,
    name: sum.key === '' ? i18n.t(view === 'department' ? 'overview.by.noDepartment' : 'overview.budgets.noSupplier') : sum.key,
    href: purchaseOrdersHref(sum.key === '' ? { show: 'open', sort: 'left' } : { show: 'open', sort: 'left', [view]: sum.key }),
  }));
}
