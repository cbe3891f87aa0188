import { describe, expect, test } from 'vitest';
import { addCorrespondence } from '../../../lib/app/add-correspondence.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { editPurchaseOrder } from '../../../lib/app/edit-purchase-order.ts';
import { listTrail } from '../../../lib/app/list-trail.ts';
import { undoAssignment } from '../../../lib/app/undo-assignment.ts';
import type { TrailFilter } from '../../../lib/domain/trail-filter.ts';
import { day, emptyLedger, noon, value } from './ledger.ts';
import { key, phoned, save } from './orders.ts';

const all: TrailFilter = { from: null, before: null, kind: null, actor: null, query: '', story: null };

async function ledger() {
  const ctx = await emptyLedger();
  const ids = await save(ctx, 'A', 'B');
  await phoned(ctx, 1);
  await phoned(ctx, 2);
  ctx.clock.now = noon + 2 * day;
  const decision = value(await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids.A, share: { kind: 'whole' } }] }));
  value(await addCorrespondence(ctx, {
    correspondence: { kind: 'note', at: noon, withWhom: '', subject: 'Lamps', text: 'On Monday.', purchaseOrderIds: [ids.A], orderKeys: [], findingKey: null, attachments: [] },
  }));
  const list = async (filter: Partial<TrailFilter>, limit = 100) => value(await listTrail(ctx, { filter: { ...all, ...filter }, limit }));
  const actions = async (filter: Partial<TrailFilter>) => (await list(filter)).rows.map(({ entry }) => entry.action);
  return { ctx, ids, decision, list, actions };
}

describe('the history', () => {
  test('is the whole trail, the latest first, without a gap', async () => {
    const { ctx, list } = await ledger();
    const { rows, isWhole } = await list({});
    expect(isWhole).toBe(true);
    const seqs = rows.map(({ entry }) => entry.seq ?? 0);
    expect(seqs).toEqual(Array.from({ length: await ctx.db.count('entries') }, (_, index) => index + 1).reverse());
  });

  test('is read in slices: more than a thousand entries come with a limit, and the rest is told of', async () => {
    const { ctx, ids, list } = await ledger();
    for (let turn = 0; turn < 1100; turn += 1) value(await editPurchaseOrder(ctx, { id: ids.B, changes: { favourite: turn % 2 === 0 } }));
    const part = await list({}, 100);
    expect([part.rows.length, part.isWhole]).toEqual([500, false]);
    const whole = await list({}, 5000);
    expect([whole.rows.length, whole.isWhole]).toEqual([await ctx.db.count('entries'), true]);
    expect(new Set(whole.rows.map(({ entry }) => entry.seq)).size).toBe(whole.rows.length);
  });

  test('is narrowed by kind, by whom, by period and by words', async () => {
    const { actions } = await ledger();
    expect(await actions({ kind: 'correspondence' })).toEqual(['correspondenceAdded']);
    expect(await actions({ kind: 'purchaseOrders', before: noon + day })).toEqual(['purchaseOrderAdded', 'purchaseOrderAdded']);
    expect(await actions({ actor: 'person', from: noon + day })).toEqual(['correspondenceAdded', 'orderAssigned']);
    expect(await actions({ query: 'MONDAY lamps' })).toEqual(['correspondenceAdded']);
    expect(await actions({ query: 'tuesday' })).toEqual([]);
  });

  test('tells the story of one PO with its orders and correspondence, and of no other', async () => {
    const { ids, list } = await ledger();
    const { rows, numbers } = await list({ story: { purchaseOrderId: ids.A } });
    expect(new Set(rows.map(({ entry }) => entry.subject.split('/')[0]))).toEqual(new Set(['purchaseOrder', 'order', 'correspondence']));
    expect(rows.some(({ entry }) => entry.subject.includes(ids.B) || entry.subject.includes(key(2)))).toBe(false);
    expect(numbers.get(ids.A)).toBe('A');
    expect((await list({ story: { orderKey: key(2) } })).rows.map(({ entry }) => entry.subject)).toEqual([`order/${key(2)}`]);
  });

  test('offers to take back what still stands, once', async () => {
    const { ctx, decision, list } = await ledger();
    const undoable = async () => (await list({})).rows.filter(({ mayUndo }) => mayUndo).map(({ entry }) => entry.action);
    expect(await undoable()).toEqual(['correspondenceAdded', 'orderAssigned']);
    value(await undoAssignment(ctx, { seq: decision?.seq ?? 0 }));
    expect(await undoable()).toEqual(['correspondenceAdded']);
  });
});
