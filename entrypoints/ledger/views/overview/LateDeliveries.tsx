import { i18n } from '#i18n';
import { ChartCard } from '../../../../components/chart/ChartCard.tsx';
import { ColumnChart } from '../../../../components/chart/ColumnChart.tsx';
import { FigureTable } from '../../../../components/chart/FigureTable.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { LateSpan } from '../../../../lib/domain/overview/late-spans.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { ordersHref } from './overview-params.ts';
import { orderCount } from './words.ts';

/** How many orders are late today, and how late. */
export function LateDeliveries({ spans }: { spans: readonly LateSpan[] }) {
  const { locale } = usePeopleLocale();
  const total = spans.reduce((sum, { orders }) => sum + orders, 0);
  const finding = total === 0 ? i18n.t('overview.late.none') : i18n.t('overview.late.finding', { orders: orderCount(total, locale) });
  const hrefOf = ({ from, until }: LateSpan): string => ordersHref({ filter: 'late', promisedFrom: from, promisedUntil: until });
  const daysOf = ({ least, most }: LateSpan): string => (most === null ? i18n.t('overview.late.more', { days: formatCount(least - 1, locale) }) : i18n.t('overview.late.days', { least: formatCount(least, locale), most: formatCount(most, locale) }));
  const columns = spans.map((span) => ({
    key: span.until, label: daysOf(span), filled: span.orders, outlined: 0, href: hrefOf(span),
    words: i18n.t('overview.late.span', { days: daysOf(span), orders: orderCount(span.orders, locale) }),
  }));
  return (
    <ChartCard
      title={i18n.t('overview.late.title')} finding={finding}
      picture={total === 0 ? null : <ColumnChart columns={columns} finding={finding} short={(count) => formatCount(count, locale)} />}
      table={total === 0 ? null : (
        <FigureTable
          label={i18n.t('overview.late.title')} heads={[i18n.t('overview.late.late'), i18n.t('orders.title')]}
          rows={spans.map((span) => ({ key: span.until, name: daysOf(span), href: hrefOf(span), figures: [formatCount(span.orders, locale)] }))}
          total={[i18n.t('overview.total'), formatCount(total, locale)]}
        />
      )}
    />
  );
}
