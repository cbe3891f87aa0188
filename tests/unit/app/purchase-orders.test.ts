import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { choosePurchaseOrder } from '../../../lib/app/choose-purchase-order.ts';
import { applyCatalogue } from '../../../lib/app/apply-catalogue.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { editPurchaseOrder, type PurchaseOrderChanges } from '../../../lib/app/edit-purchase-order.ts';
import { judgeNumber } from '../../../lib/app/judge-number.ts';
import { listPurchaseOrders } from '../../../lib/app/list-purchase-orders.ts';
import { listWaiting } from '../../../lib/app/list-waiting.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { suggestPurchaseOrders } from '../../../lib/app/suggest-purchase-orders.ts';
import { addDays, dayInZone } from '../../../lib/domain/plain-date.ts';
import { emptyLedger, everything, minute, noon, value } from './ledger.ts';
import { line } from '../domain/purchase-orders.ts';
import { key, phoned, save } from './orders.ts';
import { asin, purchase, review } from './pages.ts';

const po = (text: string) => ({ text, title: `For ${text}`, validUntil: null, favourite: false });

describe('purchase orders', () => {
  it('are found by number in any writing, by title, favourites first when nothing is asked', async () => {
    const ctx = await emptyLedger();
    for (const [text, favourite] of [['PO-2026-0042', false], ['0007', true], ['AB 12', false]] as const) {
      ctx.clock.now += minute;
      await addPurchaseOrder(ctx, { ...po(text), favourite });
    }
    const found = async (query: string) =>
      value(await listPurchaseOrders(ctx, { query, limit: 10 })).purchaseOrders.map(({ number }) => number);
    expect(await found('')).toEqual(['0007', 'AB 12', 'PO-2026-0042']);
    expect(await found('po20260042')).toEqual(['PO-2026-0042']);
    expect(await found('０００７')).toEqual(['0007']);
    expect(await found('for ab')).toEqual(['AB 12']);
    expect(await found('nothing')).toEqual([]);
    expect(value(await listPurchaseOrders(ctx, { query: '', limit: 1 }))).toMatchObject({ total: 3, purchaseOrders: [{ number: '0007' }] });
  });

  it('cannot share a number, and say why they cannot be used', async () => {
    const ctx = await emptyLedger();
    const first = value(await addPurchaseOrder(ctx, po('PO-1')));
    expect(await addPurchaseOrder(ctx, po('po-1'))).toEqual({ ok: false, error: 'exists' });
    expect(await addPurchaseOrder(ctx, po(' '))).toEqual({ ok: false, error: 'empty' });
    const second = value(await addPurchaseOrder(ctx, po('PO-2')));
    expect(await editPurchaseOrder(ctx, { id: second.id, changes: { text: 'PO-1' } })).toEqual({ ok: false, error: 'exists' });
    expect(value(await editPurchaseOrder(ctx, { id: first.id, changes: { text: 'po-1', state: 'closed' } }))).toMatchObject({ number: 'po-1' });
    expect(value(await judgeNumber(ctx, { text: 'PO-1' }))).toMatchObject({ kind: 'known', problem: 'closed' });
    expect(value(await judgeNumber(ctx, { text: 'PO-3' }))).toEqual({ kind: 'unknown', number: 'PO-3', rule: null, near: [] });
  });

  it('keep their place in the list when marked as a favourite and unmarked', async () => {
    const ctx = await emptyLedger();
    const { id, usedAt } = value(await addPurchaseOrder(ctx, po('PO-1')));
    ctx.clock.now += minute;
    expect(value(await editPurchaseOrder(ctx, { id, changes: { favourite: true } }))).toMatchObject({ favourite: true, usedAt });
    expect(value(await editPurchaseOrder(ctx, { id, changes: { title: 'New' } })).usedAt).toBe(ctx.clock.now);
    const { entries } = await everything(ctx.db);
    expect(entries).toMatchObject([
      { action: 'purchaseOrderAdded' }, { action: 'purchaseOrderFavoured' },
      { action: 'purchaseOrderEdited', before: { title: 'For PO-1' }, after: { title: 'New' } },
    ]);
  });

  it('are suggested unasked only when usable today, but found with their problem when asked for', async () => {
    const ctx = await emptyLedger();
    const today = dayInZone(noon, ctx.localZone);
    await addPurchaseOrder(ctx, { ...po('PO-old'), validUntil: addDays(today, -1) });
    await addPurchaseOrder(ctx, { ...po('PO-last-day'), validUntil: today });
    for (let n = 0; n < 9; n += 1) await addPurchaseOrder(ctx, po(`PO-${n}`));
    const suggested = async (query: string) => value(await suggestPurchaseOrders(ctx, { query })).map(({ number }) => number);
    expect(await suggested('')).toHaveLength(8);
    expect(await suggested('')).not.toContain('PO-old');
    expect(await suggested('old')).toEqual(['PO-old']);
    expect(value(await judgeNumber(ctx, { text: 'PO-last-day' }))).not.toHaveProperty('problem');
  });

  it('stay chosen at an open checkout when their number changes', async () => {
    const ctx = await emptyLedger();
    const { id } = value(await addPurchaseOrder(ctx, po('PO-1')));
    await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'PO-1' });
    await editPurchaseOrder(ctx, { id, changes: { text: 'PO-2' } });
    expect(value(await openCheckout(ctx, { reading: review(1, { X: 1 }), fresh: true })).chosen)
      .toEqual({ purchaseOrderId: id, number: 'PO-2' });
  });
  it('stay chosen when the page still shows the number they had before', async () => {
    const shown = { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'po-1' } as const;
    for (const text of ['po-1', undefined]) {
      const ctx = await emptyLedger();
      const { id } = value(await addPurchaseOrder(ctx, po('PO-1')));
      await choosePurchaseOrder(ctx, shown);
      await editPurchaseOrder(ctx, { id, changes: { text: 'PO-2' } });
      const reading = review(1, { X: 1 });
      expect(value(await submitCheckout(ctx, { reading, at: noon, ...(text === undefined ? {} : { text }) })).chosen)
        .toMatchObject({ purchaseOrderId: id });
      expect(value(await choosePurchaseOrder(ctx, shown))).toMatchObject({ kind: 'known', purchaseOrder: { id, number: 'PO-2' } });
      await editPurchaseOrder(ctx, { id, changes: { text: 'PO-3' } });
      expect(value(await listWaiting(ctx)).waiting[0]?.chosen?.number).toBe('PO-3');
      expect(value(await openCheckout(ctx, { reading, fresh: true })).chosen).toEqual({ purchaseOrderId: id, number: 'PO-3' });
    }
  });

  it('are not meant by their former number when the person picks another that has it now', async () => {
    const ctx = await emptyLedger();
    const first = value(await addPurchaseOrder(ctx, po('PO-1')));
    const choose = () => choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'PO-1' });
    await choose();
    await editPurchaseOrder(ctx, { id: first.id, changes: { text: 'PO-2' } });
    const second = value(await addPurchaseOrder(ctx, po('PO-1')));
    const reading = review(1, { X: 1 });
    expect(value(await submitCheckout(ctx, { reading, text: 'PO-1', at: noon })).chosen?.purchaseOrderId).toBe(first.id);
    expect(value(await choose())).toMatchObject({ kind: 'known', purchaseOrder: { id: second.id } });
    expect((await everything(ctx.db)).checkouts).toMatchObject([{ chosen: { purchaseOrderId: second.id } }]);
  });

  it('are as far as their orders are also when other lines or another kind is agreed on', async () => {
    const ctx = await emptyLedger();
    const { A } = await save(ctx, 'A');
    await phoned(ctx, 1);
    value(await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: A, share: { kind: 'whole' } }] }));
    const progressWith = async (changes: PurchaseOrderChanges) => value(await editPurchaseOrder(ctx, { id: A, changes })).progress;
    expect(await progressWith({ title: 'First' })).toBe('ordered');
    expect(await progressWith({ lines: [line({ asin: asin('X'), quantity: 10 })] })).toBe('partlyOrdered');
    expect(await progressWith({ lines: [] })).toBe('ordered');
    expect(await progressWith({ kind: 'blanket' })).toBe('partlyOrdered');
    ctx.policy.managed = { purchaseOrders: [{ number: 'A', kind: 'standard' }] };
    value(await applyCatalogue(ctx));
    expect((await ctx.db.get('purchaseOrders', A))?.progress).toBe('ordered');
  });
});
