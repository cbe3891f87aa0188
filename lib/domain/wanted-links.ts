import type { Checkout } from './checkout.ts';
import { divideOrder, type Part } from './divide-order.ts';
import type { Asin, PurchaseOrderId } from './ids.ts';
import type { Prices } from './line-values.ts';
import type { Link } from './link.ts';
import type { Claim } from './match-orders.ts';
import type { Money } from './money.ts';
import type { AssignedPart, Order } from './order.ts';
import { splitForOrder } from './split-checkout.ts';

/** A link an order should have. */
export type WantedLink = Pick<Link, 'purchaseOrderId' | 'checkoutKey' | 'share' | 'amounts' | 'placedOn' | 'cancelled' | 'receipt' | 'method' | 'evidence'>;

/** The same before its order's invoices are asked, which tell how far it is. */
type DecidedLink = Omit<WantedLink, 'receipt'>;

/** All that says which purchase orders an order belongs to. */
export interface Decided {
  readonly order: Order;
  /** The checkout it certainly came from, and every order that did. */
  readonly claim?: { readonly by: Claim; readonly checkout: Checkout; readonly orders: readonly Order[] } | undefined;
  /** True while a person is to say which checkout it came from. */
  readonly inDoubt: boolean;
  /** The saved purchase order whose number Amazon itself shows for the order. */
  readonly named: PurchaseOrderId | null;
}

type Grounds = Pick<Link, 'checkoutKey' | 'method' | 'evidence'>;

/**
 * The links an order should have, by the strongest ground there is: what a person said, else what was chosen at its
 * checkout, else Amazon's own PO number, else a rule of the organisation. While an order is in doubt only a person's word
 * counts: any other link could be wrong. A number that is not saved takes its part but has no link.
 */
export function wantedLinks({ order, claim, inDoubt, named }: Decided): readonly DecidedLink[] {
  const { assignment } = order;
  const checkoutKey = claim?.by.checkoutKey ?? null;
  if (assignment?.by === 'person') {
    return linksOf(order, assignment.parts, new Map(), { checkoutKey: order.checkoutKey, method: 'person', evidence: ['person'] });
  }
  if (claim !== undefined && claim.checkout.chosen !== null) return ofCheckout(order, claim.by, claim.checkout, claim.orders);
  if (inDoubt) return [];
  if (named !== null) {
    return linksOf(order, [{ purchaseOrderId: named, share: { kind: 'whole' } }], new Map(), { checkoutKey, method: 'amazonPo', evidence: ['amazonPo'] });
  }
  if (assignment === null || claim !== undefined) return [];
  return linksOf(order, assignment.parts, new Map(), { checkoutKey: null, method: 'rule', evidence: ['rule'] });
}

function ofCheckout(order: Order, claim: Claim, checkout: Checkout, orders: readonly Order[]): readonly DecidedLink[] {
  const { chosen, split } = checkout;
  if (chosen === null) return [];
  const parts = split.length === 0 ? [{ chosen, share: { kind: 'whole' } as const }] : split;
  const idOf = new Map<string, PurchaseOrderId | null>();
  const keyed = parts.map((part): Part => {
    const key = part.chosen.purchaseOrderId ?? part.chosen.number;
    idOf.set(key, part.chosen.purchaseOrderId);
    return { key, share: part.share };
  });
  const own = split.length === 0 ? keyed : splitForOrder(keyed, checkout, orders, order.key);
  return divided(order, own, pricesOf(checkout), claim).flatMap(({ key, ...link }) => {
    const purchaseOrderId = idOf.get(key) ?? null;
    return purchaseOrderId === null ? [] : [{ ...link, purchaseOrderId }];
  });
}

function linksOf(order: Order, parts: readonly AssignedPart[], prices: Prices, grounds: Grounds): readonly DecidedLink[] {
  const keyed = parts.map(({ purchaseOrderId, share }) => ({ key: purchaseOrderId, purchaseOrderId, share }));
  return divided(order, keyed, prices, grounds).map(({ key, ...link }) => ({ ...link, purchaseOrderId: key }));
}

function divided<P extends Part>(order: Order, parts: readonly P[], prices: Prices, { checkoutKey, method, evidence }: Grounds) {
  const division = divideOrder(parts, order, prices);
  const facts = { placedOn: order.placedOn, cancelled: order.cancelled };
  return parts.map((part, index) => {
    const amount = division?.amounts[index];
    return { key: part.key as P['key'], share: part.share, amounts: amount === undefined ? [] : [amount], ...facts, checkoutKey, method, evidence }; // its own key
  });
}

/** The prices of a cart. An item at two prices has none that is certain. */
export function pricesOf({ items }: Pick<Checkout, 'items'>): Prices {
  const prices = new Map<Asin, Money>();
  const unsure = new Set<Asin>();
  for (const { asin, unitPrice } of items) {
    if (asin === undefined || unitPrice === undefined) continue;
    const other = prices.get(asin);
    if (other !== undefined && (other.amount !== unitPrice.amount || other.currency !== unitPrice.currency)) unsure.add(asin);
    prices.set(asin, unitPrice);
  }
  return new Map([...prices].filter(([asin]) => !unsure.has(asin)));
}
