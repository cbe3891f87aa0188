import type { Currency } from '../domain/currency.ts';
import type { AmountFormat } from '../domain/parse-amount.ts';

/** How people of a locale write numbers, which is how they type them. */
export function amountFormat(locale: string): AmountFormat {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true, minimumFractionDigits: 1 }).formatToParts(1_234_567.8);
  const part = (type: Intl.NumberFormatPartTypes): string | undefined => parts.find((each) => each.type === type)?.value;
  return { decimal: part('decimal') ?? '.', group: part('group') ?? ' ' };
}

/** What people pay in, by region, as far as a marketplace charges in it. */
const currencies: Readonly<Record<string, Currency>> = {
  US: 'USD', CA: 'CAD', MX: 'MXN', BR: 'BRL', GB: 'GBP', SE: 'SEK', PL: 'PLN', TR: 'TRY', AE: 'AED', SA: 'SAR', EG: 'EGP', ZA: 'ZAR', IN: 'INR',
  SG: 'SGD', AU: 'AUD', JP: 'JPY', DE: 'EUR', AT: 'EUR', FR: 'EUR', IT: 'EUR', ES: 'EUR', NL: 'EUR', BE: 'EUR', IE: 'EUR', LU: 'EUR', PT: 'EUR', FI: 'EUR',
};

/** The currency to begin with where nothing says another: that of the locale's region, else dollars. */
export function currencyOfRegion(locale: string): Currency {
  const region = new Intl.Locale(locale).maximize().region ?? '';
  return currencies[region] ?? 'USD';
}
