import { expect, test } from 'vitest';
import type { OrderReturn } from '../../../lib/domain/order.ts';
import { returnsLeft } from '../../../lib/domain/returns-left.ts';
import { asin, usd } from '../app/pages.ts';

const line = { asin: asin('X'), title: 'Lamp', quantity: 5, unitPrice: usd(200), seller: null };
const back = (more: Partial<OrderReturn>): OrderReturn => ({ asin: asin('X'), quantity: 1, state: 'requested', refund: null, seenAt: 1, by: 'person', ...more });

test.each<[string, OrderReturn[], (typeof line)[] | never[], object[]]>([
  ['nothing goes back', [], [line], []],
  ['units on their way are still to be refunded, at their price', [back({ quantity: 2 }), back({ state: 'sent' })], [line],
    [{ title: 'Lamp', units: { requested: 2, sent: 1, refunded: 0 }, unitsLeft: 3, moneyLeft: usd(600), refunded: null }]],
  ['refunded units are not', [back({ state: 'refunded', refund: usd(150) }), back({ state: 'refunded', refund: usd(50) })], [line],
    [{ units: { refunded: 2 }, unitsLeft: 0, moneyLeft: null, refunded: usd(200) }]],
  ['a price nobody saw leaves the money unknown', [back({})], [], [{ title: null, unitsLeft: 1, moneyLeft: null }]],
])('of the returns of an order: %s', (_, returns, lines, expected) => {
  expect(returnsLeft({ lines, returns, total: usd(1000), refundTotal: null })).toMatchObject(expected);
});
