import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkout } from '../../../lib/domain/checkout.ts';
import { checkoutKey, orderKey } from '../../../lib/domain/ids.ts';
import { couldBeOf, isPlaced, matchable } from '../../../lib/domain/match-edges.ts';
import { matchOrders } from '../../../lib/domain/match-orders.ts';
import { newOrder } from '../../../lib/domain/merge-order.ts';
import type { Order } from '../../../lib/domain/order.ts';
import { addDays, type PlainDate } from '../../../lib/domain/plain-date.ts';
import { parsePoNumber } from '../../../lib/domain/po-number.ts';
import { cartUnits, holds, knownUnits, without } from '../../../lib/domain/units.ts';
import { lines, on, order as orderId, purchase, usd, type Things } from '../app/pages.ts';

const first = on('2026-05-11');
const later = (days: number): PlainDate => addDays(first, days);
const C = (n: number) => checkoutKey('amazon.com', purchase(n));
const O = (n: number) => orderKey('amazon.com', orderId(n));

function chosen(text: string): Checkout['chosen'] {
  const number = parsePoNumber(text);
  return number.ok ? { purchaseOrderId: null, number: number.value } : null;
}

function checkout(n: number, cart: Things, changes: Partial<Checkout> = {}): Checkout {
  return {
    key: C(n), marketplace: 'amazon.com', purchaseId: purchase(n), state: 'confirmed', chosen: chosen(`PO-${n}`), items: lines(cart),
    total: null, openedAt: 0, changedAt: 0, submittedAt: 10, submittedOn: first, confirmedAt: 11, orderIds: [], orders: [], contested: [],
    split: [], customValues: {}, override: null, amazonPoNumber: null,
    ...changes,
  };
}

function seen(n: number, cart: Things, changes: Partial<Order> = {}): Order {
  return {
    ...newOrder('amazon.com', orderId(n), 100),
    placedOn: first,
    lines: lines(cart).map((line) => ({ ...line, unitPrice: null, seller: null })),
    ...changes,
  };
}

/** A cart with an item whose quantity could not be read. */
const uncounted = { items: lines({ X: 1 }).map(({ quantity: _, ...rest }) => rest), total: usd(500) };
const samePo = { chosen: chosen('PO-7') };

/** `{ links: { order: checkout }, reviews: { order: [checkouts] } }` by the numbers in the ids. */
function decide(checkouts: readonly Checkout[], orders: readonly Order[]) {
  const { claims, reviews } = matchOrders(checkouts, orders);
  const n = (key: string) => Number(key.slice(-7));
  return {
    links: Object.fromEntries(claims.map((claim) => [n(claim.orderKey), n(claim.checkoutKey)])),
    reviews: Object.fromEntries(reviews.map((review) => [n(review.orderKey), review.candidates.map(n)])),
  };
}

const cases: readonly (readonly [string, Checkout[], Order[], Record<number, number>, Record<number, number[]>])[] = [
  ['one order, one checkout: linked', [checkout(1, { X: 1 })], [seen(1, { X: 1 })], { 1: 1 }, {}],
  ['a purchase may become several orders', [checkout(1, { X: 2, Y: 1 })], [seen(1, { X: 1 }), seen(2, { X: 1, Y: 1 })], { 1: 1, 2: 1 }, {}],
  ['an order with more units than the cart is another', [checkout(1, { X: 1 })], [seen(1, { X: 2 })], {}, {}],
  ['an order with an item that was not in the cart is another', [checkout(1, { X: 1 })], [seen(1, { X: 1, Y: 1 })], {}, {}],
  ['an order of the day before is another', [checkout(1, { X: 1 }, { submittedOn: later(1) })], [seen(1, { X: 1 })], {}, {}],
  ['an order held for approval is linked', [checkout(1, { X: 1 })], [seen(1, { X: 1 }, { placedOn: later(8) })], { 1: 1 }, {}],
  ['an order of next month is another', [checkout(1, { X: 1 })], [seen(1, { X: 1 }, { placedOn: later(15) })], {}, {}],
  ['another marketplace is another shop', [checkout(1, { X: 1 })], [seen(1, { X: 1 }, { marketplace: 'amazon.de' })], {}, {}],
  ['an order seen before the click is another', [checkout(1, { X: 1 }, { submittedAt: 200 })], [seen(1, { X: 1 })], {}, {}],
  ['an order without its day is never matched by items', [checkout(1, { X: 1 })], [seen(1, { X: 1 }, { placedOn: null })], {}, {}],
  ['an order without its items is never matched by items', [checkout(1, { X: 1 })], [seen(1, {})], {}, {}],
  ['an order of which one line lacks its ASIN is never matched by items', [checkout(1, { X: 1 })],
    [seen(1, {}, { lines: [...seen(1, { X: 1 }).lines, { asin: null, title: 'Thing Y', quantity: 1, unitPrice: null, seller: null }] })], {}, {}],
  ['the id on the confirmation page needs neither day nor items', [checkout(1, { X: 1 }, { orderIds: [orderId(1)] })],
    [seen(1, {}, { placedOn: null })], { 1: 1 }, {}],
  ['an id two confirmation pages show is a review',
    [checkout(1, { X: 1 }, { orderIds: [orderId(1)] }), checkout(2, { X: 1 }, { orderIds: [orderId(1)] })], [seen(1, { X: 1 })], {}, { 1: [1, 2] }],
  ['an id of an order of an earlier day is a review', [checkout(1, { X: 1 }, { submittedOn: later(1), orderIds: [orderId(1)] })], [seen(1, { X: 1 })], {}, { 1: [1] }],
  ['an id of an order seen before the click is a review', [checkout(1, { X: 1 }, { submittedAt: 200, orderIds: [orderId(1)] })], [seen(1, {})], {}, { 1: [1] }],
  ['an id of an order whose items another cart held is a review', [checkout(1, { Y: 1 }, { orderIds: [orderId(1)] }), checkout(2, { X: 1 })],
    [seen(1, { X: 1 })], {}, { 1: [1, 2] }],
  ['an id decides though no cart held the items', [checkout(1, { Y: 1 }, { orderIds: [orderId(1)] })], [seen(1, { X: 1 })], { 1: 1 }, {}],
  ['a checkout that may have been placed puts its order in doubt', [checkout(1, { X: 1 }, { state: 'open' })], [seen(1, { X: 1 })], {}, { 1: [1] }],
  ['and also an order another could have placed', [checkout(1, { X: 1 }, { state: 'open' }), checkout(2, { X: 1 })], [seen(1, { X: 1 })], {}, { 1: [1, 2] }],
  ['two checkouts that could claim an order: a review', [checkout(1, { X: 1 }), checkout(2, { X: 1 })], [seen(1, { X: 1 })], {}, { 1: [1, 2] }],
  ['a checkout without a PO claims as well', [checkout(1, { X: 1 }), checkout(2, { X: 1 }, { chosen: null })], [seen(1, { X: 1 })], {}, { 1: [1, 2] }],
  ['a doubt among checkouts without a PO is no review',
    [checkout(1, { X: 1 }, { chosen: null }), checkout(2, { X: 1 }, { chosen: null })], [seen(1, { X: 1 })], {}, {}],
  ['an id known first frees the other order from doubt',
    [checkout(1, { X: 1 }, { orderIds: [orderId(1)] }), checkout(2, { X: 1 })], [seen(1, { X: 1 }), seen(2, { X: 1 })], { 1: 1, 2: 2 }, {}],
  ['an order only one could have placed frees the other order from doubt',
    [checkout(1, { X: 1 }), checkout(2, { X: 1 }, { submittedOn: later(7) })],
    [seen(1, { X: 1 }), seen(2, { X: 1 }, { placedOn: later(7) })], { 1: 1, 2: 2 }, {}],
  ['bought again the same day after the first order was seen: no doubt',
    [checkout(1, { X: 1 }), checkout(2, { X: 1 }, { submittedAt: 150 })],
    [seen(1, { X: 1 }), seen(2, { X: 1 }, { firstSeenAt: 200 })], { 1: 1, 2: 2 }, {}],
  ['two orders of a day for one place: both are reviews', [checkout(1, { X: 1 })], [seen(1, { X: 1 }), seen(2, { X: 1 })], {}, { 1: [1], 2: [1] }],
  ['of two orders for one place either may be it, for an approval may have held the later one',
    [checkout(1, { X: 1 })], [seen(1, { X: 1 }, { placedOn: later(2) }), seen(2, { X: 1 })], {}, { 1: [1], 2: [1] }],
  ['a whole cart and a part of it for one place: both are reviews', [checkout(1, { X: 2 })], [seen(1, { X: 2 }), seen(2, { X: 1 })], {}, { 1: [1], 2: [1] }],
  ['where all orders find a place in one way only, that is it',
    [checkout(1, { X: 1 }), checkout(2, { X: 1 }, { submittedAt: 150 })],
    [seen(1, { X: 1 }, { firstSeenAt: 200 }), seen(2, { X: 1 }, { placedOn: later(1) })], { 1: 2, 2: 1 }, {}],
  ['the same basket every week: each order to its own week', [0, 7, 14, 21].map((days, n) => checkout(n + 1, { X: 1 }, { submittedOn: later(days) })),
    [0, 7, 14, 21].map((days, n) => seen(n + 1, { X: 1 }, { placedOn: later(days) })), { 1: 1, 2: 2, 3: 3, 4: 4 }, {}],
  ['one order too many in a chain of weeks is in doubt with the one it could be, no other',
    [0, 7, 14].map((days, n) => checkout(n + 1, { X: 1 }, { submittedOn: later(days) })),
    [0, 7, 14, 3].map((days, n) => seen(n + 1, { X: 1 }, { placedOn: later(days) })), { 2: 2, 3: 3 }, { 1: [1], 4: [1] }],
  ['two checkouts with one PO: it makes no difference, each gets an order', [checkout(1, { X: 1 }, samePo), checkout(2, { X: 1 }, samePo)],
    [seen(1, { X: 1 }), seen(2, { X: 1 })], { 1: 1, 2: 2 }, {}],
  ['an order too many among checkouts with one PO may be somebody else\'s', [checkout(1, { X: 1 }, samePo), checkout(2, { X: 1 }, samePo)],
    [seen(1, { X: 1 }), seen(2, { X: 1 }), seen(3, { X: 1 })], {}, { 1: [1, 2], 2: [1, 2], 3: [1, 2] }],
  ['the checkout that Amazon confirmed gets the order before one with the same PO that it did not',
    [checkout(1, { X: 1 }, { ...samePo, confirmedAt: null, state: 'submitted' }), checkout(2, { X: 1 }, samePo)], [seen(1, { X: 1 })], { 1: 2 }, {}],
  ['one that was never confirmed may not have been placed: its place makes nobody certain',
    [checkout(1, { X: 1 }), checkout(2, { X: 1 }, { submittedOn: later(1), confirmedAt: null, state: 'submitted' })],
    [seen(1, { X: 1 }), seen(2, { X: 1 }, { placedOn: later(1) })], {}, { 1: [1], 2: [1, 2] }],
  ['the PO number Amazon shows decides between two', [checkout(1, { X: 1 }), checkout(2, { X: 1 })],
    [seen(1, { X: 1 }, { amazonPoNumber: 'po-2' }), seen(2, { X: 1 }, { amazonPoNumber: 'PO-1' })], { 1: 2, 2: 1 }, {}],
  ['an order with the checkout\'s PO number goes before one without', [checkout(1, { X: 1 })],
    [seen(1, { X: 1 }, { amazonPoNumber: 'PO-1' }), seen(2, { X: 1 })], { 1: 1 }, {}],
  ['what Amazon\'s own field held counts as well as what was chosen in ours', [checkout(1, { X: 1 }, { amazonPoNumber: 'GROUP 7' }), checkout(2, { X: 1 })],
    [seen(1, { X: 1 }, { amazonPoNumber: 'Group 7' })], { 1: 1 }, {}],
  ['an order for which Amazon shows another PO number is a review', [checkout(1, { X: 1 })], [seen(1, { X: 1 }, { amazonPoNumber: 'PO-9' })], {}, { 1: [1] }],
  ['orders of other items are not drawn into a doubt', [checkout(1, { X: 1, Y: 1 })],
    [seen(1, { X: 1 }), seen(2, { X: 1 }), seen(3, { Y: 1 })], { 3: 1 }, { 1: [1], 2: [1] }],
  ['a cart line without its quantity proves nothing', [checkout(1, {}, { items: lines({ X: 1 }).map(({ quantity: _, ...rest }) => rest) })],
    [seen(1, { X: 1 })], {}, { 1: [1] }],
  ['unless the order costs to the cent what the whole cart did', [checkout(1, {}, uncounted)], [seen(1, { X: 2 }, { total: usd(500) })], { 1: 1 }, {}],
  ['but not two such orders', [checkout(1, {}, uncounted)], [seen(1, { X: 2 }, { total: usd(500) }), seen(2, { X: 2 }, { total: usd(500) })], {}, { 1: [1], 2: [1] }],
  ['nor one when the cart gave another order already', [checkout(1, {}, { ...uncounted, orderIds: [orderId(1)] })],
    [seen(1, { X: 2 }), seen(2, { X: 2 }, { total: usd(500) })], { 1: 1 }, { 2: [1] }],
  ['what a person settled stands against an id', [checkout(1, { X: 1 }, { orderIds: [orderId(1)] }), checkout(2, { X: 1 })],
    [seen(1, { X: 1 }, { claimedBy: 'person', checkoutKey: C(2) })], { 1: 2 }, {}],
  ['what a person settled takes its place', [checkout(1, { X: 1 })],
    [seen(1, { X: 1 }, { claimedBy: 'person', checkoutKey: C(1) }), seen(2, { X: 1 })], { 1: 1 }, {}],
  ['an order of none of ours is left alone', [checkout(1, { X: 1 })], [seen(1, { X: 1 }, { claimedBy: 'person' })], {}, {}],
  ['an open checkout claims nothing', [checkout(1, { X: 1 }, { state: 'open', submittedOn: null, submittedAt: null })], [seen(1, { X: 1 })], {}, {}],
  ['an abandoned checkout claims nothing', [checkout(1, { X: 1 }, { state: 'abandoned' })], [seen(1, { X: 1 })], {}, {}],
];

describe('matching orders to checkouts', () => {
  it.each(cases)('%s', (_rule, checkouts, orders, links, reviews) => {
    expect(decide(checkouts, orders)).toEqual({ links, reviews });
  });

  it('says what spoke for a claim', () => {
    expect(matchOrders([checkout(1, { X: 1 })], [seen(1, { X: 1 })]).claims).toEqual([
      { orderKey: O(1), checkoutKey: C(1), method: 'items', evidence: ['marketplace', 'day', 'items'] },
    ]);
    expect(matchOrders([checkout(1, { X: 1 }, samePo), checkout(2, { X: 1 }, samePo)], [seen(1, { X: 1 }, { amazonPoNumber: 'PO-7' })]).claims).toEqual([
      { orderKey: O(1), checkoutKey: C(1), method: 'items', evidence: ['marketplace', 'day', 'items', 'amazonPo', 'samePurchaseOrder'] },
    ]);
  });
});

const cart = fc.record({ X: fc.integer({ min: 0, max: 3 }), Y: fc.integer({ min: 0, max: 2 }), Z: fc.integer({ min: 0, max: 1 }) })
  .map((things): Things => Object.fromEntries(Object.entries(things).filter(([, quantity]) => quantity > 0)));
const checkouts = fc.array(fc.record({
  cart, day: fc.integer({ min: 0, max: 20 }), at: fc.integer({ min: 0, max: 50 }), po: fc.boolean(), ids: fc.subarray([1, 2, 3]),
}), { maxLength: 5 }).map((made) => made.map(({ cart: things, day, at, po, ids }, index) => checkout(index + 1, things, {
  submittedOn: later(day), submittedAt: at, orderIds: ids.map(orderId), ...(po ? {} : { chosen: null }),
})));
const orders = fc.array(fc.record({ cart, day: fc.option(fc.integer({ min: 0, max: 30 })), at: fc.integer({ min: 0, max: 80 }) }), { maxLength: 7 })
  .map((made) => made.map(({ cart: things, day, at }, index) => seen(index + 1, things, {
    placedOn: day === null ? null : later(day), firstSeenAt: at,
  })));

describe('matching, whatever is seen', () => {
  it('never gives an order to two checkouts, and never both links and doubts it', () => {
    fc.assert(fc.property(checkouts, orders, (placed, all) => {
      const { claims, reviews } = matchOrders(placed, all);
      const keys = [...claims, ...reviews].map(({ orderKey: key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }), { numRuns: 1000 });
  });

  it('never links by items to a checkout the order does not fit, nor more to one than its cart held', () => {
    fc.assert(fc.property(checkouts, orders, (placed, all) => {
      const { claims } = matchOrders(placed, all);
      for (const each of placed.filter(isPlaced)) {
        let left = cartUnits(each.items);
        const own = claims.filter(({ checkoutKey: key }) => key === each.key).sort((a) => (a.method === 'orderId' ? -1 : 1));
        for (const claim of own) {
          const found = all.find(({ key }) => key === claim.orderKey);
          const units = found === undefined ? undefined : knownUnits(found.lines);
          if (claim.method === 'items') {
            const match = found === undefined ? undefined : matchable(found);
            expect(match !== undefined && couldBeOf(match, each)).toBe(true);
            expect(units !== undefined && holds(left, units)).toBe(true);
          }
          if (units !== undefined) left = without(left, units);
        }
      }
    }), { numRuns: 1000 });
  });

  it('never links by items where another checkout has room for the order in the end, for which nothing else is in doubt', () => {
    fc.assert(fc.property(checkouts, orders, (made, all) => {
      // Of a doubt among checkouts without a PO nothing is said: here each has one.
      const placed = made.map((each, index) => ({ ...each, chosen: chosen(`PO-${index}`) }));
      const { claims, reviews } = matchOrders(placed, all);
      const doubted = new Set(reviews.flatMap(({ candidates }) => candidates));
      const left = new Map(placed.map((each) => [each.key, cartUnits(each.items)]));
      for (const { orderKey: key, checkoutKey: owner } of claims) {
        const units = knownUnits(all.find((each) => each.key === key)?.lines ?? []);
        const before = left.get(owner);
        if (units !== undefined && before !== undefined) left.set(owner, without(before, units));
      }
      for (const claim of claims.filter(({ method }) => method === 'items')) {
        const found = all.find(({ key }) => key === claim.orderKey);
        const match = found === undefined ? undefined : matchable(found);
        const others = placed.filter(isPlaced).filter(({ key }) => key !== claim.checkoutKey && !doubted.has(key));
        expect(match !== undefined && others.some((other) => couldBeOf(match, other, left.get(other.key)))).toBe(false);
      }
    }), { numRuns: 1000 });
  });

  it('gives the same whatever order things come in, and when done again on its own result', () => {
    const shuffled = fc.tuple(checkouts, orders).chain(([placed, all]) => fc.tuple(
      fc.constant(placed), fc.constant(all),
      fc.shuffledSubarray(placed, { minLength: placed.length }), fc.shuffledSubarray(all, { minLength: all.length }),
    ));
    fc.assert(fc.property(shuffled, ([placed, all, otherPlaced, otherAll]) => {
      const result = matchOrders(placed, all);
      expect(matchOrders(otherPlaced, otherAll)).toEqual(result);
      const applied = all.map((each) => {
        const claim = result.claims.find(({ orderKey: key }) => key === each.key);
        return claim === undefined ? each : { ...each, checkoutKey: claim.checkoutKey, claimedBy: claim.method };
      });
      expect(matchOrders(placed, applied)).toEqual(result);
    }), { numRuns: 1000 });
  });
});
