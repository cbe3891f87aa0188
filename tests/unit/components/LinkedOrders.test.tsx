// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { act } from 'preact/test-utils';
import { LinkedOrders } from '../../../components/LinkedOrders.tsx';
import type { Order } from '../../../lib/domain/order.ts';
import { day, order } from './samples.ts';
import { one, speak, stage } from './stage.tsx';

beforeAll(() => speak('en'));

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const drawn = (orders: readonly Order[], amount: number): HTMLElement => {
  const { place, show } = stage();
  show(<LinkedOrders orders={orders} spend={[usd(amount)]} hrefOf={({ orderId }) => `https://example.invalid/${orderId}`} />);
  return place;
};

test('an order shows its id as a link that opens in a new tab, its day, total and status', () => {
  const place = drawn([order('112-0000001-0000001', { placedOn: day('2026-11-09'), total: usd(-500), status: 'Refunded' })], -500);
  const link = one(place, 'a');
  expect(link.getAttribute('href')).toBe('https://example.invalid/112-0000001-0000001');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toContain('noopener');
  expect(link.getAttribute('aria-label')).toBe('112-0000001-0000001 (opens in a new tab)');
  expect(one(place, 'li').textContent).toBe('112-0000001-0000001-$5.00Nov 9, 2026Refunded');
});

test('what no page showed is said, not guessed', () => {
  expect(one(drawn([order('112-0000001-0000001')], 0), 'li').textContent).toBe('112-0000001-0000001No total shownNo date shown');
});

test.each([
  ['none', [order('112-0000001-0000001', { total: usd(1) })], false],
  ['a cancelled one, which never shows a total', [order('112-0000001-0000001', { cancelled: true })], false],
  ['an open one', [order('112-0000001-0000001')], true],
])('the sum says when orders without a total are missing from it: %s', (_, orders, said) => {
  expect(drawn(orders, 1).textContent.includes('1 order shows no total.')).toBe(said);
});

test('a PO with very many orders draws the first hundred and the rest on request', () => {
  const many = Array.from({ length: 130 }, (_, index) => order(`112-0000001-${String(index).padStart(7, '0')}`));
  const place = drawn(many, 0);
  expect(place.querySelectorAll('li')).toHaveLength(100);
  act(() => one(place, 'p button').click());
  expect(place.querySelectorAll('li')).toHaveLength(130);
});
