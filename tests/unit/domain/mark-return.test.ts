import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markReturn, returnMarks, unitsWaiting, type ReturnedUnits } from '../../../lib/domain/mark-return.ts';
import { blankOrder } from '../../../lib/domain/new-order.ts';
import { orderSchema } from '../../../lib/domain/order.schema.ts';
import type { Order, OrderReturn } from '../../../lib/domain/order.ts';
import { receivedUnits } from '../../../lib/domain/order-units.ts';
import { refundedAmount } from '../../../lib/domain/refund.ts';
import { returnsLeft } from '../../../lib/domain/returns-left.ts';
import { spendOf } from '../../../lib/domain/spend.ts';
import { asin, usd } from '../app/pages.ts';
import { order } from './reconcile/papers.ts';

const X = asin('X');
const line = { asin: X, title: 'Lamp', quantity: 5, unitPrice: usd(200), seller: null };
const known = (more: Partial<Order> = {}): Order => order({ total: usd(1000), lines: [line], ...more });
const mark = (state: ReturnedUnits['state'], quantity: number, cents: number | null = null): ReturnedUnits =>
  ({ asin: X, quantity, state, refund: cents === null ? null : usd(cents) });
const seen = (state: OrderReturn['state'], quantity: number, more: Partial<OrderReturn> = {}): OrderReturn =>
  ({ asin: X, quantity, state, refund: null, seenAt: 1, by: 'page', ...more });

/** The order after some marks; a refused one changes nothing. */
const after = (marks: readonly ReturnedUnits[], from: Order = known()): Order => marks.reduce((now, said, index) => {
  const returns = markReturn(now, said, 1000 + index);
  return returns.ok ? { ...now, returns: returns.value } : now;
}, from);
const said = ({ returns }: Order) => returns.map(({ state, quantity, refund, neverArrived }) => [neverArrived === true ? 'neverArrived' : state, quantity, refund?.amount ?? null]);

describe('units that are marked', () => {
  it.each<[string, readonly ReturnedUnits[], readonly unknown[], Order?]>([
    ['are refunded in part: the others stay sent', [mark('sent', 2), mark('refunded', 1, 200)], [['sent', 1, null], ['refunded', 1, 200]]],
    ['are refunded one after the other', [mark('sent', 2), mark('refunded', 1, 200), mark('refunded', 1, 190)], [['refunded', 1, 200], ['refunded', 1, 190]]],
    ['are sent in part', [mark('requested', 3), mark('sent', 1)], [['requested', 2, null], ['sent', 1, null]]],
    ['are new beyond those that wait', [mark('requested', 1), mark('sent', 3)], [['sent', 3, null]]],
    ['are first those that are furthest', [mark('requested', 2), mark('sent', 1), mark('refunded', 1)], [['requested', 1, null], ['refunded', 1, null]]],
    ['stay what they are when others are asked for', [mark('sent', 2), mark('requested', 1)], [['sent', 2, null], ['requested', 1, null]]],
    ['are those a page told of', [mark('refunded', 2, 400)], [['sent', 3, null], ['refunded', 2, 400]], known({ returns: [seen('sent', 5)] })],
    ['get the amount of those a page calls refunded', [mark('refunded', 2, 400)], [['refunded', 3, null], ['refunded', 2, 400]], known({ returns: [seen('refunded', 5)] })],
    ['never came: nothing that went back is taken for them', [mark('sent', 1), mark('neverArrived', 1, 200)], [['sent', 1, null], ['neverArrived', 1, 200]]],
    ['keep their number when only money comes back', [mark('sent', 2), mark('moneyOnly', 7, 50)], [['sent', 2, null], ['refunded', 0, 50]]],
  ])('%s', (_, marks, expected, from) => {
    expect(said(after(marks, from))).toEqual(expected);
  });

  it.each<[string, ReturnedUnits, string, Partial<Order>?]>([
    ['more than were ordered', mark('sent', 6), 'tooMany'],
    ['no units', mark('refunded', 0), 'tooMany'],
    ['parts of units', mark('sent', 1.5), 'tooMany'],
    ['more new ones than are left', mark('requested', 1), 'tooMany', { returns: [seen('refunded', 5, { refund: usd(1000) })] }],
    ['more missing than are to come', mark('neverArrived', 3), 'notMissing', { receipts: [{ asin: X, quantity: 3, at: 0, by: 'page' }] }],
    ['money alone, and nobody says how much', mark('moneyOnly', 0), 'noAmount'],
    ['an amount before it was refunded', mark('sent', 1, 200), 'notRefunded'],
    ['more money than the order cost, in parts', mark('refunded', 1, 801), 'tooMuchBack', { returns: [seen('refunded', 1, { refund: usd(200) })] }],
  ])('are refused: %s', (_, wrong, error, more) => {
    expect(markReturn(known(more), wrong, 1)).toEqual({ ok: false, error });
  });
});

describe('before a mark is made it is known how many units wait for it', () => {
  const now = after([mark('requested', 2), mark('sent', 1), mark('neverArrived', 1)], known({ receipts: [{ asin: X, quantity: 3, at: 0, by: 'page' }] }));
  it.each([['requested', 2], ['sent', 1], ['refunded', 2], ['neverArrived', 1]] as const)('%s: %i', (state, units) => {
    expect(unitsWaiting(now, X, state)).toBe(units);
  });
});

const anyMark = fc.record({
  asin: fc.constantFrom(X, asin('Y')), quantity: fc.integer({ min: 0, max: 4 }), state: fc.constantFrom(...returnMarks),
  refund: fc.option(fc.integer({ min: 0, max: 400 }).map(usd)),
});

it('whatever is marked in whatever order: units and money are counted once, within what was ordered, and can be stored', () => {
  fc.assert(fc.property(fc.array(anyMark, { maxLength: 20 }), (marks) => {
    let now = known({ lines: [line, { ...line, asin: asin('Y'), quantity: 2, unitPrice: usd(0) }] });
    let money = 0;
    for (const [index, each] of marks.entries()) {
      const returns = markReturn(now, each, index);
      if (!returns.ok) continue;
      money += each.refund?.amount ?? 0;
      now = { ...now, returns: returns.value };
      for (const { ordered, returned, missing } of receivedUnits(now)) expect([returned >= 0, returned + missing <= (ordered ?? 0)]).toEqual([true, true]);
      for (const { units, neverArrived, unitsLeft } of returnsLeft(now)) {
        expect(Math.min(units.requested, units.sent, units.refunded - neverArrived, unitsLeft)).toBeGreaterThanOrEqual(0);
        expect(unitsLeft).toBeLessThanOrEqual(units.requested + units.sent);
      }
      expect(now.returns.reduce((sum, { refund }) => sum + (refund?.amount ?? 0), 0)).toBe(money);
      expect([refundedAmount(now), spendOf(now)]).toEqual([money, [usd(1000 - money)]]);
    }
    expect(orderSchema.safeParse({ ...blankOrder, ...now }).success).toBe(true);
  }), { numRuns: 300 });
});
