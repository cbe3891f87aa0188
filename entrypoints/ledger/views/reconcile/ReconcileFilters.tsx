import { i18n } from '#i18n';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { Pill } from '../../../../components/pills/Pill.tsx';
import { isSettled } from '../../../../lib/domain/reconcile/reconciled-order.ts';
import type { GroupTotal } from '../../../../lib/domain/reconcile/totals.ts';
import { formatCount, formatMoney } from '../../../../lib/i18n/format.ts';
import { useAddress } from '../../use-address.ts';
import css from './Reconcile.module.css';
import type { Shown } from './reconcile-params.ts';

/** What of the period is shown: what is to be decided, one outcome with its count and its difference, or all. */
export function ReconcileFilters({ shown, groups }: { shown: Shown; groups: readonly GroupTotal[] }) {
  const { setParams } = useAddress();
  const { locale } = usePeopleLocale();
  const sum = (all: readonly GroupTotal[]): number => all.reduce((count, { orders }) => count + orders, 0);
  const words = ({ orders, totals }: GroupTotal): string => [
    formatCount(orders, locale),
    ...totals.filter(({ difference }) => difference !== 0).map(({ difference, currency }) => `${difference > 0 ? '+' : '−'}${formatMoney({ amount: Math.abs(difference), currency }, locale)}`),
  ].join(' · ');
  return (
    <div class={css['pills']} role="group" aria-label={i18n.t('reconcile.groups')}>
      <Pill name={i18n.t('reconcile.open')} count={formatCount(sum(groups.filter(({ group }) => !isSettled(group))), locale)} on={shown === 'open'} onToggle={() => setParams({ show: '' })} />
      {groups.map((each) => (
        <Pill
          key={each.group} name={i18n.t(`reconcile.group.${each.group}`)} count={words(each)} on={shown === each.group}
          onToggle={() => setParams({ show: shown === each.group ? '' : each.group })}
        />
      ))}
      <Pill name={i18n.t('reconcile.everything')} count={formatCount(sum(groups), locale)} on={shown === 'all'} onToggle={() => setParams({ show: shown === 'all' ? '' : 'all' })} />
    </div>
  );
}
