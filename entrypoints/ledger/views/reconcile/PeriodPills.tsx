import { i18n } from '#i18n';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { ChoicePill } from '../../../../components/pills/ChoicePill.tsx';
import pill from '../../../../components/pills/Pill.module.css';
import { Pill } from '../../../../components/pills/Pill.tsx';
import { listPurchaseOrders } from '../../../../lib/app/list-purchase-orders.ts';
import { marketplaces } from '../../../../lib/domain/marketplace.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { lastMonths } from '../../../../lib/domain/reconcile/period.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useAddress } from '../../use-address.ts';
import css from './Reconcile.module.css';
import type { Arrangement } from './reconcile-params.ts';

/** More than anybody has. */
const everyOne = 1_000_000;
/** As far back as the choice of months goes. */
const monthsBack = 36;

/** Which orders are reconciled: by when they were placed, where, and for which department. */
export function PeriodPills({ arrangement: { period, asked } }: { arrangement: Arrangement }) {
  const { setParams } = useAddress();
  const { locale, timeZone } = usePeopleLocale();
  const listed = useLedger((context) => listPurchaseOrders(context, { query: '', limit: everyOne }), []);
  const departments = [...new Set(listed?.ok === true ? listed.value.purchaseOrders.map(({ department }) => department) : [])].filter((name) => name !== '').sort();
  const months = lastMonths(dayInZone(Date.now(), timeZone), monthsBack);
  const [thisMonth = '', lastMonth = '', ...others] = months;
  const year = thisMonth.slice(0, 4);
  const nameOf = (month: string): string => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
  const isOther = ![thisMonth, lastMonth, year, 'all'].includes(period);
  return (
    <div class={css['pills']} role="group" aria-label={i18n.t('reconcile.periods')}>
      <Pill name={i18n.t('reconcile.thisMonth')} on={period === thisMonth} onToggle={() => setParams({ period: '' })} />
      <Pill name={i18n.t('reconcile.lastMonth')} on={period === lastMonth} onToggle={() => setParams({ period: lastMonth })} />
      <Pill name={i18n.t('reconcile.thisYear')} on={period === year} onToggle={() => setParams({ period: year })} />
      <Pill name={i18n.t('reconcile.always')} on={period === 'all'} onToggle={() => setParams({ period: 'all' })} />
      <select
        class={pill['pill']} aria-label={i18n.t('reconcile.otherMonth')} data-on={isOther ? '' : undefined} value={isOther ? period : ''}
        onChange={(event) => setParams({ period: event.currentTarget.value })}
      >
        <option value="">{i18n.t('reconcile.otherMonth')}</option>
        {isOther && !others.includes(period) && <option value={period}>{period}</option>}
        {others.map((month) => <option key={month} value={month}>{nameOf(month)}</option>)}
      </select>
      <ChoicePill
        label={i18n.t('reconcile.marketplace')} any={i18n.t('reconcile.anyMarketplace')} values={marketplaces} value={asked.marketplace ?? ''}
        onChoose={(marketplace) => setParams({ marketplace })}
      />
      {departments.length > 0 && (
        <ChoicePill
          label={i18n.t('reconcile.department')} any={i18n.t('reconcile.anyDepartment')} values={departments} value={asked.department ?? ''}
          onChoose={(department) => setParams({ department })}
        />
      )}
    </div>
  );
}
