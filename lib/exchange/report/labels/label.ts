import type { ReportFamily } from '../../../domain/report.ts';
import type { ReportColumn } from '../columns.ts';

/** The column names of one report, the surest first. Case, spaces and punctuation do not count. */
export type FamilyLabels = Readonly<Partial<Record<ReportColumn, readonly string[]>>>;

/** The words of Amazon's reports in one language. A report that is not listed is not known in it. */
export interface ReportLabels {
  /** ISO 639-1. */
  readonly language: string;
  /** How the language writes numbers and days, for files that do not show it themselves; null where countries differ. */
  readonly decimalMark: '.' | ',' | null;
  readonly dayOrder: 'dmy' | 'mdy' | null;
  readonly families: Readonly<Partial<Record<ReportFamily, FamilyLabels>>>;
  /** What stands below the header when a report has no rows. */
  readonly noData: readonly string[];
}
