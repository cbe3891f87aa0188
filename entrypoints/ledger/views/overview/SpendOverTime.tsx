import { i18n } from '#i18n';
import { ChartCard } from '../../../../components/chart/ChartCard.tsx';
import { ColumnChart } from '../../../../components/chart/ColumnChart.tsx';
import { FigureTable } from '../../../../components/chart/FigureTable.tsx';
import { Keys } from '../../../../components/chart/Keys.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { CurrencySpend } from '../../../../lib/domain/overview/spend-sums.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { ordersHref } from './overview-params.ts';
import { money, orderCount, shortMoney, stepLabel, stepName } from './words.ts';

/** What was spent step by step, in one currency: on purchase orders, and on none. */
export function SpendOverTime({ spend }: { spend: CurrencySpend }) {
  const { locale } = usePeopleLocale();
  const { currency, total, orders, steps } = spend;
  const exact = (amount: number): string => money(amount, currency, locale);
  const most = steps.reduce((best, each) => (each.linked + each.loose > best.linked + best.loose ? each : best), steps[0] ?? { step: undefined, linked: 0, loose: 0 });
  const finding = i18n.t('overview.time.finding', {
    total: exact(total), orders: orderCount(orders, locale), most: most.step === undefined ? '' : stepName(most.step, locale), amount: exact(most.linked + most.loose),
  });
  const columns = steps.map(({ step, linked, loose, orders: count }) => ({
    key: step.from, label: stepLabel(step, locale), filled: linked, outlined: loose,
    words: i18n.t('overview.time.step', { step: stepName(step, locale), amount: exact(linked + loose), orders: orderCount(count, locale) }),
    href: ordersHref({ from: step.from, until: step.until, currency }),
  }));
  const rows = steps.map(({ step, linked, loose, orders: count }) => ({
    key: step.from, name: stepName(step, locale), href: ordersHref({ from: step.from, until: step.until, currency }),
    figures: [exact(linked + loose), exact(linked), exact(loose), formatCount(count, locale)],
  }));
  const sumOf = (part: 'linked' | 'loose'): number => steps.reduce((sum, each) => sum + each[part], 0);
  return (
    <ChartCard
      title={i18n.t('overview.time.title', { currency })} finding={finding}
      picture={(
        <>
          <ColumnChart columns={columns} finding={finding} short={(amount) => shortMoney(amount, currency, locale)} />
          {sumOf('loose') !== 0 && <Keys filled={i18n.t('overview.time.linked')} outlined={i18n.t('overview.time.loose')} />}
        </>
      )}
      table={(
        <FigureTable
          label={i18n.t('overview.time.title', { currency })} rows={rows}
          heads={[i18n.t('overview.time.when'), i18n.t('overview.spent'), i18n.t('overview.time.linked'), i18n.t('overview.time.loose'), i18n.t('orders.title')]}
          total={[i18n.t('overview.total'), exact(total), exact(sumOf('linked')), exact(sumOf('loose')), formatCount(orders, locale)]}
        />
      )}
    />
  );
}
