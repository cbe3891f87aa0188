import { i18n } from '#i18n';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { UseProblem } from '../../lib/domain/purchase-order.ts';

/** One plain sentence on why a PO cannot be used today. */
export function problemSentence(problem: UseProblem, validUntil: PlainDate | null, locale: string): string {
  if (problem !== 'expired' || validUntil === null) return i18n.t(`field.problem.${problem}`);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(validUntil));
  return i18n.t('field.problem.expiredOn', [day]);
}
