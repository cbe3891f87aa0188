import type { Currency } from '../domain/currency.ts';
import { currencyOf, marketplaces, type Marketplace } from '../domain/marketplace.ts';

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

/** One row per marketplace: country, time zone, languages. Its currency stands in the list that names it, since the checkout script needs no more. */
const rows: Readonly<Record<Marketplace, readonly [country: string, zone: string, languages: readonly Language[]]>> = {
  'amazon.com': ['US', 'America/Los_Angeles', ['en', 'es', 'ar', 'de', 'he', 'ko', 'pt', 'zh']],
  'amazon.ca': ['CA', 'America/Toronto', ['en', 'fr']],
  'amazon.com.mx': ['MX', 'America/Mexico_City', ['es', 'en']],
  'amazon.com.br': ['BR', 'America/Sao_Paulo', ['pt']],
  'amazon.co.uk': ['GB', 'Europe/London', ['en']],
  'amazon.de': ['DE', 'Europe/Berlin', ['de', 'en', 'cs', 'da', 'nl', 'pl', 'tr']],
  'amazon.fr': ['FR', 'Europe/Paris', ['fr', 'en']],
  'amazon.it': ['IT', 'Europe/Rome', ['it', 'en']],
  'amazon.es': ['ES', 'Europe/Madrid', ['es', 'pt', 'en']],
  'amazon.nl': ['NL', 'Europe/Amsterdam', ['nl', 'en']],
  'amazon.com.be': ['BE', 'Europe/Brussels', ['fr', 'nl', 'en']],
  'amazon.ie': ['IE', 'Europe/Dublin', ['en']],
  'amazon.se': ['SE', 'Europe/Stockholm', ['sv', 'en']],
  'amazon.pl': ['PL', 'Europe/Warsaw', ['pl', 'en']],
  'amazon.com.tr': ['TR', 'Europe/Istanbul', ['tr', 'en']],
  'amazon.ae': ['AE', 'Asia/Dubai', ['en', 'ar']],
  'amazon.sa': ['SA', 'Asia/Riyadh', ['ar', 'en']],
  'amazon.eg': ['EG', 'Africa/Cairo', ['ar', 'en']],
  'amazon.co.za': ['ZA', 'Africa/Johannesburg', ['en']],
  'amazon.in': ['IN', 'Asia/Kolkata', ['en', 'hi', 'bn', 'kn', 'ml', 'mr', 'ta', 'te']],
  'amazon.sg': ['SG', 'Asia/Singapore', ['en', 'zh']],
  'amazon.com.au': ['AU', 'Australia/Sydney', ['en', 'zh']],
  'amazon.co.jp': ['JP', 'Asia/Tokyo', ['ja', 'en', 'zh']],
};

/** Everything fixed about a marketplace. */
export function marketplaceRow(marketplace: Marketplace): MarketplaceRow {
  const [country, zone, languages] = rows[marketplace];
  return { host: `www.${marketplace}`, country, currency: currencyOf(marketplace), zone, languages };
}

/** The marketplace of a page's address, by its exact host over HTTPS without a port, else undefined. */
export function marketplaceOfUrl(url: URL): Marketplace | undefined {
  return marketplaces.find((name) => url.origin === `https://www.${name}`);
}

/** The IANA time zone of the days a marketplace prints, for `dayInZone`. */
export function marketplaceZone(marketplace: Marketplace): string {
  return rows[marketplace][1];
}
