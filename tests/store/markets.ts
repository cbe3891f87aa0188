/** One of the marketplaces the demo shop plays. */
export type Market = {
  readonly host: 'www.amazon.com' | 'www.amazon.de' | 'www.amazon.co.jp';
  readonly language: 'en' | 'de' | 'ja';
  /** As in `<html lang>`. */
  readonly lang: string;
  readonly currency: 'USD' | 'EUR' | 'JPY';
  readonly marketplaceId: string;
  /** First group of a purchase id; no order id of the marketplace starts with it. */
  readonly purchasePrefix: string;
  readonly orderPrefixes: readonly [string, string];
  /** Sales tax added at checkout, in thousandths; zero where prices include it. */
  readonly addedTax: number;
  /** Tax contained in the price and named in the order's charges, in thousandths; zero where it is not named. */
  readonly containedTax: number;
  /** Price of the faster delivery, minor units. */
  readonly expressPrice: number;
  readonly buyer: { readonly name: string; readonly address: string; readonly country: string };
  readonly card: string;
};

/** Every marketplace of the shop; a request is answered by the one whose host it names. */
export const markets: readonly Market[] = [
  {
    host: 'www.amazon.com', language: 'en', lang: 'en-us', currency: 'USD', marketplaceId: 'ATVPDKIKX0DER',
    purchasePrefix: '106', orderPrefixes: ['111', '112'], addedTax: 82, containedTax: 0, expressPrice: 599,
    buyer: { name: 'Sam Example', address: '12 Placeholder Ave, Sampleville, OR, 00000', country: 'United States' },
    card: 'Visa 0000',
  },
  {
    host: 'www.amazon.de', language: 'de', lang: 'de-de', currency: 'EUR', marketplaceId: 'A1PA6795UKMFR9',
    purchasePrefix: '306', orderPrefixes: ['302', '304'], addedTax: 0, containedTax: 190, expressPrice: 499,
    buyer: { name: 'Kim Beispiel', address: 'Musterweg 12, 00000 Musterstadt', country: 'Deutschland' },
    card: 'Visa 0000',
  },
  {
    host: 'www.amazon.co.jp', language: 'ja', lang: 'ja-jp', currency: 'JPY', marketplaceId: 'A1VC38T7YXB528',
    purchasePrefix: '251', orderPrefixes: ['249', '250'], addedTax: 0, containedTax: 0, expressPrice: 500,
    buyer: { name: '見本 太郎', address: '〒000-0000 見本県見本市一丁目', country: '日本' },
    card: 'Visa 0000',
  },
];

/** The marketplace for a Host header, port ignored; undefined for any other host. */
export function findMarket(hostHeader: string | undefined): Market | undefined {
  const host = hostHeader?.split(':')[0]?.toLowerCase();
  return markets.find((market) => market.host === host);
}
