import { i18n } from '#i18n';
import type { ListPeriod } from '../../lib/domain/completeness.ts';

/** A period of the order list as people say it: "Last 30 days", "Last 3 months", "2026". */
export function periodWords(period: ListPeriod): string {
  if (period === 'last30') return i18n.t('walk.last30');
  if (period.startsWith('year-')) return period.slice('year-'.length);
  return i18n.t('walk.months', Number(period.slice('months-'.length)));
}
