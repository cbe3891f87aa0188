import { describe, expect, test } from 'vitest';
import { assignOrder } from '../../../../lib/app/assign-order.ts';
import { historySlices } from '../../../../lib/app/history-slices.ts';
import type { AppContext } from '../../../../lib/app/context.ts';
import { submitCheckout } from '../../../../lib/app/submit-checkout.ts';
import { recordOrders } from '../../../../lib/app/record-orders.ts';
import { wholeHistory, type HistoryFilter } from '../../../../lib/domain/history-filter.ts';
import { ok } from '../../../../lib/domain/result.ts';
import { readLedger } from '../../../../lib/storage/transaction.ts';
import { noon, value } from '../ledger.ts';
import { key } from '../orders.ts';
import { card, list, on, order, review, usd } from '../pages.ts';
import { sampleLedger } from './sample-ledger.ts';

/** Number and order of every row. */
async function rowsOf(ctx: AppContext, filter: Partial<HistoryFilter>) {
  return value(await readLedger(ctx.db, async (tx) => {
    const rows: (readonly [string, string | null])[] = [];
    for await (const slice of historySlices(tx, { ...wholeHistory, ...filter })) rows.push(...slice.rows.map((row) => [row.number, row.order?.orderId ?? null] as const));
    return ok(rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }));
}
const all = [['PO-1', order(2)], ['PO-1', order(1)], ['PO-2', order(3)], ['PO-3', null]];

test('everything: a row for each order, the latest of a PO first, and one for a PO without any', async () => {
  const { ctx } = await sampleLedger();
  expect(await rowsOf(ctx, {})).toEqual(all);
});

describe('what is narrowed down', () => {
  test.each([
    ['to days', { from: on('2026-05-01'), until: on('2026-05-31') }, [['PO-1', order(1)], ['PO-2', order(3)]]],
    ['to the first day alone', { from: on('2026-05-01'), until: on('2026-05-01') }, [['PO-1', order(1)]]],
    ['from a day on', { from: on('2026-05-02') }, [['PO-1', order(2)], ['PO-2', order(3)]]],
    ['until a day', { until: on('2026-05-10') }, [['PO-1', order(1)]]],
    ['to a department', { department: 'Laboratory' }, [['PO-1', order(2)], ['PO-1', order(1)]]],
    ['to a department nobody has', { department: 'Laundry' }, []],
    ['to a status', { state: 'issued' as const }, [['PO-3', null]]],
    ['to days and a department', { department: 'Laboratory', from: on('2026-06-01') }, [['PO-1', order(2)]]],
  ])('%s', async (_, filter, expected) => {
    const { ctx } = await sampleLedger();
    expect(await rowsOf(ctx, filter)).toEqual(expected);
  });

  test('to chosen POs, with days or without; one that is not stored has no history', async () => {
    const { ctx, ids } = await sampleLedger();
    expect(await rowsOf(ctx, { purchaseOrderIds: [ids['PO-1'], ids['PO-3'], 'gone' as never] })).toEqual([all[0], all[1], all[3]]);
    expect(await rowsOf(ctx, { purchaseOrderIds: [ids['PO-1'], ids['PO-3']], until: on('2026-05-31') })).toEqual([all[1]]);
  });
});

test('orders under a number nobody saved come last, in their days, and in no department', async () => {
  const { ctx } = await sampleLedger();
  await submitCheckout(ctx, { reading: review(9, { Y: 1 }), text: '4711', at: noon });
  await recordOrders(ctx, { reading: list([card(9, { Y: 1 }, '2026-05-11', { total: usd(500) })]) });
  expect(await rowsOf(ctx, { from: on('2026-05-11'), until: on('2026-05-11') })).toEqual([['4711', order(9)], ['PO-2', order(3)]]);
  expect(await rowsOf(ctx, { department: 'Laboratory' })).toHaveLength(2);
});

test.each([['a saved PO', true], ['none', false]])('an order of a number nobody saved that a person gave to %s counts as that alone', async (_, isGiven) => {
  const { ctx, ids } = await sampleLedger();
  await submitCheckout(ctx, { reading: review(9, { Y: 1 }), text: '4711', at: noon });
  await recordOrders(ctx, { reading: list([card(9, { Y: 1 }, '2026-05-11', { total: usd(500) })]) });
  value(await assignOrder(ctx, { orderKey: key(9), parts: isGiven ? [{ purchaseOrderId: ids['PO-3'], share: { kind: 'whole' } }] : [] }));
  expect((await rowsOf(ctx, {})).filter(([, orderId]) => orderId === order(9))).toEqual(isGiven ? [['PO-3', order(9)]] : []);
});

test('an order whose day no page has shown is in no period', async () => {
  const { ctx } = await sampleLedger();
  await recordOrders(ctx, { reading: list([card(5, { Y: 1 }, null, { poNumber: 'PO-2', total: usd(500) })]) });
  expect(await rowsOf(ctx, {})).toContainEqual(['PO-2', order(5)]);
  expect(await rowsOf(ctx, { from: on('2000-01-01') })).not.toContainEqual(['PO-2', order(5)]);
});

test('of one month no order of another is read', async () => {
  const { ctx } = await sampleLedger();
  const read: string[] = [];
  value(await readLedger(ctx.db, async (tx) => {
    const store = tx.objectStore('orders');
    const watched = { ...tx, objectStore: (name: string) => (name === 'orders' ? { ...store, get: (key: string) => { read.push(key); return store.get(key as never); } } : tx.objectStore(name as 'links')) };
    for await (const slice of historySlices(watched as never, { ...wholeHistory, from: on('2026-06-01'), until: on('2026-06-30') })) void slice; // a transaction that tells what is asked of it
    return ok(null);
  }));
  expect(read).toEqual([`amazon.com/${order(2)}`]);
});
