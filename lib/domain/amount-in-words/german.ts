import type { CurrencyName, CurrencyNames, UnitName } from './currency-names.ts';

const small = [
  '', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn',
  'achtzehn', 'neunzehn',
];
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
/** Of each group of three digits from the millions on: one of them, several of them. Enough for every safe integer. */
const groups = [['Million', 'Millionen'], ['Milliarde', 'Milliarden'], ['Billion', 'Billionen'], ['Billiarde', 'Billiarden']] as const;

/** 0 to 999 as it stands within a word; zero is nothing. */
function belowThousand(count: number): string {
  const [hundreds, rest] = [Math.floor(count / 100), count % 100];
  const begin = hundreds === 0 ? '' : `${small[hundreds] ?? ''}hundert`;
  if (rest < 20) return begin + (small[rest] ?? '');
  const [ten, one] = [tens[Math.floor(rest / 10)] ?? '', rest % 10];
  return `${begin}${one === 0 ? '' : `${small[one] ?? ''}und`}${ten}`;
}

/**
 * A whole number of zero or more as it stands before a German noun: `eintausendzweihundertvierunddreißig`, `eine Million ein`.
 * Before a feminine noun a last "ein" is "eine".
 */
export function germanNumber(count: number, isFeminine: boolean): string {
  if (count === 0) return 'null';
  const [thousands, ones] = [Math.floor(count / 1000) % 1000, count % 1000];
  const last = `${thousands === 0 ? '' : `${belowThousand(thousands)}tausend`}${belowThousand(ones)}`;
  const parts = [isFeminine && ones % 100 === 1 ? `${last}e` : last];
  for (let [rest, group] = [Math.floor(count / 1_000_000), 0]; rest > 0; [rest, group] = [Math.floor(rest / 1000), group + 1]) {
    const [one, many] = groups[group] ?? ['', ''];
    const [here, isOne] = [belowThousand(rest % 1000), rest % 100 === 1];
    if (rest % 1000 !== 0) parts.unshift(rest % 1000 === 1 ? `eine ${one}` : `${here}${isOne ? 'e' : ''} ${many}`);
  }
  return parts.filter((part) => part !== '').join(' ');
}

const same = (name: string): UnitName => ({ one: name, many: name });
const named = (unit: UnitName, minor: CurrencyName['minor'] = same('Cent')): CurrencyName => ({ unit, minor });

/** The currencies in German. */
export const germanCurrencies: CurrencyNames = {
  AED: named(same('VAE-Dirham'), same('Fils')),
  AUD: named({ one: 'australischer Dollar', many: 'australische Dollar' }),
  BRL: named({ one: 'brasilianischer Real', many: 'brasilianische Real' }, { one: 'Centavo', many: 'Centavos' }),
  CAD: named({ one: 'kanadischer Dollar', many: 'kanadische Dollar' }),
  EGP: named({ one: 'ägyptisches Pfund', many: 'ägyptische Pfund' }, same('Piaster')),
  EUR: named(same('Euro')),
  GBP: named({ one: 'britisches Pfund', many: 'britische Pfund' }, { one: 'Penny', many: 'Pence' }),
  INR: named({ one: 'indische Rupie', many: 'indische Rupien', isFeminine: true }, { one: 'Paisa', many: 'Paise', isFeminine: true }),
  JPY: named({ one: 'japanischer Yen', many: 'japanische Yen' }, null),
  MXN: named({ one: 'mexikanischer Peso', many: 'mexikanische Pesos' }, { one: 'Centavo', many: 'Centavos' }),
  PLN: named({ one: 'polnischer Złoty', many: 'polnische Złoty' }, { one: 'Grosz', many: 'Groszy' }),
  SAR: named({ one: 'saudi-arabischer Rial', many: 'saudi-arabische Rial' }, same('Halala')),
  SEK: named({ one: 'schwedische Krone', many: 'schwedische Kronen', isFeminine: true }, same('Öre')),
  SGD: named(same('Singapur-Dollar')),
  TRY: named({ one: 'türkische Lira', many: 'türkische Lira', isFeminine: true }, same('Kuruş')),
  USD: named(same('US-Dollar')),
  ZAR: named({ one: 'südafrikanischer Rand', many: 'südafrikanische Rand' }),
};
