import { minorDigits, type Currency } from './currency.ts';
import type { Money } from './money.ts';
import { err, ok, type Result } from './result.ts';

/** How a person writes numbers: `1,234.5` or `1.234,5`. */
export interface AmountFormat {
  readonly decimal: string;
  readonly group: string;
}

/** Why a text is no amount. `places`: more digits after the mark than there can be. */
export type AmountProblem = 'empty' | 'notANumber' | 'negative' | 'places' | 'tooLarge';

/** Longest text worth reading. */
const maxLength = 60;
/** Zeros of the digits people type besides our own: Arabic, Persian, Devanagari. Full-width ones are folded before. */
const otherZeros = [0x0660, 0x06f0, 0x0966];

function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = otherZeros.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * `text` as a plain decimal such as `1234.5`, written as `format` says, with at most `places` digits after the mark.
 * Groups may be left out, but one that stands wrongly is refused: `1,20` where the comma groups is a slip, not 120.
 */
export function parseDecimal(text: string, { decimal, group }: AmountFormat, places: number): Result<string, AmountProblem> {
  const folded = plainDigits(text).replace(/[\u2212\u2013]/g, '-').trim();
  if (folded === '') return err('empty');
  if (folded.length > maxLength) return err('tooLarge');
  const isNegative = folded.startsWith('-');
  const bare = folded.slice(isNegative ? 1 : 0).trim();
  const mark = escaped(decimal);
  // Spaces and apostrophes group in many places, and never mean anything else. A group is three digits, in India two.
  const between = `(?:${escaped(group)}|[\\s'\u2019])`;
  const whole = `\\d+|\\d{1,3}(?:${between}\\d{2,3})*${between}\\d{3}`;
  const parts = new RegExp(`^(${whole})?(?:${mark}(\\d*))?$`).exec(bare);
  const digits = (parts?.[1] ?? '').replace(/\D/g, '');
  const fraction = (parts?.[2] ?? '').replace(/0+$/, '');
  if (parts === null || (digits === '' && (parts[2] ?? '') === '')) return err('notANumber');
  if (fraction.length > places) return err('places');
  if (isNegative && /[1-9]/.test(digits + fraction)) return err('negative');
  const trimmed = digits.replace(/^0+(?=\d)/, '') || '0';
  return ok(fraction === '' ? trimmed : `${trimmed}.${fraction}`);
}

/** `text` as an amount of money, exact to the minor unit. The currency's own sign or code may stand beside it. */
export function parseAmount(text: string, currency: Currency, format: AmountFormat): Result<Money, AmountProblem> {
  const bare = text.replace(/\p{Sc}/gu, '').replace(new RegExp(`(?<!\\p{L})${currency}(?!\\p{L})`, 'giu'), '');
  const places = minorDigits[currency];
  const decimal = parseDecimal(bare, format, places);
  if (!decimal.ok) return decimal;
  const [whole = '', fraction = ''] = decimal.value.split('.');
  const amount = Number(whole + fraction.padEnd(places, '0'));
  return Number.isSafeInteger(amount) ? ok({ amount, currency }) : err('tooLarge');
}

/** An amount as somebody would type it: in full, without groups or a currency. Reading it gives the same amount again. */
export function writeAmount({ amount, currency }: Money, { decimal }: AmountFormat): string {
  const places = minorDigits[currency];
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  const sign = amount < 0 ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}${decimal}${digits.slice(-places)}`;
}

/** A plain decimal such as `1.0842` as somebody would type it. */
export function writeDecimal(plain: string, { decimal }: AmountFormat): string {
  return plain.replace('.', decimal);
}
