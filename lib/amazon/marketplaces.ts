import type { Currency } from '../domain/currency.ts';
import { marketplaces, type Marketplace } from '../domain/marketplace.ts';

/** Languages Amazon's shops are shown in (ISO 639-1). */
export type Language =
  | 'ar' | 'bn' | 'cs' | 'da' | 'de' | 'en' | 'es' | 'fr' | 'he' | 'hi' | 'it' | 'ja' | 'kn' | 'ko'
  | 'ml' | 'mr' | 'nl' | 'pl' | 'pt' | 'sv' | 'ta' | 'te' | 'tr' | 'zh';

/** What is fixed about one marketplace. */
export interface MarketplaceRow {
  readonly host: `www.${Marketplace}`;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly currency: Currency;
  /** Languages of the shop's own language menu, its first language first. */
  readonly languages: readonly Language[];
  /** IANA zone of the days the shop prints; the capital's, or Amazon's own for shops that span several. */
  readonly zone: string;
}

/** One row per marketplace: country, currency, time zone, languages. */
const rows: Readonly<Record<Marketplace, readonly [country: string, currency: Currency, zone: string, languages: readonly Language[]]>> = {
  'amazon.com': ['US', 'USD', 'America/Los_Angeles', ['en', 'es', 'ar', 'de', 'he', 'ko', 'pt', 'zh']],
  'amazon.ca': ['CA', 'CAD', 'America/Toronto', ['en', 'fr']],
  'amazon.com.mx': ['MX', 'MXN', 'America/Mexico_City', ['es', 'en']],
  'amazon.com.br': ['BR', 'BRL', 'America/Sao_Paulo', ['pt']],
  'amazon.co.uk': ['GB', 'GBP', 'Europe/London', ['en']],
  'amazon.de': ['DE', 'EUR', 'Europe/Berlin', ['de', 'en', 'cs', 'da', 'nl', 'pl', 'tr']],
  'amazon.fr': ['FR', 'EUR', 'Europe/Paris', ['fr', 'en']],
  'amazon.it': ['IT', 'EUR', 'Europe/Rome', ['it', 'en']],
  'amazon.es': ['ES', 'EUR', 'Europe/Madrid', ['es', 'pt', 'en']],
  'amazon.nl': ['NL', 'EUR', 'Europe/Amsterdam', ['nl', 'en']],
  'amazon.com.be': ['BE', 'EUR', 'Europe/Brussels', ['fr', 'nl', 'en']],
  'amazon.ie': ['IE', 'EUR', 'Europe/Dublin', ['en']],
  'amazon.se': ['SE', 'SEK', 'Europe/Stockholm', ['sv', 'en']],
  'amazon.pl': ['PL', 'PLN', 'Europe/Warsaw', ['pl', 'en']],
  'amazon.com.tr': ['TR', 'TRY', 'Europe/Istanbul', ['tr', 'en']],
  'amazon.ae': ['AE', 'AED', 'Asia/Dubai', ['en', 'ar']],
  'amazon.sa': ['SA', 'SAR', 'Asia/Riyadh', ['ar', 'en']],
  'amazon.eg': ['EG', 'EGP', 'Africa/Cairo', ['ar', 'en']],
  'amazon.co.za': ['ZA', 'ZAR', 'Africa/Johannesburg', ['en']],
  'amazon.in': ['IN', 'INR', 'Asia/Kolkata', ['en', 'hi', 'bn', 'kn', 'ml', 'mr', 'ta', 'te']],
  'amazon.sg': ['SG', 'SGD', 'Asia/Singapore', ['en', 'zh']],
  'amazon.com.au': ['AU', 'AUD', 'Australia/Sydney', ['en', 'zh']],
  'amazon.co.jp': ['JP', 'JPY', 'Asia/Tokyo', ['ja', 'en', 'zh']],
};

/** Everything fixed about a marketplace. */
export function marketplaceRow(marketplace: Marketplace): MarketplaceRow {
  const [country, currency, zone, languages] = rows[marketplace];
  return { host: `www.${marketplace}`, country, currency, zone, languages };
}

/** The marketplace of a page's address, by its exact host over HTTPS without a port, else undefined. */
export function marketplaceOfUrl(url: URL): Marketplace | undefined {
  return marketplaces.find((name) => url.origin === `https://www.${name}`);
}

/** The currency a marketplace charges in. */
export function currencyOf(marketplace: Marketplace): Currency {
  return rows[marketplace][1];
}

/** The IANA time zone of the days a marketplace prints, for `dayInZone`. */
export function marketplaceZone(marketplace: Marketplace): string {
  return rows[marketplace][2];
}
