import type { CurrencyName, CurrencyNames } from './currency-names.ts';

const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** Of each group of three digits, from the right. Enough for every safe integer. */
const groups = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];

function belowHundred(count: number): string {
  if (count < 20) return small[count] ?? '';
  const [ten, one] = [tens[Math.floor(count / 10)] ?? '', count % 10];
  return one === 0 ? ten : `${ten}-${small[one] ?? ''}`;
}

function belowThousand(count: number): string {
  const [hundreds, rest] = [Math.floor(count / 100), count % 100];
  const begin = hundreds === 0 ? '' : `${small[hundreds] ?? ''} hundred`;
  return [begin, rest === 0 ? '' : belowHundred(rest)].filter((part) => part !== '').join(' ');
}

/** A whole number of zero or more in English: `one thousand two hundred thirty-four`. */
export function englishNumber(count: number): string {
  if (count === 0) return 'zero';
  const parts: string[] = [];
  for (let [rest, group] = [count, 0]; rest > 0; [rest, group] = [Math.floor(rest / 1000), group + 1]) {
    if (rest % 1000 !== 0) parts.unshift([belowThousand(rest % 1000), groups[group] ?? ''].filter((part) => part !== '').join(' '));
  }
  return parts.join(' ');
}

const cents = { one: 'cent', many: 'cents' };
const named = (one: string, many: string, minor: CurrencyName['minor'] = cents): CurrencyName => ({ unit: { one, many }, minor });

/** The currencies in English. */
export const englishCurrencies: CurrencyNames = {
  AED: named('UAE dirham', 'UAE dirhams', { one: 'fils', many: 'fils' }),
  AUD: named('Australian dollar', 'Australian dollars'),
  BRL: named('Brazilian real', 'Brazilian reais', { one: 'centavo', many: 'centavos' }),
  CAD: named('Canadian dollar', 'Canadian dollars'),
  EGP: named('Egyptian pound', 'Egyptian pounds', { one: 'piastre', many: 'piastres' }),
  EUR: named('euro', 'euros'),
  GBP: named('pound sterling', 'pounds sterling', { one: 'penny', many: 'pence' }),
  INR: named('Indian rupee', 'Indian rupees', { one: 'paisa', many: 'paise' }),
  JPY: named('Japanese yen', 'Japanese yen', null),
  MXN: named('Mexican peso', 'Mexican pesos', { one: 'centavo', many: 'centavos' }),
  PLN: named('Polish zloty', 'Polish zlotys', { one: 'grosz', many: 'groszy' }),
  SAR: named('Saudi riyal', 'Saudi riyals', { one: 'halala', many: 'halalas' }),
  SEK: named('Swedish krona', 'Swedish kronor', { one: 'öre', many: 'öre' }),
  SGD: named('Singapore dollar', 'Singapore dollars'),
  TRY: named('Turkish lira', 'Turkish liras', { one: 'kuruş', many: 'kuruş' }),
  USD: named('US dollar', 'US dollars'),
  ZAR: named('South African rand', 'South African rand'),
};
