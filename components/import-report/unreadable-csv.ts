import { i18n } from '#i18n';
import type { Unreadable } from '../../lib/domain/report-problem.ts';

/** What could not be read as lines of a table, heads first: to be copied, or saved as CSV. */
export function unreadableLines(problems: readonly Unreadable[]): readonly (readonly string[])[] {
  const heads = (['line', 'column', 'value', 'reason', 'lost'] as const).map((key) => i18n.t(`importReport.unreadable.${key}`));
  return [heads, ...problems.map(({ line, column, value, reason, lost }) => [
    String(line), column ?? i18n.t('importReport.unreadable.wholeRow'), value, i18n.t(`importReport.reason.${reason}`), i18n.t(`importReport.lost.${lost}`),
  ])];
}
