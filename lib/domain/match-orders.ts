import type { Checkout } from './checkout.ts';
import { orderKey, type CheckoutKey, type OrderKey } from './ids.ts';
import type { LinkMethod } from './link.ts';
import type { Order } from './order.ts';
import { couldBeOf, isOlder, isPlaced, matchable, mayBePlaced, type MatchableOrder, type SubmittedCheckout } from './match-edges.ts';
import { decideKnot, hasWholeCost, knotsOf, wantingOf } from './decide-knot.ts';
import { defaultFolding, type NumberFolding } from './number-rules/folding.ts';
import { cartUnits, holds, knownUnits, without, type Units } from './units.ts';

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
} as const;

/**
 * Decides which order came from which checkout, from everything known about them: earlier guesses by items are made
 * anew, so the answer depends on what was seen and not on when it was processed. What a person settled stands. Then an
 * id that one confirmation page showed decides; shown by two, or against what is known of the order, it is a review.
 * Then items decide, together with the PO number Amazon shows: all orders are given to checkouts in the best ways there
 * are, and an order is certain when it comes from one checkout in all of them, or from several with the same PO.
 * Checkouts without a PO take part, so that their orders go to no other PO, and so do checkouts that may have been
 * placed, so that a person is asked about theirs. A doubt among checkouts none of which has a PO is nobody's business.
 * `folding`: when two writings are one number.
 */
export function matchOrders(checkouts: readonly Checkout[], orders: readonly Order[], folding: NumberFolding = defaultFolding): MatchResult {
  const submitted = checkouts.filter(mayBePlaced).toSorted(likeliestFirst);
  const placed = submitted.filter(isPlaced);
  const { claims, reviews, free } = settleKnown(placed, orders);
  const left = new Map(submitted.map((checkout) => [checkout.key, cartUnits(checkout.items)]));
  const orderOf = new Map(orders.map((order) => [order.key, order]));
  const claimed = new Set(claims.map(({ checkoutKey }) => checkoutKey));
  // Of a cart that gave an order already, what the whole of it cost proves nothing about another.
  const known = new Map(submitted.map((checkout) => [checkout.key, claimed.has(checkout.key) ? { ...checkout, total: null } : checkout]));
  for (const { orderKey: key, checkoutKey } of claims) {
    take(left, submitted.find((checkout) => checkout.key === checkoutKey), orderOf.get(key));
  }
  for (const knot of knotsOf(free.map((match) => wantingOf(match, submitted, left, folding)).filter(({ candidates }) => candidates.length > 0))) {
    const decided = decideKnot(knot, known, left, folding);
    claims.push(...decided.claims);
    reviews.push(...decided.reviews);
  }
  return finish(claims, reviews, submitted);
}

function settleKnown(placed: readonly SubmittedCheckout[], orders: readonly Order[]) {
  const naming = new Map<OrderKey, SubmittedCheckout[]>();
  for (const checkout of placed) {
    for (const id of new Set(checkout.orderIds)) {
      const named = orderKey(checkout.marketplace, id);
      naming.set(named, [...(naming.get(named) ?? []), checkout]);
    }
  }
  const claims: Claim[] = [];
  const reviews: Contest[] = [];
  const free: MatchableOrder[] = [];
  for (const order of orders) {
    const named = naming.get(order.key) ?? [];
    const [namedBy] = named;
    if (order.claimedBy === 'person') {
      if (order.checkoutKey !== null) claims.push(claimOf(order.key, order.checkoutKey, 'person'));
    } else if (namedBy !== undefined) {
      const rivals = rivalsOf(order, named, placed);
      if (rivals === undefined) claims.push(claimOf(order.key, namedBy.key, 'orderId'));
      else reviews.push({ orderKey: order.key, candidates: [...new Set([...named, ...rivals].map(({ key }) => key))] });
    } else {
      const match = byItemsAlone(order);
      if (match !== undefined) free.push(match);
    }
  }
  return { claims, reviews, free };
}

/**
 * Undefined when the one page that shows the order's id can be believed. Else the checkouts that could have placed the
 * order by its items: the page may show the id of another purchase when the order is older than its checkout, or has
 * items that are not in its cart but in another's.
 */
function rivalsOf(
  order: Order,
  named: readonly SubmittedCheckout[],
  placed: readonly SubmittedCheckout[],
): readonly SubmittedCheckout[] | undefined {
  const match = byItemsAlone(order);
  const fitting = match === undefined ? [] : placed.filter((checkout) => couldBeOf(match, checkout));
  const foreign = (checkout: SubmittedCheckout) =>
    isOlder(order, checkout)
    || (match !== undefined && fitting.length > 0 && !holds(cartUnits(checkout.items), match.units));
  return named.length > 1 || named.some(foreign) ? fitting : undefined;
}

/** The order as its items see it. An id that no page of these checkouts shows (any more) proves nothing. */
function byItemsAlone(order: Order): MatchableOrder | undefined {
  return matchable(order.claimedBy === 'orderId' ? { ...order, claimedBy: null } : order);
}

/** Confirmed ones first, then the latest before the order: of several with one PO the likeliest gets it. */
function likeliestFirst(a: SubmittedCheckout, b: SubmittedCheckout): number {
  const rank = ({ state, confirmedAt }: SubmittedCheckout): number => (state === 'open' ? 2 : confirmedAt === null ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a.submittedOn !== b.submittedOn) return a.submittedOn > b.submittedOn ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

function take(left: Map<CheckoutKey, Units>, checkout: SubmittedCheckout | undefined, order: Order | undefined): void {
  const before = checkout === undefined ? undefined : left.get(checkout.key);
  if (checkout === undefined || before === undefined || order === undefined) return;
  // Also of a cart line without its quantity nothing is left then.
  if (hasWholeCost(order, checkout)) left.set(checkout.key, new Map());
  else left.set(checkout.key, without(before, knownUnits(order.lines) ?? new Map()));
}

function claimOf(order: OrderKey, checkout: CheckoutKey, method: keyof typeof evidenceOf): Claim {
  return { orderKey: order, checkoutKey: checkout, method, evidence: evidenceOf[method] };
}

function finish(claims: readonly Claim[], reviews: readonly Contest[], submitted: readonly SubmittedCheckout[]): MatchResult {
  const byOrder = (a: { orderKey: OrderKey }, b: { orderKey: OrderKey }) => (a.orderKey < b.orderKey ? -1 : 1);
  const withPurchaseOrder = new Set(submitted.filter(({ chosen }) => chosen !== null).map(({ key }) => key));
  return {
    claims: claims.toSorted(byOrder),
    reviews: reviews
      .filter((contest) => contest.candidates.some((key) => withPurchaseOrder.has(key)))
      .map((contest) => ({ ...contest, candidates: contest.candidates.toSorted() }))
      .toSorted(byOrder),
  };
}
