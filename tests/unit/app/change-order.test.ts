import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { changeOrderPurchaseOrder, settleAmazonCopy } from '../../../lib/app/change-order-purchase-order.ts';
import { examineLedger } from '../../../lib/app/examine-ledger.ts';
import { keepOrder } from '../../../lib/app/keep-order.ts';
import { movePurchaseOrder } from '../../../lib/app/move-purchase-order.ts';
import { previewChange, readCopyVerdict } from '../../../lib/app/preview-change.ts';
import { readCancellation } from '../../../lib/app/read-cancellation.ts';
import { readFindingsOf } from '../../../lib/app/read-findings-of.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { undoAssignment } from '../../../lib/app/undo-assignment.ts';
import { orderKey } from '../../../lib/domain/ids.ts';
import { orderSchema } from '../../../lib/domain/order.schema.ts';
import { purchaseOrderSchema } from '../../../lib/domain/purchase-order.schema.ts';
import { budget } from '../domain/purchase-orders.ts';
import { emptyLedger, everything, minute, value } from './ledger.ts';
import { card, details, list, order, usd } from './pages.ts';

const key = orderKey('amazon.com', order(1));
const shown = (poNumber: string, more = {}) => details(card(1, { X: 1 }, '2026-05-11', { total: usd(1500), poNumber, ...more }));

/** An order that Amazon's own number put on PO-1, and PO-2 beside it. */
async function linked() {
  const ctx = await emptyLedger();
  const old = value(await addPurchaseOrder(ctx, { text: 'PO-1', title: '', validUntil: null, favourite: false, budget: budget({ amount: usd(10_000) }) }));
  const next = value(await addPurchaseOrder(ctx, { text: 'PO-2', title: '', validUntil: null, favourite: false, budget: budget({ amount: usd(2000) }) }));
  value(await recordOrders(ctx, { reading: shown('PO-1') }));
  ctx.clock.now += minute;
  return { ctx, old, next };
}
const stored = async (ctx: Awaited<ReturnType<typeof linked>>['ctx']) => (await ctx.db.getAll('orders')).map(({ keys: _, ...each }) => each);

describe('changing the PO of an order', () => {
  it('shows its effects first, to the cent, and writes nothing for that', async () => {
    const { ctx, next } = await linked();
    const before = await everything(ctx.db);
    const effects = value(await previewChange(ctx, { orderKey: key, purchaseOrderId: next.id }));
    expect(effects.budgets).toMatchObject([
      { number: 'PO-1', before: { left: usd(8500) }, after: { left: usd(10_000) } }, { number: 'PO-2', before: { left: usd(2000) }, after: { left: usd(500) } },
    ]);
    expect(effects.come.map(({ facts }) => facts.code)).toEqual(['amazonNumberDiffers']);
    expect(await everything(ctx.db)).toEqual(before);
    expect(await previewChange(ctx, { orderKey: key, purchaseOrderId: 'nobody' as typeof next.id })).toEqual({ ok: false, error: 'unknownPurchaseOrder' });
  });

  it('shows findings that stay with other facts: both as they are and as they would be', async () => {
    const { ctx, old, next } = await linked();
    value(await changeOrderPurchaseOrder(ctx, { orderKey: key, purchaseOrderId: old.id, reason: '', withAmazon: false }));
    value(await recordOrders(ctx, { reading: details(card(2, { Y: 1 }, '2026-05-11', { total: usd(2600), poNumber: 'PO-2' })) }));
    value(await recordOrders(ctx, { reading: shown('PO-9') }));
    const effects = value(await previewChange(ctx, { orderKey: key, purchaseOrderId: next.id }));
    expect(effects.change).toMatchObject([
      { before: { facts: { code: 'amazonNumberDiffers', ours: ['PO-1'] } }, after: { facts: { amazon: 'PO-9', ours: ['PO-2'] } } },
      { before: { facts: { code: 'overBudget', over: usd(600) } }, after: { facts: { over: usd(2100) } } },
    ]);
    expect([effects.come, effects.go]).toEqual([[], []]);
  });

  it('shows also what comes and goes with other orders: the later one repeats an item of this one', async () => {
    const { ctx, next } = await linked();
    value(await recordOrders(ctx, { reading: details(card(2, { X: 1 }, '2026-05-12', { total: usd(500), poNumber: 'PO-2' })) }));
    const { come } = value(await previewChange(ctx, { orderKey: key, purchaseOrderId: next.id }));
    expect(come.map(({ facts, subject }) => [facts.code, subject])).toContainEqual(['sameItemTwice', `order/${orderKey('amazon.com', order(2))}`]);
  });

  it('says whether Amazon\'s copy can follow, waits for it, and sees by itself when it was changed', async () => {
    const { ctx, next } = await linked();
    expect(value(await readCopyVerdict(ctx, { orderKey: key }))).toMatchObject({ chance: 'perhaps', reason: 'notShipped' });
    value(await changeOrderPurchaseOrder(ctx, { orderKey: key, purchaseOrderId: next.id, reason: ' wrong plant ', withAmazon: true }));
    expect((await everything(ctx.db)).entries).toContainEqual(expect.objectContaining({ action: 'orderAssigned', reason: 'wrong plant', actor: 'person' }));
    expect(await stored(ctx)).toMatchObject([{ linkedTo: [next.id], amazonCopy: { number: 'PO-2', askedAt: ctx.clock.now } }]);
    for (const each of await stored(ctx)) expect(orderSchema.safeParse(each).error).toBeUndefined();

    ctx.clock.now += minute;
    value(await recordOrders(ctx, { reading: shown('PO-1') }));
    expect(await stored(ctx)).toMatchObject([{ seenAt: ctx.clock.now, amazonCopy: { number: 'PO-2' } }]);
    value(await recordOrders(ctx, { reading: shown('po-2') }));
    expect(await stored(ctx)).toMatchObject([{ linkedTo: [next.id], amazonPoNumber: 'po-2', amazonCopy: null }]);
  });

  it('is undone with what was waited for, also after a page settled that', async () => {
    const { ctx, old, next } = await linked();
    const first = value(await changeOrderPurchaseOrder(ctx, { orderKey: key, purchaseOrderId: next.id, reason: '', withAmazon: true }));
    value(await undoAssignment(ctx, first));
    expect(await stored(ctx)).toMatchObject([{ linkedTo: [old.id], amazonCopy: null }]);
    const second = value(await changeOrderPurchaseOrder(ctx, { orderKey: key, purchaseOrderId: next.id, reason: '', withAmazon: true }));
    value(await recordOrders(ctx, { reading: shown('PO-2') }));
    value(await undoAssignment(ctx, second));
    expect(await stored(ctx)).toMatchObject([{ amazonCopy: null, assignment: null }]);
  });

  it('stays a finding while Amazon\'s own page shows no number at all, and none once it shows the right one', async () => {
    const ctx = await emptyLedger();
    const next = value(await addPurchaseOrder(ctx, { text: 'PO-2', title: '', validUntil: null, favourite: false }));
    const seen = (more = {}) => recordOrders(ctx, { reading: details(card(1, { X: 1 }, '2026-05-11', { total: usd(1500), ...more })) });
    const found = async () => value(await readFindingsOf(ctx, { orderKey: key })).map(({ facts }) => facts.code);
    value(await seen());
    ctx.clock.now += minute;
    value(await changeOrderPurchaseOrder(ctx, { orderKey: key, purchaseOrderId: next.id, reason: '', withAmazon: true }));
    value(await examineLedger(ctx));
    expect(await found()).toEqual([]);
    ctx.clock.now += minute;
    value(await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(1500) })]) }));
    value(await examineLedger(ctx));
    expect(await found()).toEqual([]);
    ctx.clock.now += minute;
    value(await seen());
    value(await examineLedger(ctx));
    expect(await found()).toEqual(['amazonNumberMissing']);
    value(await seen({ poNumber: 'po-2' }));
    value(await examineLedger(ctx));
    expect(await found()).toEqual([]);
  });

  it('can be left waiting no longer', async () => {
    const { ctx, next } = await linked();
    value(await changeOrderPurchaseOrder(ctx, { orderKey: key, purchaseOrderId: next.id, reason: '', withAmazon: true }));
    value(await settleAmazonCopy(ctx, { orderKey: key, reason: 'stays' }));
    expect(await stored(ctx)).toMatchObject([{ linkedTo: [next.id], amazonCopy: null }]);
    expect(value(await settleAmazonCopy(ctx, { orderKey: key, reason: '' }))).toBeNull();
  });
});

describe('cancelling a PO', () => {
  const settlements = async (ctx: Awaited<ReturnType<typeof linked>>['ctx'], id: Awaited<ReturnType<typeof linked>>['old']['id']) => {
    const { steps, isSettled } = value(await readCancellation(ctx, { id }));
    return [isSettled, ...steps.map(({ settlement, way }) => settlement ?? way)];
  };

  it('is pending until its order is settled: moved, cancelled, refunded or accepted', async () => {
    const { ctx, old, next } = await linked();
    expect(await settlements(ctx, old.id)).toEqual([false, 'cancelAtAmazon']);
    expect(await movePurchaseOrder(ctx, { id: old.id, to: 'cancelled', reason: '' })).toEqual({ ok: false, error: 'hasOpenOrders' });
    value(await movePurchaseOrder(ctx, { id: old.id, to: 'cancellationPending', reason: 'plant closed' }));

    value(await keepOrder(ctx, { id: old.id, orderKey: key, keep: true, reason: 'paid already' }));
    expect(await settlements(ctx, old.id)).toEqual([true, 'kept']);
    for (const { keys: _, ...each } of await ctx.db.getAll('purchaseOrders')) expect(purchaseOrderSchema.safeParse(each).error).toBeUndefined();
    value(await keepOrder(ctx, { id: old.id, orderKey: key, keep: false, reason: '' }));
    expect(await movePurchaseOrder(ctx, { id: old.id, to: 'cancelled', reason: '' })).toEqual({ ok: false, error: 'hasOpenOrders' });

    const moved = value(await changeOrderPurchaseOrder(ctx, { orderKey: key, purchaseOrderId: next.id, reason: '', withAmazon: false }));
    expect(await settlements(ctx, old.id)).toEqual([true]);
    value(await undoAssignment(ctx, moved));
    value(await recordOrders(ctx, { reading: shown('PO-1', { refundTotal: usd(1500) }) }));
    expect(await settlements(ctx, old.id)).toEqual([true, 'refunded']);
    value(await recordOrders(ctx, { reading: shown('PO-1', { status: 'Cancelled' }) }));
    value(await movePurchaseOrder(ctx, { id: old.id, to: 'cancelled', reason: '' }));
  });

  it('is not over, and can be begun, while an order arrived that was neither moved nor given back nor accepted', async () => {
    const { ctx, old } = await linked();
    value(await recordOrders(ctx, { reading: shown('PO-1', { status: 'Delivered May 12', shipments: [{ status: 'Delivered May 12' }] }) }));
    expect(await settlements(ctx, old.id)).toEqual([false, 'moveOrGiveBack']);
    expect(await movePurchaseOrder(ctx, { id: old.id, to: 'cancelled', reason: '' })).toEqual({ ok: false, error: 'hasOpenOrders' });
    value(await movePurchaseOrder(ctx, { id: old.id, to: 'cancellationPending', reason: '' }));
    value(await keepOrder(ctx, { id: old.id, orderKey: key, keep: true, reason: '' }));
    value(await movePurchaseOrder(ctx, { id: old.id, to: 'cancelled', reason: '' }));
  });

  it('that is reopened forgets what was accepted for it', async () => {
    const { ctx, old } = await linked();
    value(await movePurchaseOrder(ctx, { id: old.id, to: 'cancellationPending', reason: '' }));
    value(await keepOrder(ctx, { id: old.id, orderKey: key, keep: true, reason: '' }));
    value(await movePurchaseOrder(ctx, { id: old.id, to: 'cancelled', reason: '' }));
    expect(value(await movePurchaseOrder(ctx, { id: old.id, to: 'issued', reason: 'after all' }))).toMatchObject({ state: 'issued', keptOrders: [] });
    expect(await settlements(ctx, old.id)).toEqual([false, 'cancelAtAmazon']);
  });
});
