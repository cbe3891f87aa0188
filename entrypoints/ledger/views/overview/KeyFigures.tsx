import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { Amounts } from '../../../../components/Amounts.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { Commitment } from '../../../../lib/app/read-commitments.ts';
import type { Overview } from '../../../../lib/app/read-overview.ts';
import { sumByCurrency } from '../../../../lib/domain/money.ts';
import type { BudgetNow } from '../../../../lib/domain/overview/budget-sums.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import css from './Overview.module.css';
import { ordersHref, purchaseOrdersHref } from './overview-params.ts';
import { orderCount, percent } from './words.ts';

interface Props {
  readonly overview: Overview;
  /** Null: still being read. */
  readonly budgets: readonly BudgetNow[] | null;
  readonly commitments: readonly Commitment[] | null;
}

/** The few figures that come first: what is left, what was spent, what is on its way, how much of it is linked. */
export function KeyFigures({ overview, budgets, commitments }: Props) {
  const { locale } = usePeopleLocale();
  const { spend, days, linked } = overview;
  const open = [...overview.purchaseOrders.values()].filter(({ state }) => state === 'issued').length;
  const orders = spend.reduce((sum, each) => sum + each.orders, 0);
  const left = sumByCurrency((budgets ?? []).map(({ status }) => status.left));
  const placed = sumByCurrency((commitments ?? []).flatMap(({ committed, held }) => [...committed, ...held]));
  const figure = (amounts: typeof left, none: ComponentChildren): ComponentChildren => (amounts.length === 0 ? none : <Amounts amounts={amounts} />);
  return (
    <ul class={css['figures']}>
      <li>
        <b class={css['final']}>{budgets === null ? '…' : figure(left, '–')}</b>
        <a href={purchaseOrdersHref({ show: 'open' })}>{i18n.t('overview.figure.left', open, [formatCount(open, locale)])}</a>
      </li>
      <li>
        <b>{figure(spend.map(({ currency, total }) => ({ currency, amount: total })), '–')}</b>
        <a href={ordersHref(days)}>{i18n.t('overview.figure.spent', { orders: orderCount(orders, locale) })}</a>
      </li>
      <li>
        <b>{commitments === null ? '…' : figure(placed, '–')}</b>
        <span>{i18n.t('overview.figure.open')}</span>
      </li>
      {linked.orders > 0 && (
        <li>
          <b>{percent(linked.byThemselves, linked.orders, locale)}</b>
          <span>{i18n.t('overview.figure.linked')}</span>
        </li>
      )}
    </ul>
  );
}
