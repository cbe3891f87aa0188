import { i18n } from '#i18n';
import type { Currency } from '../../lib/domain/currency.ts';
import { formatMoney } from '../../lib/i18n/format.ts';
import { usePeopleLocale } from '../people-locale.ts';
import css from './Difference.module.css';

/** By how much a bill is off, with its sign. Nothing is a dash; what nobody knows is said. */
export function Difference({ amount, currency }: { amount: number | null; currency: Currency }) {
  const { locale } = usePeopleLocale();
  if (amount === null) return <span class={css['unknown']}>{i18n.t('reconcile.notKnown')}</span>;
  if (amount === 0) return <bdi class={css['none']}>{formatMoney({ amount, currency }, locale)}</bdi>;
  const words = formatMoney({ amount: Math.abs(amount), currency }, locale);
  return <bdi class={css['off']}>{amount > 0 ? '+' : '−'}{words}</bdi>;
}
