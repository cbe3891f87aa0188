import { describe, expect, it } from 'vitest';
import { addCorrespondence } from '../../../lib/app/add-correspondence.ts';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { choosePurchaseOrder } from '../../../lib/app/choose-purchase-order.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { movePurchaseOrder } from '../../../lib/app/move-purchase-order.ts';
import { planRemoval } from '../../../lib/app/plan-removal.ts';
import { makeBackup } from '../../../lib/app/make-backup.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { planRestore } from '../../../lib/app/plan-restore.ts';
import { removeCorrespondence } from '../../../lib/app/remove-correspondence.ts';
import { removeData } from '../../../lib/app/remove-data.ts';
import { restoreBackup } from '../../../lib/app/restore-backup.ts';
import { removeEverything } from '../../../lib/app/remove-everything.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { takeBackChange } from '../../../lib/app/take-back-change.ts';
import { verifyTrail } from '../../../lib/app/verify-trail.ts';
import { orderKey, type PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { isEmptyRemoval, type RemovalScope } from '../../../lib/domain/removal.ts';
import type { AssignedPart } from '../../../lib/domain/order.ts';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { addEntry } from '../../../lib/storage/entries.ts';
import { putCorrespondence } from '../../../lib/storage/correspondence.ts';
import { ok } from '../../../lib/domain/result.ts';
import { changeLedger } from '../../../lib/storage/transaction.ts';
import type { CorrespondenceId } from '../../../lib/domain/correspondence.ts';
import { emptyLedger, everything, minute, value } from './ledger.ts';
import { card, list, on, order, purchase, review, usd } from './pages.ts';

type Ledger = Awaited<ReturnType<typeof emptyLedger>>;
const key = (n: number) => orderKey('amazon.com', order(n));

/** PO-1 has orders 1 and 2, PO-2 has 3; order 4 is shared by both; order 5 belongs to none. */
async function ledger() {
  const ctx = await emptyLedger();
  const [a, b] = await Promise.all(['PO-1', 'PO-2'].map(async (text) => value(await addPurchaseOrder(ctx, { text, title: `For ${text}`, validUntil: null, favourite: false })).id));
  if (a === undefined || b === undefined) throw new Error('Nothing was added');
  const days = ['2026-01-10', '2026-02-10', '2026-02-11', '2026-03-01', '2026-03-02'];
  value(await recordOrders(ctx, { reading: list(days.map((day, index) => card(index + 1, { [String.fromCharCode(65 + index)]: 1 }, day, { total: usd(1000 + index) }))) }));
  const give = async (n: number, ...parts: AssignedPart[]) => value(await assignOrder(ctx, { orderKey: key(n), parts }));
  const whole = (purchaseOrderId: PurchaseOrderId): AssignedPart => ({ purchaseOrderId, share: { kind: 'whole' } });
  await give(1, whole(a));
  await give(2, whole(a));
  await give(3, whole(b));
  return { ctx, a, b, give };
}

const remove = async (ctx: Ledger, scope: RemovalScope) => value(await removeData(ctx, { scope }));
const orderNumbers = async (ctx: Ledger) => (await ctx.db.getAll('orders')).map(({ orderId }) => Number(orderId.slice(-1)));
const counts = async (ctx: Ledger) => (await ctx.db.getAll('purchaseOrders')).map(({ number, orderCount, spend }) => [number, orderCount, ...spend.map(({ amount }) => amount)]);
const isProved = async (ctx: Ledger) => value(await verifyTrail(ctx, {}));

describe('removing a purchase order', () => {
  it('takes its orders, links and what the trail said of them, and leaves a trail that proves itself', async () => {
    const { ctx, a } = await ledger();
    const about = { purchaseOrderIds: [a], orderKeys: [key(1)], findingKey: null, attachments: [] };
    const note = value(await addCorrespondence(ctx, { correspondence: { kind: 'note', at: 1, withWhom: 'Kim', subject: '', text: 'About Thing A', ...about } }));
    value(await removeCorrespondence(ctx, { id: note.id }));
    value(await changeLedger(ctx.db, async (tx) => ok(await addEntry(tx, { at: 1, actor: 'person', action: 'settingsChanged', subject: `finding/deliveryLate/order/${key(1)}`, before: null, after: {} }))));
    const entries = await ctx.db.count('entries');
    const plan = value(await planRemoval(ctx, { scope: { kind: 'purchaseOrder', id: a } }));
    const { plan: done } = await remove(ctx, { kind: 'purchaseOrder', id: a });
    expect(done).toEqual(plan);
    expect(plan).toMatchObject({ counts: { purchaseOrders: 1, orders: 2, links: 2 }, stays: [] });
    expect(await orderNumbers(ctx)).toEqual([3, 4, 5]);
    expect(await counts(ctx)).toEqual([['PO-2', 1, 1002]]);
    const texts = JSON.stringify(await everything(ctx.db));
    for (const gone of ['PO-1', a, order(1), order(2), 'Thing A']) expect(texts).not.toContain(gone);
    expect(await ctx.db.count('entries')).toBe(entries + 1);
    expect(await isProved(ctx)).toMatchObject({ removed: plan.counts.entries, broken: null });
  });

  it('undone, everything is as before but for the trail, which tells of both', async () => {
    const { ctx, a } = await ledger();
    const before = await everything(ctx.db);
    const { wayBack } = await remove(ctx, { kind: 'purchaseOrder', id: a });
    if (wayBack === null) throw new Error('Nothing was removed');
    value(await takeBackChange(ctx, wayBack));
    const after = await everything(ctx.db);
    expect({ ...after, entries: after.entries.slice(0, before.entries.length), settings: before.settings }).toEqual(before);
    expect((await ctx.db.getAll('entries')).slice(-2).map(({ action }) => action)).toEqual(['dataRemoved', 'removalTakenBack']);
    expect(await isProved(ctx)).toMatchObject({ removed: 0, broken: null });
  });

  it('is not undone over something that happened since', async () => {
    const { ctx, a } = await ledger();
    const { wayBack } = await remove(ctx, { kind: 'purchaseOrder', id: a });
    value(await addPurchaseOrder(ctx, { text: 'PO-9', title: '', validUntil: null, favourite: false }));
    expect(wayBack === null ? null : await takeBackChange(ctx, wayBack)).toEqual({ ok: false, error: 'superseded' });
  });

  it('leaves an order it shares with another, and stays itself for it', async () => {
    const { ctx, a, b, give } = await ledger();
    await give(4, { purchaseOrderId: a, share: { kind: 'percent', percent: 60 } }, { purchaseOrderId: b, share: { kind: 'rest' } });
    const { plan } = await remove(ctx, { kind: 'purchaseOrder', id: a });
    expect(plan).toMatchObject({ counts: { purchaseOrders: 0, orders: 2 }, stays: [{ code: 'sharedOrder', count: 1 }, { code: 'namedElsewhere', count: 1 }] });
    expect(await counts(ctx)).toEqual([['PO-1', 1, 602], ['PO-2', 2, 1403]]);
  });

  it.each(['open', 'submitted'])('stays while a checkout that is %s names it', async (state) => {
    const { ctx, a } = await ledger();
    value(await openCheckout(ctx, { reading: review(1, { Q: 1 }), fresh: true }));
    if (state === 'open') value(await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'PO-1' }));
    else value(await submitCheckout(ctx, { reading: review(1, { Q: 1 }), text: 'PO-1', at: ctx.clock.now }));
    const { plan } = await remove(ctx, { kind: 'purchaseOrder', id: a });
    expect(plan).toMatchObject({ counts: { purchaseOrders: 0, orders: 2, checkouts: 0 }, stays: [{ code: 'namedElsewhere', count: 1 }] });
    ctx.clock.now += minute;
    value(await recordOrders(ctx, { reading: list([card(9, { Q: 1 }, '2026-05-11', { total: usd(500) })]) }));
    expect(await ctx.db.count('purchaseOrders')).toBe(2);
  });

  it('takes the checkout an order came from', async () => {
    const { ctx, b } = await ledger();
    value(await submitCheckout(ctx, { reading: review(1, { Q: 1 }), text: 'PO-2', at: ctx.clock.now }));
    ctx.clock.now += minute;
    value(await recordOrders(ctx, { reading: list([card(9, { Q: 1 }, '2026-05-11', { total: usd(500) })]) }));
    const { plan } = await remove(ctx, { kind: 'purchaseOrder', id: b });
    expect(plan).toMatchObject({ counts: { purchaseOrders: 1, orders: 2, checkouts: 1 }, stays: [] });
    expect(await ctx.db.count('checkouts')).toBe(0);
  });

  it('takes correspondence about it alone, and leaves what is about others without its name', async () => {
    const { ctx, a, b } = await ledger();
    const letter = (id: string, purchaseOrderIds: readonly PurchaseOrderId[]) => ({
      id: `00000000-0000-4000-8000-00000000000${id}` as CorrespondenceId, kind: 'note' as const, at: 1, withWhom: '', subject: '', text: 'Hello', purchaseOrderIds,
      orderKeys: [], findingKey: null, attachments: [],
    });
    value(await changeLedger(ctx.db, async (tx) => {
      await putCorrespondence(tx, letter('a', [a]));
      await putCorrespondence(tx, letter('b', [a, b]));
      return ok(null);
    }));
    await remove(ctx, { kind: 'purchaseOrder', id: a });
    expect((await ctx.db.getAll('correspondence')).map(({ purchaseOrderIds }) => purchaseOrderIds)).toEqual([[b]]);
  });
});

describe('removing a period', () => {
  const period = (from: string | null, until: string | null): RemovalScope => ({ kind: 'period', from: from as PlainDate | null, until: until as PlainDate | null }); // real days

  it('takes the orders that were placed in it, of any purchase order, and what was closed and last used in it', async () => {
    const { ctx, a, b, give } = await ledger();
    await give(4, { purchaseOrderId: a, share: { kind: 'percent', percent: 60 } }, { purchaseOrderId: b, share: { kind: 'rest' } });
    value(await movePurchaseOrder(ctx, { id: b, to: 'closed', reason: '' }));
    const { plan } = await remove(ctx, period('2026-02-01', '2026-03-01'));
    expect(plan).toMatchObject({ counts: { orders: 3, links: 4, purchaseOrders: 0 }, stays: [{ code: 'inUse', count: 2 }] });
    expect(await orderNumbers(ctx)).toEqual([1, 5]);
    expect(await counts(ctx)).toEqual([['PO-1', 1, 1000], ['PO-2', 0]]);
    const { plan: all } = await remove(ctx, period(null, on('2026-12-31')));
    expect(all).toMatchObject({ counts: { orders: 2, purchaseOrders: 1 } });
    expect(await counts(ctx)).toEqual([['PO-1', 0]]);
    expect(await isProved(ctx)).toMatchObject({ broken: null });
  });

  it('leaves orders of which nobody knows the day', async () => {
    const { ctx } = await ledger();
    value(await recordOrders(ctx, { reading: list([card(8, { Z: 1 }, null)]) }));
    const { plan } = await remove(ctx, period(null, null));
    expect(plan.stays).toContainEqual({ code: 'noDay', count: 1 });
    expect(await orderNumbers(ctx)).toEqual([8]);
  });

  it('without anything in it changes nothing', async () => {
    const { ctx } = await ledger();
    const before = await everything(ctx.db);
    const { plan, wayBack } = await remove(ctx, period(on('2020-01-01'), on('2020-12-31')));
    expect([isEmptyRemoval(plan), wayBack]).toEqual([true, null]);
    expect(await everything(ctx.db)).toEqual(before);
  });
});

describe('removing everything', () => {
  it('leaves nothing, and a backup brings all of it back, provable', async () => {
    const { ctx } = await ledger();
    const [before, file] = [await everything(ctx.db), value(await makeBackup(ctx, { passphrase: null })).file];
    value(await removeEverything(ctx));
    expect(Object.values(await everything(ctx.db)).flat()).toEqual([]);
    const { backup } = value(await planRestore(ctx, { file, passphrase: null, signal: new AbortController().signal, onProgress: () => undefined }));
    value(await restoreBackup(ctx, { backup, choice: 'newer' }));
    expect(await everything(ctx.db)).toEqual(before);
    expect((await isProved(ctx)).broken).toBeNull();
  });

  it('what was removed of a purchase order comes back from a backup, what the trail said of it included', async () => {
    const { ctx, a } = await ledger();
    const file = value(await makeBackup(ctx, { passphrase: null })).file;
    await remove(ctx, { kind: 'purchaseOrder', id: a });
    const { backup } = value(await planRestore(ctx, { file, passphrase: null, signal: new AbortController().signal, onProgress: () => undefined }));
    value(await restoreBackup(ctx, { backup, choice: 'newer' }));
    expect(await counts(ctx)).toEqual([['PO-1', 2, 2001], ['PO-2', 1, 1002]]);
    expect(await isProved(ctx)).toMatchObject({ removed: 0, broken: null });
  });
});
