import { describe, expect, it } from 'vitest';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { readOrder } from '../../../lib/app/read-order.ts';
import { receiveOrder } from '../../../lib/app/receive-order.ts';
import { recordReturn } from '../../../lib/app/record-return.ts';
import { redoAssignment } from '../../../lib/app/redo-assignment.ts';
import { undoAssignment } from '../../../lib/app/undo-assignment.ts';
import { emptyLedger, minute, value } from './ledger.ts';
import { key, phoned, save, figures } from './orders.ts';
import { asin, usd } from './pages.ts';

const orderKey = key(1);
const receive = async (ctx: AppContext, quantity: number): Promise<number> =>
  value(await receiveOrder(ctx, { orderKey, units: [{ asin: asin('X'), quantity }] }))?.seq ?? 0;
const received = async (ctx: AppContext): Promise<number> =>
  value(await readOrder(ctx, { key: orderKey })).order.receipts.reduce((sum, { quantity }) => sum + quantity, 0);
const superseded = { ok: false, error: 'superseded' };

async function ordered(units: number) {
  const ctx = await emptyLedger();
  await phoned(ctx, 1, { X: units }, { total: usd(10_000) });
  return ctx;
}

describe('undoing and redoing what arrived', () => {
  it('is refused when less than nothing would have arrived, and not offered', async () => {
    const ctx = await ordered(3);
    const seq = await receive(ctx, 3);
    ctx.clock.now += minute;
    await receive(ctx, -3);
    const event = value(await readOrder(ctx, { key: orderKey })).events.find(({ entry }) => entry.seq === seq);
    expect(event?.mayUndo).toBe(false);
    expect(await undoAssignment(ctx, { seq })).toEqual(superseded);
    expect(await received(ctx)).toBe(0);
  });

  it('is refused when more would have arrived than was ordered', async () => {
    const ctx = await ordered(3);
    const seq = await receive(ctx, 3);
    value(await undoAssignment(ctx, { seq }));
    ctx.clock.now += minute;
    await receive(ctx, 3);
    expect(await redoAssignment(ctx, { seq })).toEqual(superseded);
    expect(await received(ctx)).toBe(3);
  });

  it('takes effect once: what was not undone is not redone, what was undone is not undone again', async () => {
    const ctx = await ordered(3);
    const seq = await receive(ctx, 1);
    expect(await redoAssignment(ctx, { seq })).toEqual(superseded);
    await receive(ctx, 1); // at the same instant: both receipts look the same
    const undo = value(await undoAssignment(ctx, { seq }));
    expect(await undoAssignment(ctx, { seq })).toEqual(superseded);
    expect(await undoAssignment(ctx, { seq: undo.seq })).toEqual({ ok: false, error: 'notFound' });
    expect(await received(ctx)).toBe(1);
    value(await redoAssignment(ctx, { seq }));
    expect(await received(ctx)).toBe(2);
  });
});

describe('undoing and redoing a return', () => {
  it('never refunds the same units twice', async () => {
    const ctx = await ordered(2);
    const { P } = await save(ctx, 'P');
    value(await assignOrder(ctx, { orderKey, parts: [{ purchaseOrderId: P, share: { kind: 'whole' } }] }));
    const returned = { asin: asin('X'), quantity: 2, state: 'refunded' as const, refund: usd(4000) };
    const { seq } = value(await recordReturn(ctx, { orderKey, returned }));
    value(await undoAssignment(ctx, { seq }));
    ctx.clock.now += minute;
    value(await recordReturn(ctx, { orderKey, returned }));
    expect(await redoAssignment(ctx, { seq })).toEqual(superseded);
    expect(await figures(ctx)).toEqual({ P: [1, 6000] });
  });

  it('is not more than the order cost, over all its returns', async () => {
    const ctx = await ordered(2);
    const one = { asin: asin('X'), quantity: 1, state: 'refunded' as const, refund: usd(6000) };
    value(await recordReturn(ctx, { orderKey, returned: one }));
    expect(await recordReturn(ctx, { orderKey, returned: one })).toEqual({ ok: false, error: 'tooMuchBack' });
  });
});
