import type { Marketplace } from './marketplace.ts';

/** Where customers whose reports are in a language mostly shop. English ones do so everywhere. */
const byLanguage: Readonly<Record<string, Marketplace>> = {
  ar: 'amazon.ae', cs: 'amazon.de', de: 'amazon.de', es: 'amazon.es', fr: 'amazon.fr', it: 'amazon.it', ja: 'amazon.co.jp', nl: 'amazon.nl', pl: 'amazon.pl', pt: 'amazon.com.br', sv: 'amazon.se', tr: 'amazon.com.tr',
};

/** The marketplace a report's language (ISO 639-1) speaks for; null when it speaks for none. */
export function likelyMarketplace(language: string): Marketplace | null {
  return byLanguage[language] ?? null;
}
