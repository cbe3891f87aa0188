import { expect, test, vi } from 'vitest';
import { readHealth } from '../../../lib/app/read-health.ts';
import { recordCompleteness, recordHealth, recordUnread } from '../../../lib/app/record-health.ts';
import { day, emptyLedger, everything, value } from './ledger.ts';
import { card, list } from './pages.ts';

const shown = (count: number, orders: readonly number[], marketplace: 'amazon.com' | 'amazon.de' = 'amazon.de') => {
  const reading = list(orders.map((n) => card(n, { X: 1 }, '2026-05-10')), marketplace);
  return { ...reading, data: { ...reading.data, count } };
};

test('a reading is written once a day, and again only when something differs', async () => {
  const ctx = await emptyLedger();
  const reading = shown(2, [1]);
  const write = async () => value(await recordHealth(ctx, { reading }));
  expect([await write(), await write()]).toEqual([true, false]);
  ctx.clock.now += day;
  expect([await write(), await write()]).toEqual([true, false]);
  expect(value(await recordHealth(ctx, { reading: { ...reading, missing: ['nextUrl'] } }))).toBe(true);
});

test('notes touch nothing of the ledger and leave no audit entry', async () => {
  const ctx = await emptyLedger();
  await recordHealth(ctx, { reading: shown(2, [1]) });
  await recordUnread(ctx, { page: 'checkout', marketplace: 'amazon.de', fields: ['items'] });
  const { health, ...ledger } = await everything(ctx.db);
  expect(health).toHaveLength(2);
  expect(Object.values(ledger).flat()).toEqual([]);
});

test('what is read is the worst first, lists by marketplace and the latest period first', async () => {
  const ctx = await emptyLedger();
  await recordHealth(ctx, { reading: shown(2, [1]) });
  await recordUnread(ctx, { page: 'checkout', marketplace: 'amazon.com', fields: ['items'] });
  for (const period of ['year-2024', 'months-3', 'year-2025'] as const) await recordCompleteness(ctx, { reading: shown(2, [1]), place: { period, start: 0 } });
  await recordCompleteness(ctx, { reading: shown(1, [1], 'amazon.com'), place: { period: 'year-2020', start: 0 } });
  const { pages, lists } = value(await readHealth(ctx));
  expect(pages.map(({ key }) => key)).toEqual(['page/amazon.com/checkout', 'page/amazon.de/order-list']);
  expect(lists.map(({ key }) => key)).toEqual([
    'list/amazon.com/year-2020', 'list/amazon.de/months-3', 'list/amazon.de/year-2025', 'list/amazon.de/year-2024',
  ]);
});

test('a full disk is an answer, and changes nothing', async () => {
  const ctx = await emptyLedger();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('The disk is full', 'QuotaExceededError'); });
  expect(await recordHealth(ctx, { reading: shown(2, [1]) })).toEqual({ ok: false, error: 'full' });
  vi.restoreAllMocks();
  expect(value(await readHealth(ctx)).pages).toEqual([]);
});
