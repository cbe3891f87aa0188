import { isCurrency, minorDigits, type Currency } from '../../domain/currency.ts';

/** What stands before the digits below one unit. */
export type DecimalMark = '.' | ',';

/** Signs that name one currency. */
const sureSigns: Readonly<Record<string, Currency>> = {
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₺': 'TRY', 'ZŁ': 'PLN', 'R$': 'BRL', 'US$': 'USD', 'CA$': 'CAD', 'CDN$': 'CAD', 'A$': 'AUD', 'AU$': 'AUD',
  'S$': 'SGD', 'MX$': 'MXN', 'JP¥': 'JPY', '円': 'JPY', 'E£': 'EGP',
};
/** Signs several currencies share: they fit these and name none. */
const sharedSigns: Readonly<Record<string, readonly Currency[]>> = {
  $: ['USD', 'CAD', 'MXN', 'AUD', 'SGD'], '¥': ['JPY'], '￥': ['JPY'], KR: ['SEK'], R: ['ZAR'], RS: ['INR'], TL: ['TRY'], SR: ['SAR'],
};

// The usual writings, read without taking them apart.
const plainCents = /^-?(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})\.\d\d$/;
const inThrees = /^\d{1,3}(?:([.,'’\s])\d{3}(?:\1\d{3})*)?$/;
// Indian grouping: 1,23,456.
const inPairs = /^\d{1,2}(?:,\d{2})*,\d{3}$/;
const minus = '[-\u2212\u2013]';
const sign = String.raw`([^\s\d.,'’()+\-\u2212\u2013]{0,4})\.?`;
const shape = new RegExp(String.raw`^(\(?)(${minus}?|\+?)\s?${sign}\s?(${minus}?)\s?(\d(?:[\d.,'’\s]*\d)?)\s?(${minus}?)\s?${sign}(\)?)$`, 'u');

/** An amount as it is written: its sign, its digits with their separators, and the currency beside them. */
interface WrittenAmount {
  readonly negative: boolean;
  readonly number: string;
  readonly currencySign: string;
}

function takeApart(text: string): WrittenAmount | undefined {
  // Consumer data of 2023 and later writes negative amounts as '-5.00' with the quotes, so that spreadsheets keep them.
  const parts = shape.exec(text.replace(/^'(.*?)'?$/, '$1'));
  if (parts === null) return undefined;
  const [, open = '', first = '', before = '', second = '', number = '', third = '', after = '', close = ''] = parts;
  const signs = [first === '+' ? '' : first, second, third, open].filter((each) => each !== '').length;
  if ((open === '') !== (close === '') || signs > 1 || (before !== '' && after !== '')) return undefined;
  return { negative: signs === 1, number, currencySign: (before + after).toUpperCase() };
}

/** The decimal mark an amount proves: `1,006.78` and `12.5` a point, `1.006,78` a comma, `1,006` and `12` nothing. */
export function provenMark(text: string): DecimalMark | undefined {
  if (plainCents.test(text)) return '.';
  if (!/[.,]/.test(text)) return undefined;
  const number = takeApart(text)?.number;
  if (number === undefined) return undefined;
  const { mark, fraction } = splitNumber(number);
  return mark === 'open' || !/^\d*$/.test(fraction) ? undefined : mark;
}

interface SplitNumber {
  readonly whole: string;
  readonly fraction: string;
  /** `open`: one separator with three digits behind it, which may be either. */
  readonly mark: DecimalMark | 'open' | undefined;
}

/** A number at its decimal mark, as far as the number itself shows it. */
function splitNumber(number: string): SplitNumber {
  const at = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  const separator = number[at];
  if (separator !== '.' && separator !== ',') return { whole: number, fraction: '', mark: undefined };
  const whole = number.slice(0, at);
  const fraction = number.slice(at + 1);
  const other = separator === '.' ? ',' : '.';
  if (whole.includes(separator)) return { whole: number, fraction: '', mark: inThrees.test(number) ? other : undefined };
  if (whole.includes(other) || fraction.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole)) return { whole, fraction, mark: separator };
  return { whole, fraction, mark: 'open' };
}

function ungroup(whole: string, pairs: boolean): string | undefined {
  if (/^\d+$/.test(whole)) return whole;
  return inThrees.test(whole) || (pairs && inPairs.test(whole)) ? whole.replace(/\D/g, '') : undefined;
}

/** Why a number cannot be read. */
export type AmountProblem = 'notAnAmount' | 'ambiguousAmount' | 'tooPrecise' | 'tooLarge';

function readNumber({ number, negative }: WrittenAmount, digits: number, mark: DecimalMark | null, pairs: boolean): number | AmountProblem {
  const split = splitNumber(number);
  if (split.mark === 'open' && mark === null) return 'ambiguousAmount';
  const grouped = split.mark === 'open' && !number.includes(mark ?? '');
  const whole = ungroup(grouped ? number : split.whole, pairs);
  const fraction = grouped ? '' : split.fraction;
  if (whole === undefined || !/^\d*$/.test(fraction)) return 'notAnAmount';
  if (/[^0]/.test(fraction.slice(digits))) return 'tooPrecise';
  const units = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  if (!Number.isSafeInteger(units)) return 'tooLarge';
  return negative && units !== 0 ? -units : units;
}

/**
 * An amount in whole minor units of `currency`. `mark` is the decimal mark of the file (null: not known); it decides only
 * numbers such as `1,234` that may be read in two ways. Errors: `notAnAmount` (also for `4.1.20`), `ambiguousAmount`,
 * `tooPrecise` when digits below the smallest unit would be lost, `tooLarge`, `otherCurrency` when its sign is another's.
 */
export function readAmount(text: string, currency: Currency, mark: DecimalMark | null): number | AmountProblem | 'otherCurrency' {
  if (minorDigits[currency] === 2 && plainCents.test(text)) return Math.round(Number(text.replaceAll(',', '')) * 100) || 0; // `|| 0`: no negative zero
  const written = takeApart(text);
  if (written === undefined) return 'notAnAmount';
  const { currencySign } = written;
  const named = sureSigns[currencySign] ?? currencySign;
  if (currencySign !== '' && named !== currency && sharedSigns[currencySign]?.includes(currency) !== true) {
    return isCurrency(named) || sharedSigns[currencySign] !== undefined ? 'otherCurrency' : 'notAnAmount';
  }
  return readNumber(written, minorDigits[currency], mark, currency === 'INR');
}

/** The currency an amount names itself (`€ 12,50`, `USD 3`), else undefined. `$` alone names none. */
export function namedCurrency(text: string): Currency | undefined {
  const currencySign = takeApart(text)?.currencySign ?? '';
  return sureSigns[currencySign] ?? (isCurrency(currencySign) ? currencySign : undefined);
}

/** A whole number of units, else `notACount`. */
export function readCount(text: string, mark: DecimalMark | null): number | 'notACount' {
  if (/^-?\d{1,7}$/.test(text)) return Number(text) || 0;
  const written = takeApart(text);
  if (written === undefined || written.currencySign !== '') return 'notACount';
  const count = readNumber(written, 0, mark, false);
  return typeof count === 'number' && Math.abs(count) < 10_000_000 ? count : 'notACount';
}
