import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { choosePurchaseOrder } from '../../../lib/app/choose-purchase-order.ts';
import { editPurchaseOrder } from '../../../lib/app/edit-purchase-order.ts';
import { judgeNumber } from '../../../lib/app/judge-number.ts';
import { listPurchaseOrders } from '../../../lib/app/list-purchase-orders.ts';
import { changeLedger } from '../../../lib/storage/transaction.ts';
import { err } from '../../../lib/domain/result.ts';
import { putPurchaseOrder } from '../../../lib/storage/purchase-orders.ts';
import { purchaseOrder } from '../domain/purchase-orders.ts';
import { emptyLedger, minute, value } from './ledger.ts';
import { purchase } from './pages.ts';

type Ledger = Awaited<ReturnType<typeof emptyLedger>>;
const add = async (ctx: Ledger, text: string, title = '') => {
  ctx.clock.now += minute;
  return value(await addPurchaseOrder(ctx, { text, title, validUntil: null, favourite: false }));
};
const found = async (ctx: Ledger, query: string) => value(await listPurchaseOrders(ctx, { query, limit: 9 })).purchaseOrders.map(({ number }) => number);
const near = async (ctx: Ledger, text: string) => {
  const verdict = value(await judgeNumber(ctx, { text }));
  return verdict.kind === 'unknown' ? verdict.near.map(({ number }) => number) : verdict.kind;
};

describe('what is kept for finding purchase orders', () => {
  it('follows each change: added, renamed, renumbered, favoured, chosen', async () => {
    const ctx = await emptyLedger();
    const first = await add(ctx, 'PO-2026-0042', 'Lab');
    expect([await found(ctx, 'po'), await near(ctx, 'PO-2026-0O42')]).toEqual([['PO-2026-0042'], ['PO-2026-0042']]);
    await add(ctx, 'PO-2026-7000');
    expect([await found(ctx, 'po'), await near(ctx, 'PO-2026-7O00')]).toEqual([['PO-2026-7000', 'PO-2026-0042'], ['PO-2026-7000']]);
    ctx.clock.now += minute;
    await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'PO-2026-0042' });
    expect(await found(ctx, 'po')).toEqual(['PO-2026-0042', 'PO-2026-7000']);
    value(await editPurchaseOrder(ctx, { id: first.id, changes: { title: 'Kitchen', text: 'XY-1' } }));
    expect([await found(ctx, 'lab'), await found(ctx, 'kitchen'), await near(ctx, 'PO-2026-0O42')]).toEqual([[], ['XY-1'], []]);
    const other = await add(ctx, 'XY-2');
    value(await editPurchaseOrder(ctx, { id: first.id, changes: { favourite: true } }));
    expect(await found(ctx, 'xy')).toEqual(['XY-1', other.number]);
  });

  it('offers nothing that a transaction saw but did not keep', async () => {
    const ctx = await emptyLedger();
    await add(ctx, 'AB-1');
    await found(ctx, 'ab');
    await changeLedger(ctx.db, async (tx) => {
      await putPurchaseOrder(tx, purchaseOrder());
      return err('notKept' as const);
    });
    expect([await found(ctx, 'po'), await near(ctx, 'PO-I')]).toEqual([[], []]);
  });

  it('is read anew when the trail is another one, as after a backup was restored', async () => {
    const ctx = await emptyLedger();
    await add(ctx, 'AB-1');
    await found(ctx, 'ab');
    await changeLedger(ctx.db, async (tx) => {
      await tx.objectStore('entries').clear();
      await tx.objectStore('purchaseOrders').clear();
      await putPurchaseOrder(tx, purchaseOrder());
      for (const seq of [1, 2, 3]) await tx.objectStore('entries').put({ seq, at: 5, actor: 'person', action: 'settingsChanged', subject: 'settings', before: null, after: null, reason: null, digest: null, hash: null, removedAt: null });
      return { ok: true, value: null };
    });
    expect([await found(ctx, 'po'), await found(ctx, 'ab')]).toEqual([['PO-1'], []]);
  });
});
