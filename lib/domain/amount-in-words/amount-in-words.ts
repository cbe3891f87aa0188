import { minorDigits } from '../currency.ts';
import type { Money } from '../money.ts';
import type { CurrencyNames, UnitName } from './currency-names.ts';
import { englishCurrencies, englishNumber } from './english.ts';
import { germanCurrencies, germanNumber } from './german.ts';

interface Language {
  readonly number: (count: number, isFeminine: boolean) => string;
  readonly currencies: CurrencyNames;
  readonly and: string;
}

const languages = {
  en: { number: englishNumber, currencies: englishCurrencies, and: 'and' },
  de: { number: germanNumber, currencies: germanCurrencies, and: 'und' },
} as const satisfies Readonly<Record<string, Language>>;

/** A language amounts can be written out in. */
export type WordsLanguage = keyof typeof languages;

/**
 * An amount written out, as it stands on a purchase order so that nobody can change a figure unnoticed:
 * `one thousand two hundred US dollars and five cents`, `eintausendzweihundert US-Dollar und fünf Cent`.
 */
export function amountInWords({ amount, currency }: Money, language: WordsLanguage): string {
  const { number, currencies, and }: Language = languages[language];
  const { unit, minor } = currencies[currency];
  const per = 10 ** minorDigits[currency];
  const [whole, part] = [Math.floor(Math.abs(amount) / per), Math.abs(amount) % per];
  const count = (many: number, name: UnitName): string => `${number(many, name.isFeminine === true)} ${many === 1 ? name.one : name.many}`;
  const parts = [
    ...(whole === 0 && part > 0 ? [] : [count(whole, unit)]),
    ...(minor === null || part === 0 ? [] : [count(part, minor)]),
  ];
  return `${amount < 0 ? 'minus ' : ''}${parts.join(` ${and} `)}`;
}
