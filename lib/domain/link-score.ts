import type { Link } from './link.ts';

/** What each piece of evidence is worth, in points. Together never more than 100. */
const points: Readonly<Record<string, number>> = {
  /** Somebody decided, or the organisation did by a rule. */
  person: 100,
  rule: 80,
  /** Amazon shows the purchase order's own number with the order. */
  amazonPo: 90,
  /** Amazon's confirmation page of this purchase names the order. */
  purchaseId: 35,
  orderId: 60,
  marketplace: 5,
  /** Dated on the day of the checkout, or up to 14 days after it. */
  day: 20,
  /** Every item of the order was in the cart, and in no other that could have placed it. */
  items: 45,
  /** Costs to the cent what the whole cart did. */
  total: 20,
  /** Several checkouts fit, all of one purchase order: which of them it was makes no difference. */
  samePurchaseOrder: 5,
};

/** A link by evidence has at least so many points; below it a person is asked. */
export const scoreBar = 70;

/** How sure a link is, from 0 to 100, by what speaks for it. Evidence of an unknown name is worth nothing. */
export function linkScore({ evidence }: Pick<Link, 'evidence'>): number {
  return Math.min(100, [...new Set(evidence)].reduce((sum, code) => sum + (Object.hasOwn(points, code) ? points[code] ?? 0 : 0), 0));
}
