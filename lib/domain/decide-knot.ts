import { bestWays, type Origin, type Wanting, type Ways } from './best-ways.ts';
import type { Checkout } from './checkout.ts';
import type { CheckoutKey } from './ids.ts';
import { linkScore, scoreBar } from './link-score.ts';
import type { Claim, Contest } from './match-orders.ts';
import { couldBeOf, isPlaced, type MatchableOrder, type SubmittedCheckout } from './match-edges.ts';
import type { Order } from './order.ts';
import { defaultFolding, foldedKey, type NumberFolding } from './number-rules/folding.ts';
import { parsePoNumber } from './po-number.ts';
import type { Units } from './units.ts';

/** How much a fit weighs: Amazon shows the checkout's PO number with the order, shows none, or shows another. */
const weights = { agrees: 100, silent: 10, contradicts: 1 } as const;

export type WantingOrder = Wanting<MatchableOrder>;

type Left = ReadonlyMap<CheckoutKey, Units>;
type Checkouts = ReadonlyMap<CheckoutKey, SubmittedCheckout>;

/** An order with the checkouts that could have placed it, given what they have left. `folding`: when two writings are one number. */
export function wantingOf(match: MatchableOrder, submitted: readonly SubmittedCheckout[], left: Left, folding: NumberFolding = defaultFolding): WantingOrder {
  const fitting = submitted.filter((checkout) => couldBeOf(match, checkout, left.get(checkout.key)));
  const weighed = fitting.map((checkout) => ({ key: checkout.key, weight: weights[numberOf(match, checkout, folding)] }));
  const agreeing = weighed.filter(({ weight }) => weight === weights.agrees);
  return { order: match, units: match.units, candidates: agreeing.length > 0 ? agreeing : weighed };
}

/** What the PO number Amazon shows for the order says about the checkout: it may be what its own field held when it was last read, or what was chosen in ours since. */
function numberOf({ order }: MatchableOrder, { amazonPoNumber, chosen }: SubmittedCheckout, folding: NumberFolding): keyof typeof weights {
  const shown = keyOf(order.amazonPoNumber, folding);
  const wanted = [amazonPoNumber, chosen?.number ?? null].map((number) => keyOf(number, folding)).filter((key) => key !== null);
  if (shown === null || wanted.length === 0) return 'silent';
  return wanted.includes(shown) ? 'agrees' : 'contradicts';
}

/** Case never speaks against an order: no two numbers that differ in it alone can be saved. */
function keyOf(text: string | null, folding: NumberFolding): string | null {
  const parsed = parsePoNumber(text ?? '');
  return parsed.ok ? foldedKey(parsed.value, { ...folding, ignoreCase: true }) : null;
}

/** Orders that can decide one another, since they want something of the same checkouts. */
export function knotsOf(orders: readonly WantingOrder[]): WantingOrder[][] {
  let knots: WantingOrder[][] = [];
  for (const order of orders) {
    const keys = new Set(order.candidates.map(({ key }) => key));
    const touches = (knot: readonly WantingOrder[]) => knot.some(({ candidates }) => candidates.some(({ key }) => keys.has(key)));
    knots = [...knots.filter((knot) => !touches(knot)), [...knots.filter(touches).flat(), order]];
  }
  return knots.map((knot) => knot.toSorted(earliestFirst));
}

/**
 * What is certain of the orders of a knot, and what a person must say. An order is certain when it comes from one checkout
 * in all best ways, or from several with the same PO, and no other order could as well have had its place. That must
 * also hold when a checkout Amazon never confirmed was not placed at all, and when an order in doubt is somebody else's.
 */
export function decideKnot(
  knot: readonly WantingOrder[], checkouts: Checkouts, left: Left, folding: NumberFolding = defaultFolding,
): { claims: Claim[]; reviews: Contest[] } {
  const worlds = worldsOf(knot, checkouts, left);
  const claims: Claim[] = [];
  const reviews: Contest[] = [];
  for (const wanting of knot) {
    const { order } = wanting.order;
    const [likeliest, ...others] = worlds;
    const origin = likeliest?.get(wanting.order)?.first ?? null;
    const fates = [likeliest, ...others].flatMap((world) => world?.get(wanting.order) ?? []).filter(({ candidates }) => candidates.length > 0);
    const evidence = origin === null ? undefined : evidenceFor(wanting, fates, checkouts, left, folding);
    const isOurs = likeliest === undefined || fates.some(({ isRival, origins }) => isRival || origins.some((each) => each !== null));
    if (evidence !== undefined && origin !== null && linkScore({ evidence }) >= scoreBar) claims.push({ orderKey: order.key, checkoutKey: origin, method: 'items', evidence });
    else if (isOurs) reviews.push({ orderKey: order.key, candidates: wanting.candidates.map(({ key }) => key) });
  }
  return { claims, reviews };
}

/** What becomes of an order if just these checkouts were placed. */
interface Fate extends Ways {
  readonly candidates: readonly CheckoutKey[];
  /** True when another order could as well have had its place, or it that of another. */
  readonly isRival: boolean;
}

type World = ReadonlyMap<MatchableOrder, Fate>;

/**
 * What may be true, the likeliest first: all checkouts were placed; or not some of those that were never confirmed, or of
 * which nobody knows how much they held; and of each of these, without one of the orders that is in doubt there. None when there are too many ways.
 */
function worldsOf(knot: readonly WantingOrder[], checkouts: Checkouts, left: Left): readonly World[] {
  const wanted = new Set(knot.flatMap(({ candidates }) => candidates.map(({ key }) => key)));
  const unsure = [...checkouts.values()]
    .filter(({ key, confirmedAt }) => wanted.has(key) && (confirmedAt === null || [...left.get(key)?.values() ?? []].includes(Infinity)))
    .map(({ key }) => key);
  const placed = choicesOf(unsure).map((gone) => new Map([...left].filter(([key]) => wanted.has(key) && !gone.includes(key))));
  const worlds: World[] = [];
  for (const there of placed) {
    const world = decideWorld(knot, there);
    if (world === undefined) return [];
    worlds.push(world);
    for (const doubtful of knot.filter(({ order }) => world.get(order)?.isRival)) {
      const without = decideWorld(knot.filter((each) => each !== doubtful), there);
      if (without !== undefined) worlds.push(without);
    }
  }
  return worlds;
}

/** All ways to take some of a list, none first. Of a long one: none, each alone, all but each, and all. */
function choicesOf(keys: readonly CheckoutKey[]): readonly (readonly CheckoutKey[])[] {
  if (keys.length > 4) return [[], ...keys.map((key) => [key]), ...keys.map((key) => keys.filter((other) => other !== key)), keys];
  return keys.reduce<readonly (readonly CheckoutKey[])[]>((choices, key) => [...choices, ...choices.map((choice) => [...choice, key])], [[]]);
}

function decideWorld(knot: readonly WantingOrder[], left: Left): World | undefined {
  const here = knot.map((wanting) => ({ ...wanting, candidates: wanting.candidates.filter(({ key }) => left.has(key)) }));
  const ways = bestWays(here, left);
  if (ways === undefined) return undefined;
  const leftOver = here.filter(({ order }) => ways.get(order)?.origins.includes(null));
  return new Map(here.map((wanting) => {
    const { origins = [], first = null } = ways.get(wanting.order) ?? {};
    const isRival = leftOver.includes(wanting)
      ? here.some((other) => other !== wanting && couldReplace(wanting, other, ways.get(other.order)?.origins ?? []))
      : leftOver.some((other) => couldReplace(other, wanting, origins))
        || here.some((other) => other !== wanting && couldReplace(other, wanting, origins.filter((origin) => isUncounted(wanting, origin, left))));
    return [wanting.order, { origins, first, isRival, candidates: wanting.candidates.map(({ key }) => key) }];
  }));
}

/** True when a cart holds nobody knows how many of an order's items. */
function isUncounted({ units }: WantingOrder, origin: Origin, left: Left): boolean {
  return origin !== null && [...units.keys()].some((asin) => left.get(origin)?.get(asin) === Infinity);
}

/** True when `rival` could have one of the places `order` has: it wants the same item there, and no less speaks for it. */
function couldReplace(rival: WantingOrder, order: WantingOrder, places: readonly Origin[]): boolean {
  const weightAt = ({ candidates }: WantingOrder, place: Origin) => candidates.find(({ key }) => key === place)?.weight ?? 0;
  return [...rival.units.keys()].some((asin) => order.units.has(asin))
    && places.some((place) => place !== null && weightAt(rival, place) > 0 && weightAt(rival, place) >= weightAt(order, place));
}

/** What speaks for it that an order came from its origin, or undefined when nobody can know. */
function evidenceFor(
  wanting: WantingOrder, fates: readonly Fate[], checkouts: Checkouts, left: Left, folding: NumberFolding,
): string[] | undefined {
  if (fates.some(({ isRival }) => isRival)) return undefined;
  const origins = new Set(fates.flatMap((fate) => fate.origins));
  const [one, ...others] = [...origins].map((origin) => (origin === null ? undefined : checkouts.get(origin)));
  if (one === undefined || !isSureOf(one, wanting, left)) return undefined;
  if (others.some((other) => other === undefined || !isSureOf(other, wanting, left) || !isSamePo(one, other, folding))) return undefined;
  const weight = wanting.candidates.find(({ key }) => key === one.key)?.weight;
  if (weight === weights.contradicts) return undefined;
  return [
    'marketplace', 'day', 'items',
    ...(hasWholeCost(wanting.order.order, one) ? ['total'] : []),
    ...(weight === weights.agrees ? ['amazonPo'] : []),
    ...(others.length > 0 ? ['samePurchaseOrder'] : []),
  ];
}

/**
 * A checkout that may never have been placed proves nothing, nor does a cart line without its quantity, unless the order
 * costs to the cent what the whole cart did.
 */
function isSureOf(checkout: SubmittedCheckout, wanting: WantingOrder, left: Left): boolean {
  if (!isPlaced(checkout)) return false;
  return hasWholeCost(wanting.order.order, checkout) || !isUncounted(wanting, checkout.key, left);
}

/** True when an order costs to the cent what a whole cart did. */
export function hasWholeCost({ total }: Pick<Order, 'total'>, checkout: Pick<Checkout, 'total'>): boolean {
  return total !== null && total.amount > 0 && total.amount === checkout.total?.amount && total.currency === checkout.total.currency;
}

/** True when it makes no difference for the purchase orders which of two checkouts an order came from. */
function isSamePo(a: Checkout, b: Checkout, folding: NumberFolding): boolean {
  if (a.chosen === null || b.chosen === null || a.split.length > 0 || b.split.length > 0) return false;
  const [idA, idB] = [a.chosen.purchaseOrderId, b.chosen.purchaseOrderId];
  return idA === null && idB === null ? keyOf(a.chosen.number, folding) === keyOf(b.chosen.number, folding) : idA === idB;
}

function earliestFirst({ order: a }: WantingOrder, { order: b }: WantingOrder): number {
  if (a.placedOn !== b.placedOn) return a.placedOn < b.placedOn ? -1 : 1;
  return a.order.key < b.order.key ? -1 : 1;
}
