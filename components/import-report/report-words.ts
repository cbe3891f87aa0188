import { i18n } from '#i18n';
import type { ReadReport } from '../../lib/domain/report-import.ts';
import type { ReportFailure } from '../../lib/domain/report-problem.ts';
import { formatCount, formatList } from '../../lib/i18n/format.ts';

/** A message's name takes letters and digits alone: with a hyphen in one no browser loads the extension. */
const familyNames = {
  'business-orders': 'businessOrders', 'business-reconciliation': 'businessReconciliation', 'consumer-items': 'consumerItems',
  'consumer-shipments': 'consumerShipments', 'retail-orders': 'retailOrders', returns: 'returns', refunds: 'refunds',
} as const satisfies Readonly<Record<ReadReport['family'], string>>;

/** What a report was recognised as: "Amazon Business orders, German, 73 columns". */
export function recognisedWords({ family, language, columns }: Pick<ReadReport, 'family' | 'language' | 'columns'>, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  return i18n.t('importReport.recognised', columns, [formatCount(columns, locale)], { family: i18n.t(`importReport.family.${familyNames[family]}`), language: name });
}

/** Why a file is no report that can be read, and what to do. */
export function failureWords(failure: ReportFailure, locale: string): string {
  switch (failure.code) {
    case 'unknownHeader': return failure.columns.length === 0
      ? i18n.t('importReport.failure.noHeader')
      : i18n.t('importReport.failure.unknownHeader', { columns: formatList(failure.columns.slice(0, 4), locale) });
    case 'tooManyColumns': return i18n.t('importReport.failure.tooManyColumns', { count: formatCount(failure.count, locale) });
    case 'columnTwice': return i18n.t('importReport.failure.columnTwice', { column: failure.column });
    case 'tooManyRows': return i18n.t('importReport.failure.tooManyRows', { limit: formatCount(failure.limit, locale) });
    case 'sourceFailed': return i18n.t('importReport.failure.sourceFailed', { detail: failure.detail });
    default: return i18n.t(`importReport.failure.${failure.code}`);
  }
}

/** A file's size for people: "18.4 MB". */
export function sizeWords(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale, { style: 'unit', unit: units[step] ?? 'byte', unitDisplay: step === 0 ? 'long' : 'short', maximumFractionDigits: step < 2 ? 0 : 1 }).format(bytes / 1000 ** step);
}
