import { currencyOf } from '../../lib/domain/marketplace.ts';
import type { Money } from '../../lib/domain/money.ts';
import { dayInZone, type Instant } from '../../lib/domain/plain-date.ts';
import type {
  CheckoutReading, ConfirmationReading, ListedOrder, OrderDetailsReading, OrderedItem, OrderListReading,
} from '../../lib/domain/reading.ts';
import type { Dice } from './dice.ts';
import type { Account, Purchase, TrueLine, TrueOrder } from './model.ts';

/*
 * What our readers make of Amazon's pages at a time. What they read is right or missing, never wrong: that is measured
 * elsewhere, on saved pages.
 */

const around = { missing: [], evidence: {} };

const sumOf = (lines: readonly TrueLine[]): number => lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);

/** The review step of a purchase. The number shown in Amazon's own field is what our extension wrote there. */
export function reviewPage({ marketplace, asksForPo }: Account, purchase: Purchase, dice: Dice, poShown: string): CheckoutReading {
  const money = (amount: number): Money => ({ amount, currency: currencyOf(marketplace) });
  const items = purchase.lines.map(({ asin, title, quantity, unitPrice }) => ({
    asin, title, ...(dice.happens('cartUncounted') ? {} : { quantity }), unitPrice: money(unitPrice),
  }));
  return {
    ...around, page: 'checkout', marketplace,
    data: {
      purchaseId: purchase.id, stage: 'review', canPlaceOrder: true, items, total: money(sumOf(purchase.lines) + purchase.charges),
      amazonPo: asksForPo ? { present: true, value: poShown } : { present: false },
    },
  };
}

/** The page after the click. Without `placed` it does not say so, as while an approval is awaited. */
export function confirmationPage({ marketplace }: Account, purchase: Purchase, placed: boolean, named: readonly TrueOrder[]): ConfirmationReading {
  const orderIds = named.map(({ id }) => id);
  return {
    ...around, page: 'confirmation', marketplace,
    data: { purchaseId: purchase.id, ...(placed ? { placed } : {}), ...(orderIds.length === 0 ? {} : { orderIds }) },
  };
}

/** A page of the order list, ten orders each, the latest first. Cards that could not be read in full show less. */
export function listPage(account: Account, orders: readonly TrueOrder[], page: number, now: Instant, dice: Dice): OrderListReading {
  const shown = latestFirst(orders, now).slice(page * 10, page * 10 + 10);
  return {
    ...around, page: 'order-list', marketplace: account.marketplace,
    data: { orders: shown.filter(() => !dice.happens('cardHidden')).map((order) => cardOf(account, order, now, dice)) },
  };
}

/** How many pages the order list has. */
export function pagesOfList(orders: readonly TrueOrder[], now: Instant): number {
  return Math.ceil(latestFirst(orders, now).length / 10);
}

/** The details of an order. They show all there is to know. */
export function detailsPage(account: Account, order: TrueOrder, now: Instant): OrderDetailsReading {
  return { ...around, page: 'order-details', marketplace: account.marketplace, data: { ...fullCard(account, order, now) } };
}

/** Notes that the ledger has taken what a page showed of orders. */
export function noteShown(orders: readonly TrueOrder[], shown: readonly Partial<ListedOrder>[]): void {
  for (const { orderId, placedOn, items = [] } of shown) {
    const order = orders.find(({ id }) => id === orderId);
    if (order === undefined || order.shown === 'all') continue;
    order.shown = placedOn !== undefined && items.every(({ asin, quantity }) => asin !== undefined && quantity !== undefined) ? 'all' : 'part';
  }
}

/** The orders pages show at a time, the latest first. */
export function latestFirst(orders: readonly TrueOrder[], now: Instant): TrueOrder[] {
  return orders.filter(({ shownFrom }) => shownFrom <= now).sort((a, b) => b.takenAt - a.takenAt);
}

function fullCard(account: Account, order: TrueOrder, now: Instant): ListedOrder {
  const currency = currencyOf(account.marketplace);
  const isCancelled = order.cancelledFrom !== null && order.cancelledFrom <= now;
  return {
    orderId: order.id,
    placedOn: dayInZone(order.takenAt, account.orderZone),
    ...(isCancelled ? { status: 'Cancelled' } : { status: 'Arriving soon', total: { amount: order.total, currency } }),
    items: order.lines.map(({ asin, title, quantity, unitPrice }): OrderedItem => ({ asin, title, quantity, unitPrice: { amount: unitPrice, currency } })),
    ...(order.poShown === null ? {} : { poNumber: order.poShown }),
  };
}

function cardOf(account: Account, order: TrueOrder, now: Instant, dice: Dice): ListedOrder {
  const { placedOn, total, items = [], ...card } = fullCard(account, order, now);
  const undated = dice.happens('cardUndated');
  const uncounted = dice.happens('cardUncounted');
  const unnamed = dice.happens('cardUnnamed');
  return {
    ...card,
    ...(undated || placedOn === undefined ? {} : { placedOn }),
    ...(total === undefined || dice.happens('cardUnpriced') ? {} : { total }),
    items: items.map(({ quantity, asin, unitPrice: _, ...item }, index) => ({
      ...item,
      ...(asin === undefined || (unnamed && index === 0) ? {} : { asin }),
      ...(quantity === undefined || uncounted ? {} : { quantity }),
    })),
  };
}
