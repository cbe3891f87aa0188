import type { Checkout } from './checkout.ts';
import type { OrderId, OrderKey } from './ids.ts';
import type { Money } from './money.ts';
import type { Order } from './order.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { CheckoutItem } from './reading.ts';

/** The cart as far as a page shows it, and what stands in Amazon's own PO field where the page has one. */
export interface CartSnapshot {
  readonly items?: readonly CheckoutItem[];
  readonly total?: Money;
  readonly amazonPoNumber?: string | null;
}

/** What the PO field holds for a checkout. */
export type CheckoutChoice = Pick<Checkout, 'chosen' | 'split' | 'customValues'>;

/** Something that happened to a checkout. Days are those of the shop or the person, whichever is earlier. */
export type CheckoutEvent =
  /**
   * The review step is shown: at first, with another quantity or delivery, or again after the click (`isFresh`: on a new
   * page load), because the payment failed or the browser brought an old page back. `chosen`: what was chosen, by the number it has now.
   */
  | { readonly kind: 'seen'; readonly cart: CartSnapshot; readonly isFresh: boolean; readonly chosen: Checkout['chosen'] }
  | ({ readonly kind: 'chosen' } & CheckoutChoice)
  /** The order is being placed. Without a choice what was chosen before stands. */
  | ({
      readonly kind: 'submitted'; readonly at: Instant; readonly on: PlainDate; readonly cart: CartSnapshot;
    } & Partial<CheckoutChoice & Pick<Checkout, 'override' | 'amazonPoNumber'>>)
  | { readonly kind: 'confirmed'; readonly at: Instant; readonly on: PlainDate; readonly orderIds: readonly OrderId[] }
  /** A person says that nothing was ordered, and takes it back. */
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'awaited' }
  /** It is `at` now, earlier than the checkout says it was placed: the clock was ahead then, or is behind. By this clock it was placed no later than now. */
  | { readonly kind: 'clockSetBack'; readonly at: Instant; readonly on: PlainDate }
  /**
   * Orders were decided anew, after an order was seen on any page or in a report, changed, cancelled, or settled by a
   * person: the checkout's certain orders and those in doubt.
   */
  | { readonly kind: 'ordersDecided'; readonly orders: readonly Order[]; readonly contested: readonly OrderKey[] }
  /** The person's word by which an open checkout got an order was taken back. */
  | { readonly kind: 'unsettled' };

/** What is to be done once the new state is written: `match`: decide anew which orders are whose. `touch`: the chosen PO was used. */
export type CheckoutCommand = 'match' | 'touch';
