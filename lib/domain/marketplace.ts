/** Amazon's 23 marketplaces, named by their host without `www.`. */
export const marketplaces = [
  'amazon.com', 'amazon.ca', 'amazon.com.mx', 'amazon.com.br',
  'amazon.co.uk', 'amazon.de', 'amazon.fr', 'amazon.it', 'amazon.es', 'amazon.nl', 'amazon.com.be', 'amazon.ie',
  'amazon.se', 'amazon.pl', 'amazon.com.tr', 'amazon.ae', 'amazon.sa', 'amazon.eg', 'amazon.co.za',
  'amazon.in', 'amazon.sg', 'amazon.com.au', 'amazon.co.jp',
] as const;

export type Marketplace = (typeof marketplaces)[number];

/** The marketplace of an exact origin such as `https://www.amazon.de`, else undefined. Nothing but exact hosts over HTTPS counts. */
export function marketplaceOfOrigin(origin: string): Marketplace | undefined {
  return marketplaces.find((name) => origin === `https://www.${name}`);
}
