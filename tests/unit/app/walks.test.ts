import { describe, expect, test } from 'vitest';
import { cancelWalk } from '../../../lib/app/cancel-walk.ts';
import { listWalks } from '../../../lib/app/list-walks.ts';
import { openOrderPages } from '../../../lib/app/open-order-pages.ts';
import { pauseWalk } from '../../../lib/app/pause-walk.ts';
import { recordCompleteness } from '../../../lib/app/record-health.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { resumeWalk } from '../../../lib/app/resume-walk.ts';
import { startWalk } from '../../../lib/app/start-walk.ts';
import { runningWalk, stepWalk, takeTurn } from '../../../lib/app/step-walk.ts';
import { isComplete } from '../../../lib/domain/list-walk-view.ts';
import type { ListedOrder } from '../../../lib/domain/reading.ts';
import { emptyLedger, minute, value } from './ledger.ts';
import { card, list } from './pages.ts';

const lastYear = { marketplace: 'amazon.de', period: 'year-2025' } as const;
const key = 'walk/amazon.de/year-2025';

type Ledger = Awaited<ReturnType<typeof emptyLedger>>;

/** One page of the list as the background handles it: recorded, counted, told to the walk. */
async function reads(ctx: Ledger, start: number, orders: readonly ListedOrder[], announced: number, missing: readonly string[] = []): Promise<void> {
  await stepWalk(ctx, { kind: 'opening' });
  const reading = { ...list(orders, 'amazon.de'), missing };
  const counted = { ...reading, data: { ...reading.data, count: announced } };
  await recordOrders(ctx, { reading: counted });
  await recordCompleteness(ctx, { reading: counted, place: { period: 'year-2025', start } });
  const end = start + orders.length + missing.length;
  await stepWalk(ctx, { kind: 'listRead', start, end, isLast: end >= announced, rest: 0 });
}

const cards = (from: number, to: number): ListedOrder[] =>
  Array.from({ length: to - from }, (_, index) => card(from + index, { X: 1 }, '2025-03-01'));
const shown = async (ctx: Ledger) => value(await listWalks(ctx))[0];

test('says after each page how many were seen, and in the end that all were', async () => {
  const ctx = await emptyLedger();
  await startWalk(ctx, lastYear);
  await takeTurn(ctx);
  expect(await shown(ctx)).toMatchObject({ state: 'running', seen: 0, announced: null });
  await reads(ctx, 0, cards(0, 10), 17);
  expect(await shown(ctx)).toMatchObject({ state: 'running', seen: 10, announced: 17 });
  await reads(ctx, 10, cards(10, 17), 17);
  const done = await shown(ctx);
  expect(done).toMatchObject({ state: 'done', seen: 17, announced: 17, unread: 0 });
  expect(done !== undefined && isComplete(done)).toBe(true);
});

test('never calls a list complete of which an order could not be read', async () => {
  const ctx = await emptyLedger();
  await startWalk(ctx, lastYear);
  await takeTurn(ctx);
  await reads(ctx, 0, cards(0, 9), 10, ['orders[4].orderId']);
  const done = await shown(ctx);
  expect(done).toMatchObject({ state: 'done', seen: 9, announced: 10, unread: 1 });
  expect(done !== undefined && isComplete(done)).toBe(false);
});

test('a list seen earlier is not claimed as seen by a walk that has just begun', async () => {
  const ctx = await emptyLedger();
  for (const _ of [1, 2]) {
    await startWalk(ctx, lastYear);
    await takeTurn(ctx);
    expect(await shown(ctx)).toMatchObject({ state: 'running', seen: 0 });
    await reads(ctx, 0, cards(0, 10), 12);
    await reads(ctx, 10, cards(10, 12), 12);
  }
});

test('of two walks the second waits until the first is held, and started twice is one', async () => {
  const ctx = await emptyLedger();
  await startWalk(ctx, lastYear);
  ctx.clock.now += minute;
  await startWalk(ctx, { marketplace: 'amazon.com', period: 'last30' });
  await startWalk(ctx, lastYear);
  expect(value(await takeTurn(ctx))?.walk.key).toBe(key);
  expect(value(await takeTurn(ctx))?.walk.key).toBe(key);
  await pauseWalk(ctx, { key });
  expect(value(await takeTurn(ctx))?.walk.key).toBe('walk/amazon.com/last30');
  await resumeWalk(ctx, { key });
  expect(value(await runningWalk(ctx))?.key).toBe('walk/amazon.com/last30');
  await cancelWalk(ctx, { key: 'walk/amazon.com/last30' });
  expect(value(await takeTurn(ctx))?.walk.key).toBe(key);
});

test('what a page says while the walk is paused moves nothing, and resuming opens that page again', async () => {
  const ctx = await emptyLedger();
  await startWalk(ctx, lastYear);
  await takeTurn(ctx);
  await reads(ctx, 0, cards(0, 10), 30);
  await stepWalk(ctx, { kind: 'opening' });
  await pauseWalk(ctx, { key });
  expect(value(await stepWalk(ctx, { kind: 'listRead', start: 10, end: 20, isLast: false, rest: 0 }))).toBeNull();
  await resumeWalk(ctx, { key });
  expect(value(await takeTurn(ctx))).toMatchObject({ next: { kind: 'list', start: 10 }, due: 0 });
});

describe('order pages', () => {
  test('are offered for orders without items, cancelled ones left out, and opened one by one', async () => {
    const ctx = await emptyLedger();
    await startWalk(ctx, lastYear);
    await takeTurn(ctx);
    const bare = card(3, null, '2025-02-02');
    const cancelled = card(4, null, '2025-02-02', { status: 'Storniert' });
    await reads(ctx, 0, [...cards(0, 2), bare, cancelled], 4);
    expect(await shown(ctx)).toMatchObject({ state: 'done', withoutItems: 1 });
    await openOrderPages(ctx, { key });
    const turn = value(await takeTurn(ctx));
    expect(turn?.next).toEqual({ kind: 'order', orderId: bare.orderId });
    await stepWalk(ctx, { kind: 'opening' });
    await stepWalk(ctx, { kind: 'orderDone', orderId: bare.orderId, rest: 0 });
    expect(await shown(ctx)).toMatchObject({ state: 'done', pagesOpened: 1, pagesAsked: 1, seen: 4, announced: 4 });
  });
});

test('a word to a walk that is not there is an answer', async () => {
  const ctx = await emptyLedger();
  for (const say of [pauseWalk, resumeWalk, cancelWalk, openOrderPages]) expect(await say(ctx, { key })).toEqual({ ok: false, error: 'notFound' });
});
