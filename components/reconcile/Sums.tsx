import { i18n } from '#i18n';
import type { Total } from '../../lib/domain/reconcile/totals.ts';
import { formatCount, formatMoney } from '../../lib/i18n/format.ts';
import { usePeopleLocale } from '../people-locale.ts';
import { Difference } from './Difference.tsx';
import css from './Sums.module.css';

/** What a period comes to: how much of it needs nobody, and per currency what was expected, billed, and the difference of the two. */
export function Sums(props: { all: number; settled: number; totals: readonly Total[] }) {
  const { locale } = usePeopleLocale();
  const apart = props.totals.reduce((sum, each) => sum + each.apart.orders, 0);
  const count = (value: number): string => formatCount(value, locale);
  return (
    <div class={css['sums']}>
      <p class={css['settled']}>{i18n.t('reconcile.sums.settled', { settled: count(props.settled), all: count(props.all) })}</p>
      <table class={css['table']} aria-label={i18n.t('reconcile.sums.label')}>
        <thead>
          <tr>
            {(['orders', 'expected', 'billed', 'difference'] as const).map((key) => <th key={key} scope="col">{i18n.t(`reconcile.sums.${key}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {props.totals.map(({ currency, orders, expected, billed, difference }) => (
            <tr key={currency} data-currency={currency}>
              <td>{count(orders)}</td>
              <td><bdi>{formatMoney({ amount: expected, currency }, locale)}</bdi></td>
              <td><bdi>{formatMoney({ amount: billed, currency }, locale)}</bdi></td>
              <td class={css['final']}><Difference amount={difference} currency={currency} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {apart > 0 && <p class={css['apart']}>{i18n.t('reconcile.sums.apart', apart, [count(apart)])}</p>}
    </div>
  );
}
