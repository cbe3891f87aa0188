import { i18n } from '#i18n';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { UseProblem } from '../../domain/purchase-order.ts';
import { formatDay } from '../../i18n/format.ts';

interface Days {
  readonly validFrom: PlainDate | null;
  readonly validUntil: PlainDate | null;
}

/** One plain sentence on why a PO cannot be used today. `locale`: how days are written. */
export function problemWords(problem: UseProblem, { validFrom, validUntil }: Days, locale: string): string {
  if (problem === 'expired' && validUntil !== null) return i18n.t('field.problem.expiredOn', [formatDay(validUntil, locale)]);
  if (problem === 'notYetValid' && validFrom !== null) return i18n.t('field.finding.notYetValid', [formatDay(validFrom, locale)]);
  return i18n.t(`field.problem.${problem}`);
}
