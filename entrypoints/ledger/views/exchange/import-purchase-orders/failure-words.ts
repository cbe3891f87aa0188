import { i18n } from '#i18n';
import type { ImportProblem } from '../../../../../lib/domain/po-import/imported.ts';
import type { TableFailure } from '../../../../../lib/domain/po-import/table.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { problemText } from '../../../../extension-page/problem-text.ts';

const bytesOfMegabyte = 1024 * 1024;

/** Why a file cannot be read, and what to do. */
export function tableFailureText(failure: TableFailure, locale: string): string {
  switch (failure.code) {
    case 'tooLarge': return i18n.t('importPos.failure.tooLarge', [formatCount(Math.floor(failure.limit / bytesOfMegabyte), locale)]);
    case 'tooManyColumns': case 'tooManyRows': return i18n.t(`importPos.failure.${failure.code}`, [formatCount(failure.limit, locale)]);
    default: return i18n.t(`importPos.failure.${failure.code}`);
  }
}

/** Why something in a file cannot go in. */
export function importReasonText({ reason, refusal }: ImportProblem, locale: string): string {
  return refusal === undefined ? i18n.t(`importPos.reason.${reason}`) : problemText(refusal, locale).text;
}
