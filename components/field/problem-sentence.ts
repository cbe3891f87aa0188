import { i18n } from '#i18n';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { UseProblem } from '../../lib/domain/purchase-order.ts';

/** One plain sentence on why a PO cannot be used today. */
export function problemSentence(problem: UseProblem, validUntil: PlainDate | null, locale: string): string {
  switch (problem) {
    case 'notIssued': return i18n.t('field.problem.notIssued');
    case 'closed': return i18n.t('field.problem.closed');
    case 'cancelled': return i18n.t('field.problem.cancelled');
    case 'expired': {
      if (validUntil === null) return i18n.t('field.problem.expired');
      const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(validUntil));
      return i18n.t('field.problem.expiredOn', [day]);
    }
  }
}
