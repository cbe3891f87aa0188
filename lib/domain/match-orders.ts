import type { Checkout } from './checkout.ts';
import { orderKey, type CheckoutKey, type OrderKey } from './ids.ts';
import type { LinkMethod } from './link.ts';
import type { Order } from './order.ts';
import { couldBeOf, isPlaced, matchable, type MatchableOrder, type PlacedCheckout } from './match-edges.ts';
import { pickCertain } from './pick-certain.ts';
import { cartUnits, knownUnits, without, type Units } from './units.ts';

/** An order that certainly came from a checkout. */
export interface Claim {
  readonly orderKey: OrderKey;
  readonly checkoutKey: CheckoutKey;
  readonly method: LinkMethod;
  /** As in `Link.evidence`. */
  readonly evidence: readonly string[];
}

/** An order that several checkouts, or one checkout that cannot have placed them all, could claim: a person decides. */
export interface Contest {
  readonly orderKey: OrderKey;
  readonly candidates: readonly CheckoutKey[];
}

export interface MatchResult {
  readonly claims: readonly Claim[];
  readonly reviews: readonly Contest[];
}

const evidenceOf = {
  person: ['person'],
  orderId: ['marketplace', 'purchaseId', 'orderId'],
  items: ['marketplace', 'day', 'items'],
} as const;

/**
 * Decides which order came from which checkout, from everything known about them: earlier guesses by items are made
 * anew, so the answer depends on what was seen and not on when it was processed. What a person settled stands. Then an
 * id that one confirmation page showed decides; shown by two, it is a review. Then items decide, but only where one
 * checkout is left for an order; checkouts without a PO take part, so that their orders go to no other PO.
 * A doubt among checkouts none of which has a PO is nobody's business and no review.
 */
export function matchOrders(checkouts: readonly Checkout[], orders: readonly Order[]): MatchResult {
  const placed = checkouts.filter(isPlaced);
  const { claims, reviews, free } = settleKnown(placed, orders);
  const left = new Map(placed.map((checkout) => [checkout.key, cartUnits(checkout.items)]));
  const linesOf = new Map(orders.map((order) => [order.key, order.lines]));
  for (const { orderKey: key, checkoutKey } of claims) {
    take(left, checkoutKey, knownUnits(linesOf.get(key) ?? []));
  }
  let open = free;
  for (;;) {
    const candidates = candidatesOf(open, placed, left);
    const certain = placed.flatMap((checkout) => pickCertain(checkout.key, left.get(checkout.key) ?? new Map(), candidates));
    if (certain.length === 0) return finish(claims, reviews, candidates, placed);
    for (const { match, checkoutKey } of certain) {
      take(left, checkoutKey, match.units);
      claims.push(claimOf(match.order.key, checkoutKey, 'items'));
    }
    const gone = new Set(certain.map(({ match }) => match));
    open = open.filter((match) => !gone.has(match));
  }
}

function settleKnown(placed: readonly PlacedCheckout[], orders: readonly Order[]) {
  const naming = new Map<OrderKey, CheckoutKey[]>();
  for (const { key, marketplace, orderIds } of placed) {
    for (const id of new Set(orderIds)) {
      const named = orderKey(marketplace, id);
      naming.set(named, [...(naming.get(named) ?? []), key]);
    }
  }
  const claims: Claim[] = [];
  const reviews: Contest[] = [];
  const free: MatchableOrder[] = [];
  for (const order of orders) {
    const [namedBy, ...others] = naming.get(order.key) ?? [];
    if (order.claimedBy === 'person') {
      if (order.checkoutKey !== null) claims.push(claimOf(order.key, order.checkoutKey, 'person'));
    } else if (namedBy !== undefined && others.length > 0) {
      reviews.push({ orderKey: order.key, candidates: [namedBy, ...others] });
    } else if (namedBy !== undefined) {
      claims.push(claimOf(order.key, namedBy, 'orderId'));
    } else {
      // An id that no page of these checkouts shows (any more) proves nothing: its items may.
      const match = matchable(order.claimedBy === 'orderId' ? { ...order, claimedBy: null } : order);
      if (match !== undefined) free.push(match);
    }
  }
  return { claims, reviews, free };
}

/** For each open order the checkouts that could have placed it, given what they have left. */
export type Candidates = ReadonlyMap<MatchableOrder, readonly CheckoutKey[]>;

function candidatesOf(
  open: readonly MatchableOrder[],
  placed: readonly PlacedCheckout[],
  left: ReadonlyMap<CheckoutKey, Units>,
): Candidates {
  return new Map(open.map((match) => [
    match,
    placed.filter((checkout) => couldBeOf(match, checkout, left.get(checkout.key))).map(({ key }) => key),
  ]));
}

function take(left: Map<CheckoutKey, Units>, key: CheckoutKey, units: Units | undefined): void {
  const before = left.get(key);
  if (before !== undefined && units !== undefined) left.set(key, without(before, units));
}

function claimOf(order: OrderKey, checkout: CheckoutKey, method: LinkMethod): Claim {
  return { orderKey: order, checkoutKey: checkout, method, evidence: evidenceOf[method] };
}

function finish(
  claims: readonly Claim[],
  known: readonly Contest[],
  candidates: Candidates,
  placed: readonly PlacedCheckout[],
): MatchResult {
  const byOrder = (a: { orderKey: OrderKey }, b: { orderKey: OrderKey }) => (a.orderKey < b.orderKey ? -1 : 1);
  const withPurchaseOrder = new Set(placed.filter(({ chosen }) => chosen !== null).map(({ key }) => key));
  const doubtful = [...candidates].map(([{ order }, keys]) => ({ orderKey: order.key, candidates: keys }));
  return {
    claims: claims.toSorted(byOrder),
    reviews: [...known, ...doubtful]
      .filter((contest) => contest.candidates.some((key) => withPurchaseOrder.has(key)))
      .map((contest) => ({ ...contest, candidates: contest.candidates.toSorted() }))
      .toSorted(byOrder),
  };
}
