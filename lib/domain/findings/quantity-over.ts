import { agreedLineOf } from '../agreed-items.ts';
import { lineFindings } from '../line-findings.ts';
import type { CheckoutItem } from '../reading.ts';
import { dayOf } from './order-facts.ts';
import type { PurchaseOrderRule } from './purchase-order-facts.ts';

/** More units of a line were ordered than were agreed on, all orders together. Counted as at the checkout. */
export const quantityOver: PurchaseOrderRule = ({ purchaseOrder: { lines }, orders }, limits) => {
  const items = orders.flatMap((order) => order.lines.map(({ asin, title, quantity }): CheckoutItem => ({
    ...(asin === null ? {} : { asin }), ...(title === null ? {} : { title }), ...(quantity === null ? {} : { quantity }),
  })));
  return lineFindings({ lines, items, orderedBefore: new Map(), unitsKnown: true }).flatMap((facts) => {
    if (facts.code !== 'quantityOver') return [];
    const line = agreedLineOf(lines, facts.item);
    const own = orders.filter((order) => order.lines.some((each) => agreedLineOf(lines, each)?.id === line?.id))
      .toSorted((a, b) => (dayOf(a, limits) + a.key < dayOf(b, limits) + b.key ? -1 : 1));
    const last = own.at(-1);
    return last === undefined ? [] : [{ facts, since: dayOf(last, limits), which: line?.id ?? '', orderKeys: own.slice(-10).map(({ key }) => key) }];
  });
};
