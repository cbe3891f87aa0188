import type { Currency } from './currency.ts';

/** Amazon's 23 marketplaces, named by their host without `www.`, and the currency each charges in. */
const currencies = {
  'amazon.com': 'USD',
  'amazon.ca': 'CAD',
  'amazon.com.mx': 'MXN',
  'amazon.com.br': 'BRL',
  'amazon.co.uk': 'GBP',
  'amazon.de': 'EUR',
  'amazon.fr': 'EUR',
  'amazon.it': 'EUR',
  'amazon.es': 'EUR',
  'amazon.nl': 'EUR',
  'amazon.com.be': 'EUR',
  'amazon.ie': 'EUR',
  'amazon.se': 'SEK',
  'amazon.pl': 'PLN',
  'amazon.com.tr': 'TRY',
  'amazon.ae': 'AED',
  'amazon.sa': 'SAR',
  'amazon.eg': 'EGP',
  'amazon.co.za': 'ZAR',
  'amazon.in': 'INR',
  'amazon.sg': 'SGD',
  'amazon.com.au': 'AUD',
  'amazon.co.jp': 'JPY',
} as const satisfies Record<string, Currency>;

export type Marketplace = keyof typeof currencies;

/** All marketplaces, by name. */
export const marketplaces = Object.keys(currencies) as Marketplace[]; // `Object.keys` forgets the type of its keys

/** The currency a marketplace charges in. */
export function currencyOf(marketplace: Marketplace): Currency {
  return currencies[marketplace];
}

/** The marketplace of an exact origin such as `https://www.amazon.de`, else undefined. Nothing but exact hosts over HTTPS counts. */
export function marketplaceOfOrigin(origin: string): Marketplace | undefined {
  return marketplaces.find((name) => origin === `https://www.${name}`);
}
