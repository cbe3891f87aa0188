import { describe, expect, it } from 'vitest';
import { applyLinkRules } from '../../../lib/app/apply-link-rules.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import { readOrder } from '../../../lib/app/read-order.ts';
import { receiveOrder } from '../../../lib/app/receive-order.ts';
import { recordReturn } from '../../../lib/app/record-return.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { undoAssignment } from '../../../lib/app/undo-assignment.ts';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import type { ReturnedUnits } from '../../../lib/domain/mark-return.ts';
import type { LinkRule } from '../../../lib/domain/settings.ts';
import { day, emptyLedger, noon, value } from './ledger.ts';
import { percent, rest } from '../domain/divisions.ts';
import { figures, key, linksOf, phoned, save, seeDetails } from './orders.ts';
import { asin, on, review, usd } from './pages.ts';

const rule = (purchaseOrderId: PurchaseOrderId, of: Partial<LinkRule>): LinkRule => ({ id: 'r1', purchaseOrderId, supplier: null, asin: null, costCentre: null, ...of });

describe('orders no checkout of ours placed', () => {
  it('go to the saved purchase order whose number Amazon shows', async () => {
    const ctx = await emptyLedger();
    await save(ctx, 'PO-7');
    await phoned(ctx, 1, { X: 1 }, { poNumber: 'po-7' });
    await phoned(ctx, 2, { Y: 1 }, { poNumber: 'PO-8' });
    expect([await linksOf(ctx, 1), await linksOf(ctx, 2)]).toEqual([[['PO-7', 1000, 'amazonPo']], []]);
    await save(ctx, 'PO-8');
    expect(value(await applyLinkRules(ctx))).toBe(1);
    expect(await linksOf(ctx, 2)).toEqual([['PO-8', 1000, 'amazonPo']]);
  });

  it('go by the organisation\'s rules, when seen and when the rules change, and to a checkout that claims them later', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await phoned(ctx, 1, { X: 1 });
    value(await changeSettings(ctx, { changes: { linkRules: [rule(ids.A, { asin: asin('X') })] } }));
    expect(await linksOf(ctx, 1)).toEqual([]);
    expect(value(await applyLinkRules(ctx))).toBe(1);
    await phoned(ctx, 2, { X: 2 });
    expect([await linksOf(ctx, 1), await linksOf(ctx, 2)]).toEqual([[['A', 1000, 'rule']], [['A', 1000, 'rule']]]);
    await submitCheckout(ctx, { reading: review(1, { X: 2 }), text: 'B', at: noon - 1000 });
    expect([await linksOf(ctx, 1), await linksOf(ctx, 2), await figures(ctx)]).toEqual([[], [], { A: [0, 0], B: [0, 0] }]);
  });

  it('stay where they are when a person said so, whatever rules say', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A');
    await phoned(ctx, 1);
    await assignOrder(ctx, { orderKey: key(1), parts: [] });
    value(await changeSettings(ctx, { changes: { linkRules: [rule(ids.A, { asin: asin('X') })] } }));
    expect(value(await applyLinkRules(ctx))).toBe(0);
    expect(await linksOf(ctx, 1)).toEqual([]);
  });

  it('go by no rule to a purchase order that was not valid on their day', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A');
    const tx = ctx.db.transaction('purchaseOrders', 'readwrite');
    const stored = await tx.store.get(ids.A);
    if (stored !== undefined) await tx.store.put({ ...stored, validUntil: on('2026-05-10') });
    value(await changeSettings(ctx, { changes: { linkRules: [rule(ids.A, { asin: asin('X') })] } }));
    await phoned(ctx, 1);
    expect(await linksOf(ctx, 1)).toEqual([]);
  });
});

describe('receiving an order by hand', () => {
  it('works in part, is corrected, and moves the purchase order\'s progress', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A');
    await phoned(ctx, 1, { X: 2 });
    await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids.A, share: { kind: 'whole' } }] });
    const progress = async () => (await ctx.db.get('purchaseOrders', ids.A))?.progress;
    const receive = (quantity: number) => receiveOrder(ctx, { orderKey: key(1), units: [{ asin: asin('X'), quantity }] });
    const seen = [await progress()];
    for (const quantity of [1, 1, -1]) {
      expect((await receive(quantity)).ok).toBe(true);
      seen.push(await progress());
    }
    expect(seen).toEqual(['ordered', 'partlyReceived', 'received', 'partlyReceived']);
    expect(await receive(2)).toEqual({ ok: false, error: 'tooMany' });
    expect(await receive(-2)).toEqual({ ok: false, error: 'tooMany' });
    expect(await receiveOrder(ctx, { orderKey: key(1), units: [{ asin: asin('Z'), quantity: 1 }] })).toEqual({ ok: false, error: 'notInOrder' });
    expect(await receiveOrder(ctx, { orderKey: key(1), units: [] })).toEqual({ ok: true, value: null });
  });

  it('is undone although a page has added what arrived since', async () => {
    const ctx = await emptyLedger();
    await phoned(ctx, 1, { X: 3 });
    const seq = value(await receiveOrder(ctx, { orderKey: key(1), units: [{ asin: asin('X'), quantity: 1 }] }))?.seq ?? 0;
    ctx.clock.now += day;
    await seeDetails(ctx, 1, { shipments: [{ status: 'Delivered May 12' }] });
    expect((await undoAssignment(ctx, { seq })).ok).toBe(true);
    expect(value(await readOrder(ctx, { key: key(1) })).order).toMatchObject({ deliveredOn: '2026-05-12', receipts: [{ quantity: 2, by: 'page' }] });
  });

  it('follows a details page on which everything arrived', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A');
    await phoned(ctx, 1, { X: 2 });
    await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids.A, share: { kind: 'whole' } }] });
    ctx.clock.now += day;
    await seeDetails(ctx, 1, { shipments: [{ status: 'Delivered May 12' }] });
    expect((await ctx.db.get('purchaseOrders', ids.A))?.progress).toBe('received');
  });
});

describe('a return by hand', () => {
  const returnsOf = async (ctx: AppContext) => value(await readOrder(ctx, { key: key(1) })).order.returns.map(({ quantity, state, refund }) => [quantity, state, refund?.amount ?? null]);
  const back = (changes: Partial<ReturnedUnits>) => ({ orderKey: key(1), returned: { asin: asin('X'), quantity: 1, state: 'refunded' as const, refund: usd(400), ...changes } });

  it('takes its refund off the spend, and undoing it gives it back', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await phoned(ctx, 1, { X: 2 });
    await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids.A, share: percent(50) }, { purchaseOrderId: ids.B, share: rest }] });
    const { seq } = value(await recordReturn(ctx, back({})));
    expect(await figures(ctx)).toEqual({ A: [1, 300], B: [1, 300] });
    await undoAssignment(ctx, { seq });
    expect(await figures(ctx)).toEqual({ A: [1, 500], B: [1, 500] });
  });

  it('goes forward from requested to refunded as one return, and is not counted twice with the page\'s sum', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A');
    await phoned(ctx, 1, { X: 2 });
    await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids.A, share: { kind: 'whole' } }] });
    for (const state of ['requested', 'sent'] as const) value(await recordReturn(ctx, back({ state, refund: null })));
    value(await recordReturn(ctx, back({})));
    expect(value(await readOrder(ctx, { key: key(1) })).order.returns).toMatchObject([{ state: 'refunded', quantity: 1, refund: usd(400) }]);
    await seeDetails(ctx, 1, { refundTotal: usd(400) });
    expect(await figures(ctx)).toEqual({ A: [1, 600] });
  });

  it('of two sent is refunded one after the other; undone, the unit is sent again', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A');
    await phoned(ctx, 1, { X: 2 });
    await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids.A, share: { kind: 'whole' } }] });
    value(await recordReturn(ctx, back({ quantity: 2, state: 'sent', refund: null })));
    value(await recordReturn(ctx, back({})));
    expect([await returnsOf(ctx), await figures(ctx)]).toEqual([[[1, 'sent', null], [1, 'refunded', 400]], { A: [1, 600] }]);
    const { seq } = value(await recordReturn(ctx, back({ refund: usd(350) })));
    expect([await returnsOf(ctx), await figures(ctx)]).toEqual([[[1, 'refunded', 400], [1, 'refunded', 350]], { A: [1, 250] }]);
    value(await undoAssignment(ctx, { seq }));
    expect([await returnsOf(ctx), await figures(ctx)]).toEqual([[[1, 'sent', null], [1, 'refunded', 400]], { A: [1, 600] }]);
  });

  it('is counted once with what a page says of the same units, whichever comes first', async () => {
    const ctx = await emptyLedger();
    await phoned(ctx, 1, { X: 2 });
    value(await recordReturn(ctx, back({ quantity: 1, state: 'sent', refund: null })));
    await seeDetails(ctx, 1, { shipments: [{ status: 'Return complete' }] });
    expect(await returnsOf(ctx)).toEqual([[1, 'sent', null], [1, 'sent', null]]);
    value(await recordReturn(ctx, back({ quantity: 2, refund: usd(900) })));
    ctx.clock.now += day;
    await seeDetails(ctx, 1, { shipments: [{ status: 'Refunded' }], refundTotal: usd(900) });
    expect(await returnsOf(ctx)).toEqual([[2, 'refunded', 900]]);
  });

  it('settles what never arrived: the purchase order waits for it no longer, and undone it does again', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A');
    await phoned(ctx, 1, { X: 3 });
    await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids.A, share: { kind: 'whole' } }] });
    const progress = async () => (await ctx.db.get('purchaseOrders', ids.A))?.progress;
    value(await receiveOrder(ctx, { orderKey: key(1), units: [{ asin: asin('X'), quantity: 2 }] }));
    expect(await recordReturn(ctx, back({ quantity: 2, state: 'neverArrived' }))).toEqual({ ok: false, error: 'notMissing' });
    const { seq } = value(await recordReturn(ctx, back({ state: 'neverArrived' })));
    expect([await progress(), await figures(ctx)]).toEqual(['received', { A: [1, 600] }]);
    value(await undoAssignment(ctx, { seq }));
    expect([await progress(), await figures(ctx)]).toEqual(['partlyReceived', { A: [1, 1000] }]);
  });

  it.each([
    ['more units than ordered', { quantity: 3 }, 'tooMany'],
    ['no units', { quantity: 0 }, 'tooMany'],
    ['an item it does not have', { asin: asin('Z') }, 'notInOrder'],
    ['an amount before it was refunded', { state: 'sent' }, 'notRefunded'],
    ['another currency', { refund: { amount: 1, currency: 'EUR' } }, 'otherCurrency'],
    ['more than it cost', { refund: usd(1001) }, 'tooMuchBack'],
  ] as const)('is refused for %s', async (_what, changes, error) => {
    const ctx = await emptyLedger();
    await phoned(ctx, 1, { X: 2 });
    expect(await recordReturn(ctx, back(changes))).toEqual({ ok: false, error });
  });
});
