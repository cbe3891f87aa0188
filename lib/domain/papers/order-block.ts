import type { Invoice } from '../invoice.ts';
import type { Money } from '../money.ts';
import type { Order, OrderReturn } from '../order.ts';
import type { PlainDate } from '../plain-date.ts';
import type { PaperBlock, PaperFact, PaperItem } from './paper-block.ts';

const dayMilliseconds = 86_400_000;

/** How many days `until` is after `day`; below zero when it is before. */
function daysBetween(day: PlainDate, until: PlainDate): number {
  return Math.round((Date.parse(until) - Date.parse(day)) / dayMilliseconds);
}

/** How many days an order is late, or was when it came; undefined when it is not, or nothing was promised. */
export function daysLate({ promisedOn, deliveredOn, cancelled }: Pick<Order, 'promisedOn' | 'deliveredOn' | 'cancelled'>, today: PlainDate): number | undefined {
  if (promisedOn === null || cancelled) return undefined;
  const late = daysBetween(promisedOn, deliveredOn ?? today);
  return late > 0 ? late : undefined;
}

const textFact = (code: PaperFact['code'], text: string | null): PaperFact[] =>
  (text === null || text.trim() === '' ? [] : [{ code, value: { kind: 'text', text: text.trim() } }]);
const dayFact = (code: PaperFact['code'], day: PlainDate | null): PaperFact[] => (day === null ? [] : [{ code, value: { kind: 'day', day } }]);
const moneyFact = (code: PaperFact['code'], money: Money | null): PaperFact[] => (money === null ? [] : [{ code, value: { kind: 'money', amounts: [money] } }]);
const textsFact = (code: PaperFact['code'], texts: readonly string[]): PaperFact[] => (texts.length === 0 ? [] : [{ code, value: { kind: 'texts', texts } }]);

/** Everything the ledger knows of an order, for a paper. `invoices` are the order's own. */
export function orderBlock(order: Order, invoices: readonly Invoice[], today: PlainDate): PaperBlock {
  const late = daysLate(order, today);
  const sellers = [...new Set(order.lines.flatMap(({ seller }) => seller ?? []))];
  return {
    about: 'order',
    facts: [
      ...textFact('orderId', order.orderId),
      ...textFact('marketplace', order.marketplace),
      ...dayFact('placedOn', order.placedOn),
      ...textsFact('seller', sellers),
      ...textFact('status', order.status),
      ...dayFact('promisedOn', order.promisedOn),
      ...dayFact('deliveredOn', order.deliveredOn),
      ...(late === undefined ? [] : [{ code: 'daysLate', value: { kind: 'days', count: late } } as const]),
      ...moneyFact('itemsSubtotal', order.itemsSubtotal),
      ...moneyFact('shipping', order.shipping),
      ...moneyFact('tax', order.tax),
      ...moneyFact('total', order.total),
      ...moneyFact('refundTotal', order.refundTotal),
      ...textFact('amazonPoNumber', order.amazonPoNumber),
      ...textsFact('payment', order.payments),
    ],
    items: order.lines.map((line): PaperItem => ({
      asin: line.asin, title: line.title ?? '', quantity: line.quantity, unitPrice: line.unitPrice,
      amount: line.quantity === null || line.unitPrice === null ? null : { ...line.unitPrice, amount: line.unitPrice.amount * line.quantity },
    })),
    shipments: order.shipments,
    returns: order.returns.map((each) => ({ ...each, title: titleOf(order, each) })),
    invoices,
  };
}

function titleOf(order: Order, { asin }: OrderReturn): string {
  return order.lines.find((line) => line.asin === asin)?.title ?? '';
}
