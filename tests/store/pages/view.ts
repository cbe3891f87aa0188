import type { Control } from '../control.ts';
import type { Shop } from '../shop.ts';
import { textsOf, type Texts } from '../texts/texts.ts';
import type { Market } from '../markets.ts';

/** What every page is made from. */
export type View = {
  readonly market: Market;
  readonly texts: Texts;
  readonly shop: Shop;
  readonly control: Control;
  readonly url: URL;
};

export function viewOf(shop: Shop, control: Control, url: URL): View {
  return { market: shop.market, texts: textsOf(shop.market), shop, control, url };
}
