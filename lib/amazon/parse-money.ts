import { isCurrency, minorDigits, type Currency } from '../domain/currency.ts';
import { currencyOf, type Marketplace } from '../domain/marketplace.ts';
import type { Money } from '../domain/money.ts';
import { plainText } from './plain-text.ts';

/** Signs that name one currency wherever they stand. ISO codes count too. */
const sure: Readonly<Record<string, Currency>> = {
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₺': 'TRY', tl: 'TRY', 'zł': 'PLN', 'r$': 'BRL', '円': 'JPY', 'jp¥': 'JPY',
  us$: 'USD', $us: 'USD', ca$: 'CAD', $ca: 'CAD', cdn$: 'CAD', c$: 'CAD', mx$: 'MXN', $mx: 'MXN', mex$: 'MXN',
  a$: 'AUD', au$: 'AUD', $au: 'AUD', s$: 'SGD', sg$: 'SGD', $sg: 'SGD',
  'e£': 'EGP', '£e': 'EGP', 'ج.م': 'EGP', 'جنيه': 'EGP', 'د.إ': 'AED', '\u20c3': 'AED', 'ر.س': 'SAR', '\u20c1': 'SAR',
};

/** Signs several currencies share: each means the marketplace's own currency when that is in its list, and nothing anywhere else. */
const shared: Readonly<Record<string, readonly Currency[]>> = {
  $: ['USD', 'CAD', 'MXN', 'AUD', 'SGD'], '¥': ['JPY'], kr: ['SEK'], r: ['ZAR'], rs: ['INR'], sr: ['SAR'],
};

/** Currencies whose shops group thousands with a dot, so that "1.234" is twelve hundred and thirty-four. */
const dotGroups: readonly Currency[] = ['EUR', 'BRL', 'TRY'];

// A price per unit behind a price, "$12.87 ($1.43 / ounce)", is not part of it.
const perUnit = / ?\([^()]*\/[^()]*\)$/;
const sign = '([-\u2010\u2011\u2212\ufe63\uff0d]?)';
const mark = '([^\\d\\s()+\\-\u2010\u2011\u2212\ufe63\uff0d]{0,5})';
const shape = new RegExp(`^(\\(?)${sign} ?${mark} ?${sign} ?(\\d(?:[\\d.,'’٬٫ ]*\\d)?) ?${sign} ?${mark} ?${sign}(\\)?)$`, 'u');

/**
 * The amount a text states, or undefined when it is not exactly one amount.
 *
 * Currency: a sign or code in the text wins. `$`, `¥`, `kr` and `R` mean the marketplace's own currency or nothing:
 * a `$` on amazon.de is undefined. A bare number is in the marketplace's currency.
 * Decimals: the last separator is the decimal mark when exactly as many digits follow as the currency has minor
 * digits and it occurs once. Every other separator must group by three (INR: by two above the thousands).
 * "1,234" groups; "1.234" groups for EUR, BRL and TRY and is undefined elsewhere; "12,5" is undefined.
 * Sign: one minus before or after, or parentheses. Placeholders ("--"), ranges and words are undefined.
 */
export function parseMoney(text: string, marketplace: Marketplace): Money | undefined {
  if (text.length > 200) return undefined;
  const parts = shape.exec(plainText(text)?.replace(perUnit, '') ?? '');
  if (parts === null) return undefined;
  const [, open = '', sign1 = '', before = '', sign2 = '', number = '', sign3 = '', after = '', sign4 = '', close = ''] = parts;
  const signs = sign1 + sign2 + sign3 + sign4;
  const bracketed = open !== '' && close !== '';
  if ((open !== '') !== (close !== '') || signs.length + (bracketed ? 1 : 0) > 1) return undefined;
  const currency = currencyIn([before, after], currencyOf(marketplace));
  if (currency === undefined) return undefined;
  const amount = minorUnits(number, currency);
  if (amount === undefined) return undefined;
  return { amount: amount !== 0 && (bracketed || signs !== '') ? -amount : amount, currency };
}

function currencyIn(marks: readonly string[], own: Currency): Currency | undefined {
  const named = marks.filter((each) => each !== '').map((each) => each.toLowerCase().replace('￥', '¥').replace(/\.$/, ''));
  const certain = new Set<Currency>();
  let dollars = false;
  for (const each of named) {
    const code = each.toUpperCase();
    const currency = sure[each] ?? (isCurrency(code) ? code : undefined);
    if (currency !== undefined) certain.add(currency);
    else if (shared[each] === undefined) return undefined;
    else dollars = true;
  }
  const [first, second] = certain;
  if (second !== undefined) return undefined;
  // "$12.50 USD": the code says which dollar.
  if (first !== undefined) return !dollars || named.some((each) => shared[each]?.includes(first)) ? first : undefined;
  return named.every((each) => shared[each]?.includes(own)) ? own : undefined;
}

function minorUnits(number: string, currency: Currency): number | undefined {
  const digits = minorDigits[currency];
  const last = /[.,'’٬٫ ](?=\d+$)/.exec(number);
  let whole = number;
  let fraction = '';
  if (last !== null) {
    const follows = number.length - last.index - 1;
    const once = number.indexOf(last[0]) === last.index;
    if (/[.,٫]/.test(last[0]) && once && digits > 0 && follows === digits) {
      whole = number.slice(0, last.index);
      fraction = number.slice(last.index + 1);
      if (whole.includes('٫')) return undefined;
    } else if (last[0] === '٫' || (last[0] === '.' && once && !dotGroups.includes(currency))) {
      return undefined;
    }
  }
  const plain = ungroup(whole, currency);
  if (plain === undefined) return undefined;
  const amount = Number(plain + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** The digits of a whole number whose groups are well formed, by one kind of separator. */
function ungroup(whole: string, currency: Currency): string | undefined {
  if (/^(?:0|[1-9]\d*)$/.test(whole)) return whole;
  const separator = /[^\d]/.exec(whole)?.[0];
  if (separator === undefined) return undefined;
  const groups = whole.split(separator);
  const [first = '', ...rest] = groups;
  const middle = currency === 'INR' && rest.length > 1 && rest[0]?.length === 2 ? 2 : 3;
  const formed = /^[1-9]\d{0,2}$/.test(first) && first.length <= middle
    && rest.every((group, index) => /^\d+$/.test(group) && group.length === (index === rest.length - 1 ? 3 : middle));
  return formed ? groups.join('') : undefined;
}
