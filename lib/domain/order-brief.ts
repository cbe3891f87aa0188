import { apportion } from './apportion.ts';
import type { OrderKey, PurchaseOrderId } from './ids.ts';
import type { Money } from './money.ts';
import { isExpected, isReturned } from './order-filter.ts';
import type { Order } from './order.ts';
import type { PlainDate } from './plain-date.ts';
import { refundedAmount } from './refund.ts';
import { spendOf } from './spend.ts';

/** What a seller's lines cost of an order. `name` is null where no page named the seller. */
export interface SellerPart {
  readonly name: string | null;
  /** Minor units of the order's currency. */
  readonly amount: number;
}

/**
 * What lists and sums need of an order, a tenth of the whole: kept beside it, so that all of them can be searched, sorted
 * and added up without reading a single order.
 */
export interface OrderBrief {
  readonly key: OrderKey;
  readonly placedOn: PlainDate | null;
  readonly promisedOn: PlainDate | null;
  readonly cancelled: boolean;
  /** Something has still to arrive, as far as shipments and receipts tell: Amazon's words (`status`) may know better. */
  readonly expected: boolean;
  readonly returned: boolean;
  readonly status: string | null;
  readonly total: Money | null;
  /** What it costs with refunds taken off; null: cancelled, or no page showed a total. */
  readonly cost: Money | null;
  /** `cost` by seller; they add up to it. Empty when it is null. */
  readonly sellers: readonly SellerPart[];
  readonly linkedTo: readonly PurchaseOrderId[];
  /** The first item's title, for sorting. */
  readonly title: string;
  /** Everything people search by beside the purchase orders, in small letters. */
  readonly text: string;
}

/** The brief of an order. */
export function briefOf(order: Order): OrderBrief {
  const { key, orderId, marketplace, placedOn, promisedOn, cancelled, status, total, linkedTo, lines, amazonPoNumber } = order;
  const [cost = null] = spendOf(order);
  return {
    key, placedOn, promisedOn, cancelled, status, total, cost, linkedTo,
    expected: isExpected(order), returned: isReturned(order),
    sellers: cost === null ? [] : bySeller(order, cost),
    title: lines[0]?.title ?? lines[0]?.asin ?? '',
    text: [orderId, marketplace, amazonPoNumber, status, ...lines.flatMap(({ asin, title, seller }) => [asin, title, seller])].filter((part) => part !== null).join(' ').toLowerCase(),
  };
}

/**
 * What an order costs, divided among its sellers by the price of their lines. Refunds of an item come off its own seller
 * as far as pages tell; the rest, like shipping and tax, goes by price. With a price missing, all lines count the same.
 */
function bySeller({ lines, returns, total, refundTotal }: Order, cost: Money): readonly SellerPart[] {
  const names = [...new Set(lines.map(({ seller }) => seller))].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const [first] = names;
  if (names.length < 2) return [{ name: first ?? null, amount: cost.amount }];
  const prices = lines.map(({ unitPrice, quantity }) => (unitPrice === null || quantity === null || unitPrice.currency !== cost.currency ? null : unitPrice.amount * quantity));
  const isPriced = prices.every((price) => price !== null);
  const weightOf = (name: string | null): bigint =>
    lines.reduce((sum, { seller }, index) => (seller === name ? sum + BigInt(isPriced ? Math.max(0, prices[index] ?? 0) : 1) : sum), 0n);
  const refunded = refundedAmount({ total, refundTotal, returns });
  const whole = apportion(cost.amount + refunded, names.map((name) => ({ key: name ?? '', weight: weightOf(name) })));
  const backs = apportion(refunded, names.map((name, index) => ({ key: name ?? '', weight: returnWeight(lines, returns, name) ?? BigInt(whole[index] ?? 0) })));
  return names.map((name, index) => ({ name, amount: (whole[index] ?? 0) - (backs[index] ?? 0) }));
}

/** What came back of a seller's items, by their own refunds; undefined when no return of the order tells. */
function returnWeight(lines: Order['lines'], returns: Order['returns'], name: string | null): bigint | undefined {
  const told = returns.filter(({ asin, refund }) => asin !== null && refund !== null && lines.some((line) => line.asin === asin));
  if (told.length === 0) return undefined;
  const own = new Set(lines.filter(({ seller }) => seller === name).map(({ asin }) => asin));
  return told.reduce((sum, { asin, refund }) => (own.has(asin) ? sum + BigInt(Math.max(0, refund?.amount ?? 0)) : sum), 0n);
}
