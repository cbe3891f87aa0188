import type { Order } from '../order.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import type { Found } from './finding.ts';
import type { LinkedFacts, OrderRule } from './order-facts.ts';

/** The same item was ordered on the same purchase order on that day or the day before: two people may have ordered it. The later order has the finding. What one checkout placed, Amazon only split. */
export const sameItemTwice: OrderRule = ({ order, linked, near }) => {
  const { placedOn } = order;
  if (placedOn === null || order.cancelled) return [];
  return linked.flatMap((each) => {
    const before = near.filter((other) => other.linkedTo.includes(each.purchaseOrder.id) && isBefore(other, order, placedOn));
    return twice(order, each, before);
  });
};

function isBefore(other: Order, { key, checkoutKey }: Order, placedOn: PlainDate): boolean {
  if (checkoutKey !== null && other.checkoutKey === checkoutKey) return false;
  if (other.cancelled || other.placedOn === null || other.key === key) return false;
  return other.placedOn === addDays(placedOn, -1) || (other.placedOn === placedOn && other.key < key);
}

function twice(order: Order, { purchaseOrder: { id, number, owner } }: LinkedFacts, before: readonly Order[]): Found[] {
  const latest = before.toSorted((a, b) => ((a.placedOn ?? '') + a.key < (b.placedOn ?? '') + b.key ? 1 : -1));
  return [...new Map(order.lines.map((line) => [line.asin, line]))].flatMap(([asin, { title }]): Found[] => {
    const other = asin === null ? undefined : latest.find(({ lines }) => lines.some((line) => line.asin === asin));
    if (asin === null || other === undefined || other.placedOn === null || order.placedOn === null) return [];
    return [{
      facts: { code: 'sameItemTwice', number, asin, title, other: other.key, otherOn: other.placedOn },
      since: order.placedOn, which: `${id}/${asin}`, purchaseOrderIds: [id], orderKeys: [order.key, other.key], owner,
    }];
  });
}
