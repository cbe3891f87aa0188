import { catalogue, findProduct } from './catalogue.ts';
import { addDays } from './format.ts';
import { createIds, type Ids } from './ids.ts';
import type { Market } from './markets.ts';
import type { Line, Order, Purchase } from './records.ts';
import { totalsOf } from './totals.ts';

/** What one marketplace remembers. */
export class Shop {
  readonly market: Market;
  cart: Line[] = [];
  purchases: Purchase[] = [];
  /** Newest first. */
  orders: Order[] = [];
  readonly #today: () => string;
  readonly #past: number;
  readonly #ids: Ids;

  /** `past`: number of older orders the account begins with. `seed`: where the ids begin. */
  constructor(market: Market, today: () => string, past: number, seed: number) {
    this.market = market;
    this.#today = today;
    this.#past = past;
    this.#ids = createIds(market, seed);
    this.reset();
  }

  /** As at the start: an empty cart, no purchase, the past orders only. No id comes twice, before and after. */
  reset(): void {
    this.cart = [];
    this.purchases = [];
    this.orders = Array.from({ length: this.#past }, (_, index) => this.#pastOrder(index));
  }

  /** Puts something into the cart, on top of what is there. */
  addToCart(asin: string, quantity = 1): void {
    const there = this.cart.find((line) => line.product.asin === asin);
    if (there !== undefined) there.quantity += quantity;
    else this.cart.push(this.#line(asin, quantity));
  }

  /** Begins a purchase of the whole cart, or of one product. */
  openPurchase(only?: { readonly asin: string; readonly quantity: number }): Purchase {
    const lines = only === undefined ? this.cart.map((line) => ({ ...line })) : [this.#line(only.asin, only.quantity)];
    const purchase: Purchase = {
      id: this.#ids.purchase(), token: this.#ids.token(), unit: this.#ids.uuid(), lines, fromCart: only === undefined,
      delivery: 'standard', po: undefined, error: undefined, state: 'open',
    };
    this.purchases.push(purchase);
    return purchase;
  }

  findPurchase(id: string): Purchase | undefined {
    return this.purchases.find((purchase) => purchase.id === id);
  }

  /** An order the account may see: held ones are not there yet. */
  findOrder(id: string): Order | undefined {
    return this.orders.find((order) => order.id === id && order.released);
  }

  /** The orders of one purchase, held ones too. */
  ordersOf(purchaseId: string): Order[] {
    return this.orders.filter((order) => order.purchaseId === purchaseId);
  }

  /** Writes an order to the top of the list. */
  addOrder(order: Omit<Order, 'id'>): Order {
    const added = { ...order, id: this.#ids.order() };
    this.orders.unshift(added);
    return added;
  }

  #line(asin: string, quantity: number): Line {
    const product = findProduct(asin);
    if (product === undefined) throw new RangeError(`Cannot find product "${asin}"`);
    return { product, quantity, unitPrice: product.price[this.market.currency], uuid: this.#ids.uuid() };
  }

  /** Older orders, three weeks apart, of one or two products; every seventh was cancelled. */
  #pastOrder(index: number): Order {
    const placedOn = addDays(this.#today(), -6 - 21 * index);
    const products = index % 3 === 0 ? [3 + (index % 4), 9] : [4 + (index % 6)];
    const lines = products.map((at, nth) => this.#line((catalogue[at] ?? catalogue[0])?.asin ?? '', 1 + ((index + nth) % 2)));
    const cancelled = index % 7 === 4;
    return {
      id: this.#ids.order(), purchaseId: this.#ids.purchase(), placedOn, lines, totals: totalsOf(this.market, lines, 0, 0),
      status: cancelled ? 'cancelled' : 'delivered', deliveredOn: cancelled ? undefined : addDays(placedOn, 3), refunded: 0,
      released: true, po: undefined,
    };
  }
}
