import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideOrder, type Divisible, type Part } from '../../../lib/domain/divide-order.ts';
import { spendOf } from '../../../lib/domain/spend.ts';
import { asin, usd } from '../app/pages.ts';
import { amount, anyOrder, anyParts, line, parts, percent, rest, toDivide, units, whole } from './divisions.ts';

const back = (letter: string | null, refund: number | null, quantity = 1) =>
  ({ asin: letter === null ? null : asin(letter), quantity, refund: refund === null ? null : usd(refund), state: 'refunded' as const, seenAt: 0, by: 'page' as const });
const divided = (of: readonly Part[], order: Divisible) => divideOrder(of, order)?.amounts.map((money) => money.amount);
const XY = [line('X', 2, 200), line('Y', 1, 400)];

const cases: readonly (readonly [string, Part[], Partial<Divisible>, number[]])[] = [
  ['the whole is the total', parts(whole), {}, [1000]],
  ['a third each leaves the odd cent with the first', parts(percent(33.33), percent(33.33), rest), {}, [333, 333, 334]],
  ['percentages that do not reach 100 share all of it', parts(percent(33.33), percent(33.33), percent(33.33)), {}, [334, 333, 333]],
  ['the rest is what an amount leaves', parts(amount(340), rest), {}, [340, 660]],
  ['an amount above the total leaves the rest nothing', parts(amount(1500), rest), {}, [1000, 0]],
  ['units take tax and shipping along in proportion', parts(units({ X: 2 }), rest), { lines: XY }, [500, 500]],
  ['some units of an item', parts(units({ X: 1 }), rest), { lines: XY }, [250, 750]],
  ['without prices every unit counts the same', parts(units({ X: 2 }), rest), { lines: [line('X', 2), line('Y', 1, 400)] }, [667, 333]],
  ['units of an item that is not there are nothing', parts(units({ Z: 1 }), rest), { lines: XY }, [0, 1000]],
  ['one item at two prices counts at their average', parts(units({ X: 1 }), rest), { lines: [line('X', 1, 100), line('X', 1, 300)] }, [500, 500]],
  ['a refund whose item nobody knows is shared in proportion', parts(percent(75), rest), { refundTotal: usd(100) }, [675, 225]],
  ['a refund reduces the part that holds the item', parts(units({ X: 2 }), units({ Y: 1 })), { lines: XY, returns: [back('Y', 400)] }, [500, 100]],
  ['and the rest, when nobody named it', parts(units({ X: 2 }), rest), { lines: XY, returns: [back('Y', 400)] }, [500, 100]],
  ['a refund the page sums up goes to the returned item', parts(units({ X: 2 }), units({ Y: 1 })), { lines: XY, refundTotal: usd(400), returns: [back('Y', null)] }, [500, 100]],
  ['of an item in two parts by the units they hold', parts(units({ X: 1 }), units({ X: 1, Y: 1 })), { lines: XY, returns: [back('X', 200, 2)] }, [150, 650]],
  ['what the part cannot give, the others give', parts(units({ Y: 1 }), rest), { lines: XY, returns: [back('Y', 700)] }, [0, 300]],
  ['a refund beyond the total leaves nothing', parts(percent(50), rest), { refundTotal: usd(5000) }, [0, 0]],
];

describe('an order divided among purchase orders', () => {
  it.each(cases)('%s', (_rule, of, order, amounts) => {
    expect(divided(of, toDivide(order))).toEqual(amounts);
  });

  it('uses the cart\'s prices where the order shows none', () => {
    const order = toDivide({ lines: [line('X', 1), line('Y', 1)] });
    const division = divideOrder(parts(units({ X: 1 }), rest), order, new Map([[asin('X'), usd(900)], [asin('Y'), usd(100)]]));
    expect(division).toEqual({ amounts: [usd(900), usd(100)], basis: 'prices' });
  });

  it('is nothing while the total is unknown, when it was cancelled, and without parts', () => {
    expect(divided(parts(whole), toDivide({ total: null }))).toBeUndefined();
    expect(divided(parts(whole), toDivide({ cancelled: true }))).toBeUndefined();
    expect(divided([], toDivide({ refundTotal: usd(1) }))).toBeUndefined();
  });

  it('gives parts that add up to what the order costs, to the cent, none below zero', () => {
    fc.assert(fc.property(anyParts, anyOrder, (of, order) => {
      const amounts = divided(of, order) ?? [];
      expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(spendOf(order)[0]?.amount);
      expect(amounts.every((each) => Number.isSafeInteger(each) && each >= 0)).toBe(true);
    }), { numRuns: 2000 });
  });

  it('does not depend on the order of the parts', () => {
    fc.assert(fc.property(anyParts.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length }))), anyOrder, ([of, other], order) => {
      const byKey = (each: readonly Part[]) => Object.fromEntries(each.map(({ key }, index) => [key, divided(each, order)?.[index]]));
      expect(byKey(other)).toEqual(byKey(of));
    }), { numRuns: 1000 });
  });

  it('gives the rest exactly what the others leave, before refunds', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 5000 }), (wanted, total) => {
      const asked = wanted.reduce((sum, each) => sum + each, 0);
      const amounts = divided(parts(...wanted.map(amount), rest), toDivide({ total: usd(total) })) ?? [];
      if (asked <= total) expect(amounts).toEqual([...wanted, total - asked]);
      else expect(amounts.at(-1)).toBe(0);
    }));
  });
});
