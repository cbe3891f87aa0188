import { describe, expect, it } from 'vitest';
import { divisionProblem, type DivisionProblem } from '../../../lib/domain/division-problem.ts';
import type { Divisible } from '../../../lib/domain/divide-order.ts';
import type { Share } from '../../../lib/domain/share.ts';
import { amount, line, percent, rest, toDivide, units, whole } from './divisions.ts';

const XY = { lines: [line('X', 2, 200), line('Y', 1, 400)] };

const cases: readonly (readonly [string, Share[], Partial<Divisible>, DivisionProblem | undefined])[] = [
  ['nobody may have it', [], {}, undefined],
  ['one may have the whole', [whole], {}, undefined],
  ['the whole stands alone', [whole, rest], {}, 'notAlone'],
  ['only one takes the rest', [rest, rest], {}, 'twoRests'],
  ['percentages make 100', [percent(50), percent(50)], {}, undefined],
  ['also with two decimals', [percent(33.33), percent(66.67)], {}, undefined],
  ['less than 100 needs a rest', [percent(50), percent(49.99)], {}, 'tooLittle'],
  ['and has one', [percent(50), rest], {}, undefined],
  ['more than 100 is too much', [percent(60), percent(40.01)], {}, 'tooMuch'],
  ['also while the total is unknown', [percent(60), percent(41), rest], { total: null }, 'tooMuch'],
  ['amounts make the total', [amount(400), amount(600)], {}, undefined],
  ['amounts below it need a rest', [amount(400)], {}, 'tooLittle'],
  ['amounts above it are too much, rest or not', [amount(1001), rest], {}, 'tooMuch'],
  ['nothing is no amount', [amount(0), rest], {}, 'notPositive'],
  ['an amount has the order\'s currency', [{ kind: 'amount', amount: { amount: 1, currency: 'EUR' } }, rest], {}, 'otherCurrency'],
  ['units make the whole order', [units({ X: 2 }), units({ Y: 1 })], XY, undefined],
  ['units that leave some need a rest', [units({ X: 2 })], XY, 'tooLittle'],
  ['units that are not known in full need a rest', [units({ X: 2 })], {}, 'tooLittle'],
  ['more units than ordered are too much', [units({ X: 2 }), units({ X: 1 }), rest], XY, 'tooMuch'],
  ['an item has to be in the order', [units({ Z: 1 }), rest], XY, 'notInOrder'],
  ['kinds may mix when one takes the rest', [units({ X: 2 }), amount(100), percent(10), rest], XY, undefined],
  ['without a rest they may not', [units({ X: 2 }), percent(50)], XY, 'tooLittle'],
  ['together they may not be too much', [units({ X: 2 }), amount(501), rest], XY, 'tooMuch'],
];

describe('what keeps an order from being divided', () => {
  it.each(cases)('%s', (_rule, shares, order, problem) => {
    expect(divisionProblem(shares, toDivide(order))).toBe(problem);
  });
});
