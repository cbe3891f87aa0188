import { lineFindings } from '../line-findings.ts';
import type { CheckoutItem } from '../reading.ts';
import type { OrderLine } from '../order.ts';
import { dayOf, type LinkedFacts, type OrderRule } from './order-facts.ts';

/** Where an order differs from what its purchase orders agreed on, by the same rules as the checkout: prices, and items nobody agreed on. Units are the purchase order's matter. */
export const againstAgreed: OrderRule = ({ order, linked }, limits) => {
  if (order.cancelled) return [];
  return linked.flatMap(({ purchaseOrder, share }) => {
    const items = ownItems(order.lines, share, linked.length);
    const found = lineFindings({ lines: purchaseOrder.lines, items, orderedBefore: new Map(), unitsKnown: false });
    return found.flatMap((facts) => {
      if (facts.code !== 'priceAbove' && facts.code !== 'priceBelow' && facts.code !== 'itemNotAgreed') return [];
      const which = `${purchaseOrder.id}/${facts.item.asin ?? facts.item.title?.slice(0, 80) ?? ''}`;
      return [{ facts, since: dayOf(order, limits), which, purchaseOrderIds: [purchaseOrder.id], owner: purchaseOrder.owner }];
    });
  });
};

/** The items that are a purchase order's own. Of an order shared by money nobody can say which they are: none. */
function ownItems(lines: readonly OrderLine[], share: LinkedFacts['share'], count: number): readonly CheckoutItem[] {
  const isWhole = share.kind === 'whole' || count === 1;
  const asins = new Set(share.kind === 'units' ? share.units.map(({ asin }) => asin) : []);
  return lines.filter(({ asin }) => isWhole || (asin !== null && asins.has(asin))).map(({ asin, title, quantity, unitPrice }) => ({
    ...(asin === null ? {} : { asin }), ...(title === null ? {} : { title }), ...(quantity === null ? {} : { quantity }), ...(unitPrice === null ? {} : { unitPrice }),
  }));
}
