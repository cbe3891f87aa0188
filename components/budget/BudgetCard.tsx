import { i18n } from '#i18n';
import type { BudgetStatus } from '../../lib/domain/budget-status.ts';
import { formatCount, formatDay, formatList, formatMoney } from '../../lib/i18n/format.ts';
import { Amounts } from '../Amounts.tsx';
import { Icon } from '../Icon.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { BudgetBar } from './BudgetBar.tsx';
import css from './BudgetCard.module.css';

/** What a budget has left: the figure, the bar with its key, the days it is for, and what does not count in it. */
export function BudgetCard(props: { status: BudgetStatus }) {
  const { status } = props;
  const { locale } = usePeopleLocale();
  const { amount, left, period: { from, until } } = status;
  const isOver = left.amount < 0;
  const percent = amount.amount > 0 ? Math.round((left.amount / amount.amount) * 100) : 0;
  const keys = (['spent', 'committed', 'held'] as const).filter((name) => name === 'spent' || status[name].amount > 0);
  return (
    <section class={css['card']} aria-label={i18n.t('ledger.column.budget')}>
      <p class={css['figure']}>
        <span class={css['left']}><Amounts final amounts={[isOver ? { ...left, amount: -left.amount } : left]} /></span>
        <span class={css['of']}>{i18n.t(isOver ? 'ledger.budget.overOf' : 'ledger.budget.leftOf', { amount: formatMoney(amount, locale) })}</span>
        <span class={css['percent']}>{new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100)}</span>
      </p>
      <BudgetBar status={status} />
      <ul class={css['keys']}>
        {keys.map((name) => <li key={name} class={css[name]}>{i18n.t(`ledger.budget.key.${name}`, { amount: formatMoney(status[name], locale) })}</li>)}
      </ul>
      {(from !== null || until !== null) && (
        <p class={css['note']}>{i18n.t(
          from === null ? 'ledger.budget.until' : until === null ? 'ledger.budget.from' : 'ledger.budget.between',
          { from: from === null ? '' : formatDay(from, locale), until: until === null ? '' : formatDay(until, locale) },
        )}</p>
      )}
      {status.low && !isOver && <p class={css['warn']}><Icon name="warn" small />{i18n.t('ledger.budget.low')}</p>}
      {status.otherCurrencies.length > 0 && (
        <p class={css['warn']}><Icon name="warn" small />{i18n.t('ledger.budget.otherCurrencies', { currencies: formatList(status.otherCurrencies, locale) })}</p>
      )}
      {status.uncosted > 0 && (
        <p class={css['warn']}><Icon name="warn" small />{i18n.t('overview.budgets.uncosted', status.uncosted, [formatCount(status.uncosted, locale)])}</p>
      )}
    </section>
  );
}
