import { describe, expect, it } from 'vitest';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { readOrder } from '../../../lib/app/read-order.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { redoAssignment } from '../../../lib/app/redo-assignment.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { undoAssignment } from '../../../lib/app/undo-assignment.ts';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import type { Share } from '../../../lib/domain/share.ts';
import { emptyLedger, everything, noon, value } from './ledger.ts';
import { amount, percent, rest, units, whole } from '../domain/divisions.ts';
import { figures, key, linksOf, phoned, placeDivided, save, seeDetails } from './orders.ts';
import { card, list, review, usd } from './pages.ts';

const part = (purchaseOrderId: PurchaseOrderId, share: Share = whole) => ({ purchaseOrderId, share });
const seqOf = (decision: { seq: number } | null): number => {
  if (decision === null) throw new Error('Nothing was decided');
  return decision.seq;
};

describe('an order placed without our field', () => {
  it('is linked by hand, moved, divided and taken off, and every figure follows', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await phoned(ctx, 1);
    const assign = async (...parts: Parameters<typeof part>[]) => value(await assignOrder(ctx, { orderKey: key(1), parts: parts.map((each) => part(...each)) }));
    await assign([ids.A]);
    expect([await linksOf(ctx, 1), await figures(ctx)]).toEqual([[['A', 1000, 'person']], { A: [1, 1000], B: [0, 0] }]);
    await assign([ids.B]);
    expect([await linksOf(ctx, 1), await figures(ctx)]).toEqual([[['B', 1000, 'person']], { A: [0, 0], B: [1, 1000] }]);
    await assign([ids.A, percent(33.33)], [ids.B, rest]);
    expect([await linksOf(ctx, 1), await figures(ctx)]).toEqual([[['A', 333, 'person'], ['B', 667, 'person']], { A: [1, 333], B: [1, 667] }]);
    await assign();
    expect([await linksOf(ctx, 1), await figures(ctx)]).toEqual([[], { A: [0, 0], B: [0, 0] }]);
  });

  it('has its amounts follow a refund', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await phoned(ctx, 1);
    await assignOrder(ctx, { orderKey: key(1), parts: [part(ids.A, percent(75)), part(ids.B, rest)] });
    await seeDetails(ctx, 1, { refundTotal: usd(100) });
    expect(await figures(ctx)).toEqual({ A: [1, 675], B: [1, 225] });
  });

  it.each([
    ['a purchase order that is not there', 'unknownPurchaseOrder', (ids: Record<'A', PurchaseOrderId>) => [part('00000000-0000-4000-8000-999999999999' as PurchaseOrderId), part(ids.A, rest)]], // a fitting id of nothing
    ['the same one twice', 'samePurchaseOrder', (ids: Record<'A', PurchaseOrderId>) => [part(ids.A, percent(50)), part(ids.A, rest)]],
    ['shares that leave something', 'tooLittle', (ids: Record<'A', PurchaseOrderId>) => [part(ids.A, amount(1))]],
    ['units it does not have', 'notInOrder', (ids: Record<'A', PurchaseOrderId>) => [part(ids.A, units({ Z: 1 }))]],
  ])('refuses %s and keeps nothing', async (_what, error, partsOf) => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A');
    await phoned(ctx, 1);
    const before = await everything(ctx.db);
    expect(await assignOrder(ctx, { orderKey: key(1), parts: partsOf(ids) })).toEqual({ ok: false, error });
    expect(await everything(ctx.db)).toEqual(before);
  });
});

describe('an order of a checkout', () => {
  it('follows a person before its checkout, and its checkout again when asked to', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'A', at: noon });
    await phoned(ctx, 1);
    expect(await linksOf(ctx, 1)).toEqual([['A', 1000, 'items']]);
    await assignOrder(ctx, { orderKey: key(1), parts: [part(ids.B)] });
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(1200) })]) });
    expect(await linksOf(ctx, 1)).toEqual([['B', 1200, 'person']]);
    await assignOrder(ctx, { orderKey: key(1), parts: null });
    expect([await linksOf(ctx, 1), await figures(ctx)]).toEqual([[['A', 1200, 'items']], { A: [1, 1200], B: [0, 0] }]);
  });

  it('is divided as its checkout is, with units and an amount over both of its orders', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await placeDivided(ctx, 1, { X: 2, Y: 1 }, [['A', ids.A, units({ X: 2 })], ['B', ids.B, rest]]);
    await placeDivided(ctx, 2, { V: 1, W: 1 }, [['A', ids.A, amount(500)], ['B', ids.B, rest]]);
    await phoned(ctx, 1, { X: 2 });
    await phoned(ctx, 2, { Y: 1 });
    await phoned(ctx, 3, { V: 1 }, { total: usd(600) });
    await phoned(ctx, 4, { W: 1 }, { total: usd(400) });
    expect([await linksOf(ctx, 1), await linksOf(ctx, 2)]).toEqual([[['A', 1000, 'items']], [['B', 1000, 'items']]]);
    expect([await linksOf(ctx, 3), await linksOf(ctx, 4)]).toEqual([[['A', 300, 'items'], ['B', 300, 'items']], [['A', 200, 'items'], ['B', 200, 'items']]]);
    expect(await figures(ctx)).toEqual({ A: [3, 1500], B: [3, 1500] });
  });
});

describe('a decision', () => {
  it('is undone and redone, also after the order itself has changed', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await phoned(ctx, 1);
    await assignOrder(ctx, { orderKey: key(1), parts: [part(ids.A)] });
    const seq = seqOf(value(await assignOrder(ctx, { orderKey: key(1), parts: [part(ids.A, percent(50)), part(ids.B, rest)] })));
    await seeDetails(ctx, 1, { total: usd(2000) });
    expect((await undoAssignment(ctx, { seq })).ok).toBe(true);
    expect([await linksOf(ctx, 1), await figures(ctx)]).toEqual([[['A', 2000, 'person']], { A: [1, 2000], B: [0, 0] }]);
    expect((await redoAssignment(ctx, { seq })).ok).toBe(true);
    expect([await linksOf(ctx, 1), await figures(ctx)]).toEqual([[['A', 1000, 'person'], ['B', 1000, 'person']], { A: [1, 1000], B: [1, 1000] }]);
  });

  it('is not undone when a later one stands in its place, and nothing else can be undone by it', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await phoned(ctx, 1);
    const first = seqOf(value(await assignOrder(ctx, { orderKey: key(1), parts: [part(ids.A)] })));
    const second = seqOf(value(await assignOrder(ctx, { orderKey: key(1), parts: [part(ids.B)] })));
    expect(await undoAssignment(ctx, { seq: first })).toEqual({ ok: false, error: 'superseded' });
    expect(await redoAssignment(ctx, { seq: second })).toEqual({ ok: false, error: 'superseded' });
    await undoAssignment(ctx, { seq: second });
    expect((await undoAssignment(ctx, { seq: first })).ok).toBe(true);
    expect(await linksOf(ctx, 1)).toEqual([]);
    expect(await undoAssignment(ctx, { seq: 1 })).toEqual({ ok: false, error: 'notFound' });
    expect(await undoAssignment(ctx, { seq: 9999 })).toEqual({ ok: false, error: 'notFound' });
  });

  it('stands in the history, which says what can be undone and redone now', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A');
    await phoned(ctx, 1);
    const seq = seqOf(value(await assignOrder(ctx, { orderKey: key(1), parts: [part(ids.A)] })));
    const decided = async () => value(await readOrder(ctx, { key: key(1) })).events.filter(({ entry }) => entry.action === 'orderAssigned')
      .map(({ entry, mayUndo, mayRedo }) => [entry.seq === seq, mayUndo, mayRedo]);
    expect(await decided()).toEqual([[true, true, false]]);
    await undoAssignment(ctx, { seq });
    expect(await decided()).toEqual([[false, false, false], [true, false, true]]);
    await redoAssignment(ctx, { seq });
    expect((await decided()).at(-1)).toEqual([true, true, false]);
  });
});
