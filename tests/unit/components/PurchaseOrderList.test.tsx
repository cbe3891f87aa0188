// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest';
import { focusCurrentRow, PurchaseOrderList } from '../../../components/PurchaseOrderList.tsx';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import { day, purchaseOrder } from './samples.ts';
import { one, press, speak, stage } from './stage.tsx';

beforeAll(() => speak('en'));

const rows = [purchaseOrder('A-1'), purchaseOrder('A-2'), purchaseOrder('A-3')];

function listOf(purchaseOrders: readonly PurchaseOrder[], focusId: PurchaseOrder['id'] | null = null) {
  const { place, show } = stage();
  const on = { onOpen: vi.fn(), onCopy: vi.fn(), onFavourite: vi.fn(), onLeaveUp: vi.fn() };
  const draw = (shown: readonly PurchaseOrder[]): void =>
    show(<PurchaseOrderList purchaseOrders={shown} today={day('2026-11-23')} copiedId={null} focusId={focusId} {...on} />);
  draw(purchaseOrders);
  return { place, draw, on };
}

const focusedNumber = (): string | undefined => document.activeElement?.closest('[data-id]')?.querySelector('bdi')?.textContent;

test('Tab reaches the open, star and copy buttons of one row only', () => {
  const { place } = listOf(rows);
  const reached = [...place.querySelectorAll('button')].filter((button) => button.tabIndex === 0);
  expect(reached.map((button) => button.dataset['part'])).toEqual(['star', 'open', 'copy']);
  expect(new Set(reached.map((button) => button.closest('li')))).toHaveLength(1);
});

test.each([
  [['ArrowDown'], 'A-2'],
  [['ArrowDown', 'ArrowDown', 'ArrowDown'], 'A-3'],
  [['End'], 'A-3'],
  [['End', 'Home'], 'A-1'],
  [['ArrowDown', 'ArrowUp'], 'A-1'],
  [['PageDown', 'PageUp'], 'A-1'],
])('the keys %j move the focus to %s', (keys, number) => {
  const { place } = listOf(rows);
  focusCurrentRow(place);
  for (const key of keys) expect(press(key)).toBe(true);
  expect(focusedNumber()).toBe(number);
});

test('C copies and F favours the row that has the focus, other letters are left to the browser', () => {
  const { place, on } = listOf(rows);
  focusCurrentRow(place);
  press('ArrowDown');
  expect([press('c'), press('F'), press('x')]).toEqual([true, true, false]);
  expect(on.onCopy).toHaveBeenCalledExactlyOnceWith(rows[1]);
  expect(on.onFavourite).toHaveBeenCalledExactlyOnceWith(rows[1]);
});

test('arrow up on the first row goes back to the search', () => {
  const { place, on } = listOf(rows);
  focusCurrentRow(place);
  press('ArrowUp');
  expect(on.onLeaveUp).toHaveBeenCalledOnce();
});

test('the row a person comes back from has the focus when the list appears', () => {
  listOf(rows, rows[2]?.id);
  expect(focusedNumber()).toBe('A-3');
});

test('a row that moves up because it became a favourite keeps the focus', () => {
  const { place, draw } = listOf(rows);
  focusCurrentRow(place);
  press('End');
  draw([purchaseOrder('A-3', { favourite: true }), purchaseOrder('A-1'), purchaseOrder('A-2')]);
  expect(focusedNumber()).toBe('A-3');
  press('ArrowDown');
  expect(focusedNumber()).toBe('A-1');
});

test('a row is named by its number and title, and described by status, orders and spend', () => {
  const { place } = listOf([purchaseOrder('A-1', { orderCount: 1, spend: [{ amount: 123_456, currency: 'USD' }, { amount: 5, currency: 'JPY' }] })]);
  const button = one(place, '[data-part=open]');
  const words = (ids: string | null): string[] => (ids ?? '').split(' ').map((id) => one(place, `[id="${id}"]`).textContent);
  expect(words(button.getAttribute('aria-labelledby'))).toEqual(['A-1', 'Title of A-1']);
  expect(words(button.getAttribute('aria-describedby')).slice(0, 3)).toEqual(['Issued', '1 order', '$1,234.56¥5']);
});
