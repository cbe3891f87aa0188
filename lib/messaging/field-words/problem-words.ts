import { i18n } from '#i18n';
import type { UseProblem } from '../../domain/purchase-order.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { formatDay } from '../../i18n/format.ts';

/** One plain sentence on why a PO cannot be used today. `locale`: how days are written. */
export function problemWords(problem: UseProblem, { validUntil }: { readonly validUntil: PlainDate | null }, locale: string): string {
  if (problem === 'expired' && validUntil !== null) return i18n.t('field.problem.expiredOn', [formatDay(validUntil, locale)]);
  return i18n.t(`field.problem.${problem}`);
}
