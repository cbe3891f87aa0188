import type { Asin } from './ids.ts';
import type { Money } from './money.ts';
import type { Order, OrderReturn, ReturnState } from './order.ts';
import type { Refundable } from './refund.ts';
import { unnamedRefund } from './unnamed-refund.ts';

/** What is on its way back of one item, and what should come back for it. */
export interface ReturnLeft {
  readonly asin: Asin | null;
  readonly title: string | null;
  readonly units: Readonly<Record<ReturnState, number>>;
  /** Of the refunded units: those that never arrived. */
  readonly neverArrived: number;
  /** Units Amazon still has to refund: neither a return nor the sum on the order's page pays for them. */
  readonly unitsLeft: number;
  /** What they cost; null when no page showed a price, or none is left. */
  readonly moneyLeft: Money | null;
  /** What was refunded of the item; null while nothing was, or when no amount was named. */
  readonly refunded: Money | null;
}

/** How far the returns of an order are, item by item. `requested`, `sent` and `refunded` units do not overlap. */
export function returnsLeft(order: Refundable & Pick<Order, 'lines'>): readonly ReturnLeft[] {
  const { lines, returns } = order;
  const paid = unnamedRefund(order).units;
  return [...new Set(returns.map(({ asin }) => asin))].map((asin) => {
    const own = returns.filter((each) => each.asin === asin);
    const inState = (state: ReturnState): number => unitsOf(own.filter((each) => each.state === state));
    const units = { requested: inState('requested'), sent: inState('sent'), refunded: inState('refunded') };
    const unitsLeft = own.reduce((sum, each) => (each.state === 'refunded' ? sum : sum + each.quantity - (paid.get(each) ?? 0)), 0);
    const item = lines.filter((line) => line.asin === asin);
    const unitPrice = item.find((line) => line.unitPrice !== null)?.unitPrice ?? null;
    return {
      asin, units, unitsLeft,
      neverArrived: unitsOf(own.filter((each) => each.neverArrived === true)),
      title: item.find(({ title }) => title !== null)?.title ?? null,
      moneyLeft: unitPrice === null || unitsLeft === 0 ? null : { ...unitPrice, amount: unitPrice.amount * unitsLeft },
      refunded: sumOf(own),
    };
  });
}

function unitsOf(returns: readonly OrderReturn[]): number {
  return returns.reduce((sum, { quantity }) => sum + quantity, 0);
}

function sumOf(returns: readonly OrderReturn[]): Money | null {
  return returns.reduce<Money | null>((sum, { refund }) =>
    (refund === null ? sum : sum === null ? refund : sum.currency === refund.currency ? { ...sum, amount: sum.amount + refund.amount } : sum), null);
}
