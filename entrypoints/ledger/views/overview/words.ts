import { i18n } from '#i18n';
import { minorDigits, type Currency } from '../../../../lib/domain/currency.ts';
import type { Step } from '../../../../lib/domain/overview/period.ts';
import { formatCount, formatMoney } from '../../../../lib/i18n/format.ts';

/** An amount to the cent. */
export function money(amount: number, currency: Currency, locale: string): string {
  return formatMoney({ amount, currency }, locale);
}

/** An amount in few letters, for a picture: `$5.1K`. Its table and its words have it exact. */
export function shortMoney(amount: number, currency: Currency, locale: string): string {
  // Not every language shortens thousands: where they stand in full, their cents go.
  return new Intl.NumberFormat(locale, {
    style: 'currency', currency, notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1, maximumSignificantDigits: 4, roundingPriority: 'lessPrecision',
  }).format(amount / 10 ** minorDigits[currency]);
}

/** How many orders. */
export function orderCount(count: number, locale: string): string {
  return i18n.t('orders.count', count, [formatCount(count, locale)]);
}

/** A share of a whole, in whole percent. */
export function percent(part: number, whole: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(whole === 0 ? 0 : part / whole);
}

/** A step of a picture over time in few letters: `Jun`, `Q2 26`, `2026`. */
export function stepLabel({ unit, from }: Step, locale: string): string {
  if (unit === 'month') return inMonth(from, { month: 'short' }, locale);
  if (unit === 'year') return from.slice(0, 4);
  return i18n.t('overview.quarterShort', { quarter: quarterOf(from), year: from.slice(2, 4) });
}

/** A step in full: `June 2026`, `Q2 2026`, `2026`. */
export function stepName({ unit, from }: Step, locale: string): string {
  if (unit === 'month') return inMonth(from, { month: 'long', year: 'numeric' }, locale);
  if (unit === 'year') return from.slice(0, 4);
  return i18n.t('overview.quarter', { quarter: quarterOf(from), year: from.slice(0, 4) });
}

const quarterOf = (day: string): string => String(Math.ceil(Number(day.slice(5, 7)) / 3));

function inMonth(day: string, parts: Intl.DateTimeFormatOptions, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(Date.parse(day));
}
