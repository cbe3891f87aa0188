import type { Market } from './markets.ts';

/** An amount as the marketplace prints it: $1,234.56 · 1.234,56 € · ￥1,235. */
export function money(market: Market, amount: number): string {
  const sign = amount < 0 ? '-' : '';
  const value = Math.abs(amount);
  if (market.currency === 'JPY') return `${sign}￥${group(value, ',')}`;
  const whole = Math.floor(value / 100);
  const cents = String(value % 100).padStart(2, '0');
  return market.currency === 'USD' ? `${sign}$${group(whole, ',')}.${cents}` : `${sign}${group(whole, '.')},${cents}\u00a0€`;
}

/** A day with its year: May 11, 2026 · 11. Mai 2026 · 2026年5月11日. */
export function fullDay(market: Market, day: string): string {
  return dayFormat(market, { year: 'numeric', month: 'long', day: 'numeric' }).format(toDate(day));
}

/** A day of this year as a status prints it: May 11 · 11. Mai · 5月11日. */
export function shortDay(market: Market, day: string): string {
  return dayFormat(market, { month: 'long', day: 'numeric' }).format(toDate(day));
}

/** The day `count` days after `day` (before, when negative), both YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  const date = toDate(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function toDate(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function dayFormat(market: Market, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(market.lang, { ...options, timeZone: 'UTC' });
}

function group(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}
