import { i18n } from '#i18n';
import { ChartCard } from '../../../../components/chart/ChartCard.tsx';
import { ColumnChart } from '../../../../components/chart/ColumnChart.tsx';
import { FigureTable } from '../../../../components/chart/FigureTable.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { LooseStep } from '../../../../lib/app/read-overview.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { ordersHref } from './overview-params.ts';
import { orderCount, stepLabel, stepName } from './words.ts';

/** How many orders of each step have no purchase order. */
export function LooseOrders({ steps }: { steps: readonly LooseStep[] }) {
  const { locale } = usePeopleLocale();
  const total = steps.reduce((sum, { orders }) => sum + orders, 0);
  const finding = total === 0 ? i18n.t('overview.loose.none') : i18n.t('overview.loose.finding', { orders: orderCount(total, locale) });
  const hrefOf = ({ step: { from, until } }: LooseStep): string => ordersHref({ filter: 'withoutPurchaseOrder', from, until });
  const columns = steps.map((each) => ({
    key: each.step.from, label: stepLabel(each.step, locale), filled: 0, outlined: each.orders, href: hrefOf(each),
    words: i18n.t('overview.loose.step', { step: stepName(each.step, locale), orders: orderCount(each.orders, locale) }),
  }));
  return (
    <ChartCard
      title={i18n.t('overview.loose.title')} finding={finding}
      picture={total === 0 ? null : <ColumnChart columns={columns} finding={finding} short={(count) => formatCount(count, locale)} />}
      table={total === 0 ? null : (
        <FigureTable
          label={i18n.t('overview.loose.title')} heads={[i18n.t('overview.time.when'), i18n.t('orders.title')]}
          rows={steps.map((each) => ({ key: each.step.from, name: stepName(each.step, locale), href: hrefOf(each), figures: [formatCount(each.orders, locale)] }))}
          total={[i18n.t('overview.total'), formatCount(total, locale)]}
        />
      )}
    />
  );
}
