import { i18n } from '#i18n';
import type { ReportImport } from '../../lib/domain/report-import.ts';
import { formatCount } from '../../lib/i18n/format.ts';

/** What became of an import, in one sentence. */
export function doneWords({ file, counts: { added, updated } }: Pick<ReportImport, 'file' | 'counts'>, locale: string): string {
  if (added + updated === 0) return i18n.t('importReport.done.nothing', { file: file.name });
  return i18n.t('importReport.done.text', { file: file.name, added: formatCount(added, locale), updated: formatCount(updated, locale) });
}

/** What became of an import that was taken back. */
export function takenBackWords(file: string, kept: number, locale: string): string {
  const taken = i18n.t('importReport.takenBack.text', { file });
  return kept === 0 ? taken : `${taken} ${i18n.t('importReport.takenBack.kept', kept, [formatCount(kept, locale)])}`;
}
