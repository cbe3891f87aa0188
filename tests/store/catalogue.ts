import type { Market } from './markets.ts';

/** A product of the demo shop. Every name, brand and number in it is invented. */
export type Product = {
  readonly asin: string;
  readonly title: Readonly<Record<Market['language'], string>>;
  readonly price: Readonly<Record<Market['currency'], number>>;
  /** Another seller than the shop itself. */
  readonly seller?: string;
  /** Which of the two price markups of the checkout the line uses; both occur on one page. */
  readonly priceMarkup: 'classic' | 'apex';
  /** Price per unit printed beside the price. */
  readonly perUnit?: { readonly divisor: number; readonly unit: Readonly<Record<Market['language'], string>> };
  /** A struck-through list price, in percent of the price. */
  readonly listPricePercent?: number;
  /** Sold in a limited quantity: the checkout prints the number and offers no stepper. */
  readonly limited?: true;
  /** Part of a bundle: the checkout line holds nested line containers in pop-overs. */
  readonly bundledWith?: string;
};

/** The whole assortment; the first three are what the demo's cart starts with. */
export const catalogue: readonly Product[] = [
  {
    asin: 'B0DEMO0001', priceMarkup: 'classic', price: { USD: 2499, EUR: 2299, JPY: 3480 },
    title: { en: 'Heron Copy Paper, Letter, 5 Reams of 500 Sheets', de: 'Reiher Kopierpapier A4, 5 Pakete zu 500 Blatt', ja: 'アオサギ コピー用紙 A4 500枚×5冊' },
  },
  {
    asin: 'B0DEMO0002', priceMarkup: 'apex', listPricePercent: 125, price: { USD: 3999, EUR: 3650, JPY: 5980 },
    title: { en: 'Lumora Desk Lamp, Dimmable, White', de: 'Lumora Schreibtischlampe, dimmbar, weiß', ja: 'ルモラ デスクライト 調光式 ホワイト' },
  },
  {
    asin: 'B0DEMO0003', priceMarkup: 'classic', seller: 'Sample Stationers', price: { USD: 1280, EUR: 1190, JPY: 1620 },
    perUnit: { divisor: 50, unit: { en: 'Count', de: 'stück', ja: '個' } },
    title: { en: 'Tern Ballpoint Pens, Blue, 50 Pack', de: 'Seeschwalbe Kugelschreiber, blau, 50 Stück', ja: 'アジサシ ボールペン 青 50本' },
  },
  {
    asin: 'B0DEMO0004', priceMarkup: 'classic', price: { USD: 104900, EUR: 98900, JPY: 148000 },
    title: { en: 'Osprey Task Chair with Adjustable Arms, Graphite', de: 'Fischadler Bürostuhl mit verstellbaren Armlehnen, Graphit', ja: 'ミサゴ オフィスチェア 可動肘付き グラファイト' },
  },
  {
    asin: 'B0DEMO0005', priceMarkup: 'apex', price: { USD: 8950, EUR: 8499, JPY: 12800 },
    title: { en: 'Quayside USB-C Dock, 11 Ports', de: 'Quayside USB-C-Dock, 11 Anschlüsse', ja: 'キーサイド USB-C ドック 11ポート' },
  },
  {
    asin: 'B0DEMO0006', priceMarkup: 'apex', seller: 'Placeholder Office Supply', price: { USD: 11900, EUR: 10990, JPY: 15800 },
    title: { en: 'Inkling Label Printer "L2" & Starter Roll', de: 'Inkling Etikettendrucker „L2“ & Startrolle', ja: 'インクリング ラベルプリンター「L2」ロール付き' },
  },
  {
    asin: 'B0DEMO0007', priceMarkup: 'classic', bundledWith: 'B0DEMO0008', price: { USD: 5490, EUR: 4999, JPY: 7480 },
    title: { en: 'Chalkhill Whiteboard, 36 x 24 in', de: 'Kreideberg Whiteboard, 90 x 60 cm', ja: 'チョークヒル ホワイトボード 90×60cm' },
  },
  {
    asin: 'B0DEMO0008', priceMarkup: 'classic', limited: true, price: { USD: 899, EUR: 799, JPY: 980 },
    title: { en: 'Chalkhill Markers, 8 Colours', de: 'Kreideberg Marker, 8 Farben', ja: 'チョークヒル マーカー 8色' },
  },
  {
    asin: 'B0DEMO0009', priceMarkup: 'apex', price: { USD: 1875, EUR: 1749, JPY: 2400 },
    perUnit: { divisor: 32, unit: { en: 'Ounce', de: '100 g', ja: '100g' } },
    title: { en: 'Breakroom Ground Coffee, Medium Roast, 2 lb', de: 'Pausenraum Kaffee gemahlen, 1 kg', ja: 'ブレイクルーム レギュラーコーヒー 粉 1kg' },
  },
  {
    asin: 'B0DEMO0010', priceMarkup: 'classic', price: { USD: 7400, EUR: 6890, JPY: 9800 },
    title: { en: 'Crane Monitor Arm, Single', de: 'Kranich Monitorarm, einfach', ja: 'ツル モニターアーム シングル' },
  },
];

/** The product with this ASIN, undefined when the shop has none. */
export function findProduct(asin: string): Product | undefined {
  return catalogue.find((product) => product.asin === asin);
}
