import { consumerSettings, plainPurchase, type NextPurchase, type Settings } from './settings.ts';
import type { Order } from './records.ts';
import type { Shop } from './shop.ts';

/** How a test or a person at the demo stages the shop. One for all marketplaces. */
export class Control {
  settings: Settings = consumerSettings();
  next: NextPurchase = plainPurchase();
  #frozen: string | undefined;
  readonly #shops: readonly Shop[];
  readonly #firstDay: string | undefined;

  /** `firstDay`: the day the calendar stands at from the start; undefined lets it run. */
  constructor(shops: readonly Shop[], firstDay: string | undefined) {
    this.#shops = shops;
    this.#firstDay = firstDay;
    this.#frozen = firstDay;
  }

  /** Today in the shop, YYYY-MM-DD. */
  get today(): string {
    return this.#frozen ?? new Date().toISOString().slice(0, 10);
  }

  /** Stops the shop's calendar at this day; undefined lets it run again. */
  freezeDate(day: string | undefined): void {
    this.#frozen = day;
  }

  /** Approves what is held: its orders show from now on, placed today. One purchase, or all. Returns the order ids. */
  release(purchaseId?: string): string[] {
    const held = this.#orders().filter((order) => !order.released && (purchaseId === undefined || order.purchaseId === purchaseId));
    for (const order of held) Object.assign(order, { released: true, placedOn: this.today });
    return held.map((order) => order.id);
  }

  /** The shop cancels an order: no total and no recipient any more. */
  cancel(orderId: string): void {
    this.#find(orderId).status = 'cancelled';
  }

  /** An order arrives, by default today. */
  deliver(orderId: string, day = this.today): void {
    Object.assign(this.#find(orderId), { status: 'delivered', deliveredOn: day });
  }

  /** The shop pays back an amount, minor units: its details page says so from now on. */
  refund(orderId: string, amount: number): void {
    this.#find(orderId).refunded += amount;
  }

  /** Amazon's own PO number of an order; undefined empties the slot. */
  setPoNumber(orderId: string, po: string | undefined): void {
    this.#find(orderId).po = po;
  }

  /** Everything as at the start: settings, calendar, carts, purchases, orders. */
  reset(): void {
    this.settings = consumerSettings();
    this.next = plainPurchase();
    this.#frozen = this.#firstDay;
    for (const shop of this.#shops) shop.reset();
  }

  #orders(): Order[] {
    return this.#shops.flatMap((shop) => shop.orders);
  }

  #find(orderId: string): Order {
    const order = this.#orders().find((candidate) => candidate.id === orderId);
    if (order === undefined) throw new RangeError(`Cannot find order "${orderId}"`);
    return order;
  }
}
