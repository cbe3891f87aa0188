import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckoutEvent } from '../../../lib/domain/checkout-event.ts';
import { advance } from '../../../lib/domain/checkout-machine.ts';
import type { Checkout } from '../../../lib/domain/checkout.ts';
import { orderKey } from '../../../lib/domain/ids.ts';
import { newOrder } from '../../../lib/domain/merge-order.ts';
import { newCheckout } from '../../../lib/domain/new-checkout.ts';
import type { Order } from '../../../lib/domain/order.ts';
import { parsePoNumber } from '../../../lib/domain/po-number.ts';
import { asin, on, order, purchase, usd } from '../app/pages.ts';
import { value } from '../app/ledger.ts';

const day = on('2026-05-11');
const cart = { items: [{ asin: asin('X'), quantity: 2 }], total: usd(500) };
const chosen = { purchaseOrderId: null, number: value(parsePoNumber('PO-1')) };
const choice = { chosen, split: [], customValues: {} };
const bought = { ...newOrder('amazon.com', order(1), 50), lines: [{ asin: asin('X'), title: null, quantity: 2, unitPrice: null, seller: null }] };
const half = { ...bought, lines: bought.lines.map((line) => ({ ...line, quantity: 1 })) };
const other = orderKey('amazon.com', order(2));

const seen = (isFresh = false, shown: Extract<CheckoutEvent, { kind: 'seen' }>['cart'] = cart, now: Checkout['chosen'] = chosen): CheckoutEvent =>
  ({ kind: 'seen', cart: shown, isFresh, chosen: now });
const pick: CheckoutEvent = { kind: 'chosen', ...choice };
const click = (at = 1000, number: Checkout['chosen'] = chosen): CheckoutEvent => ({ kind: 'submitted', at, on: day, cart, ...choice, chosen: number });
const confirm = (at = 2000): CheckoutEvent => ({ kind: 'confirmed', at, on: day, orderIds: [order(1)] });
const orders = (...now: readonly Order[]): CheckoutEvent => ({ kind: 'ordersDecided', orders: now, contested: [] });
const doubt: CheckoutEvent = { kind: 'ordersDecided', orders: [], contested: [other] };
const abandon: CheckoutEvent = { kind: 'abandoned' };
const wait: CheckoutEvent = { kind: 'awaited' };

const begin = newCheckout('amazon.com', purchase(1), 10);
const after = (events: readonly CheckoutEvent[], from: Checkout = begin): Checkout =>
  events.reduce((checkout, event) => advance(checkout, event).checkout, from);

describe('a checkout', () => {
  it.each<[string, readonly CheckoutEvent[], Checkout['state']]>([
    ['is open once its review step is seen', [seen()], 'open'],
    ['stays open when a number is chosen or the quantity changes', [seen(), pick, seen(false, { items: [] })], 'open'],
    ['is submitted by the click', [seen(), pick, click()], 'submitted'],
    ['is submitted by the click alone, when nothing before it arrived', [click()], 'submitted'],
    ['stays submitted while the same page is seen', [click(), seen()], 'submitted'],
    ['is open again when the payment failed and its page is loaded anew', [click(), seen(true)], 'open'],
    ['is submitted again by the next click', [click(), seen(true), click(9000)], 'submitted'],
    ['is confirmed by Amazon', [click(), confirm()], 'confirmed'],
    ['is confirmed also when the message of the click comes later', [confirm(), click()], 'confirmed'],
    ['stays confirmed when an old page of it comes back', [click(), confirm(), seen(true)], 'confirmed'],
    ['is linked when its orders hold all of its cart', [click(), confirm(), orders(bought)], 'linked'],
    ['waits on while some of its cart is in no order', [click(), confirm(), orders(half)], 'confirmed'],
    ['is linked by its orders without any confirmation', [click(), orders(bought)], 'linked'],
    ['waits again when its order turns out to be another\'s', [click(), confirm(), orders(bought), orders()], 'confirmed'],
    ['needs a review while an order is in doubt', [click(), doubt], 'needsReview'],
    ['leaves the review when the doubt is gone', [click(), doubt, orders(bought)], 'linked'],
    ['is abandoned by a person while it waits', [click(), abandon], 'abandoned'],
    ['waits again when that is taken back', [click(), confirm(), abandon, wait], 'confirmed'],
    ['cannot be abandoned once it has an order', [click(), orders(half), abandon], 'submitted'],
    ['cannot be abandoned before it is placed', [seen(), abandon], 'open'],
    ['is open again, and not placed, when an abandoned one is at review', [click(), abandon, seen(true)], 'open'],
    ['that may have been placed is placed when a person gives it an order', [click(), seen(true), orders(bought)], 'linked'],
    ['that was never placed is never linked', [seen(), orders(bought)], 'open'],
  ])('%s', (_rule, events, state) => {
    expect(after(events).state).toBe(state);
  });

  it('keeps the cart and day it was placed with when an old page of it is seen', () => {
    const reopened = after([click(), seen(true, { items: [], total: usd(1) })]);
    expect(reopened).toMatchObject({ items: cart.items, total: usd(500), submittedAt: 1000, submittedOn: day });
  });

  it('is not submitted by a late delivery of an earlier click, nor by one after Amazon confirmed', () => {
    const placed = after([click(5000), confirm(6000)]);
    expect(advance(placed, click(4000, null))).toMatchObject({ checkout: placed, action: null });
    expect(advance(placed, click(7000, null))).toMatchObject({ checkout: placed, action: null });
  });

  it('takes the click and the submit event it causes as one press', () => {
    const placed = after([click(1000)]);
    expect(advance(placed, click(1500)).checkout).toBe(placed);
    expect(advance(placed, click(9000)).checkout.submittedAt).toBe(9000);
  });

  it('asks to match orders whenever it was placed, confirmed, reopened or given up', () => {
    expect([click(), confirm(), abandon, wait].map((event, index, all) => advance(after(all.slice(0, index)), event).commands.includes('match')))
      .toEqual([true, true, true, true]);
    expect(advance(after([click()]), seen(true)).commands).toContain('match');
    expect(advance(begin, pick).commands).toEqual(['touch']);
  });
});

const anyEvent = fc.constantFrom<CheckoutEvent>(
  seen(), seen(true), seen(true, {}), pick, { ...choice, kind: 'chosen', chosen: null }, click(), click(1500), click(9000), confirm(), confirm(9500),
  orders(bought), orders(half), orders(), doubt, abandon, wait,
);

describe('whatever happens', () => {
  it('an event told twice is the same as once', () => {
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 8 }), anyEvent, (events, event) => {
      const once = advance(after(events), event).checkout;
      expect(advance(once, event)).toMatchObject({ checkout: once, action: null });
    }));
  });

  it('the click, the confirmation and the orders end the same in any order they are told', () => {
    const told = [click(), confirm(), orders(bought)];
    fc.assert(fc.property(fc.shuffledSubarray(told, { minLength: 3 }), (events) => {
      // Which orders are a checkout's is decided anew after each of its own events, so the decision stands last.
      expect(after([...events, orders(bought)])).toEqual(after([...told, orders(bought)]));
    }));
  });

  it('a submitted checkout is never forgotten: its click stays on record until a person says that nothing was ordered', () => {
    fc.assert(fc.property(fc.array(anyEvent.filter(({ kind }) => kind !== 'abandoned'), { maxLength: 10 }), (events) => {
      expect(after(events, after([click()])).submittedOn).toBe(day);
    }));
  });
});

describe('a checkout that may have been placed', () => {
  it('keeps its order when the button is pressed again', () => {
    const linked = after([click(), orders(bought)]);
    expect(advance(linked, click(90_000))).toMatchObject({ checkout: linked, action: null });
  });

  it('can be said not to have been placed while its page is open again', () => {
    expect(after([click(), seen(true), abandon]).state).toBe('abandoned');
  });

  it('was placed no later than now when the clock was ahead', () => {
    const now = { kind: 'clockSetBack', at: 400, on: on('2026-05-09') } as const;
    expect(after([click(1000), now])).toMatchObject({ submittedAt: 400, submittedOn: '2026-05-09', state: 'submitted' });
    expect(advance(after([click(300)]), now).action).toBeNull();
  });
});
