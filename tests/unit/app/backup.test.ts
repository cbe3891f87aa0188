import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addInvoice } from '../../../lib/app/add-invoice.ts';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { editPurchaseOrder } from '../../../lib/app/edit-purchase-order.ts';
import { makeBackup } from '../../../lib/app/make-backup.ts';
import { planRestore } from '../../../lib/app/plan-restore.ts';
import { receiveOrder } from '../../../lib/app/receive-order.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { restoreBackup } from '../../../lib/app/restore-backup.ts';
import { takeBackChange } from '../../../lib/app/take-back-change.ts';
import { verifyTrail } from '../../../lib/app/verify-trail.ts';
import { orderKey } from '../../../lib/domain/ids.ts';
import { backupVersion, type Backup } from '../../../lib/exchange/backup/backup-format.ts';
import { schemaVersion } from '../../../lib/storage/migrations.ts';
import { openSample, readSample } from '../../contract/sample-database.ts';
import { emptyLedger, everything, minute, value } from './ledger.ts';
import { asin, card, list, order, usd } from './pages.ts';

const still = { passphrase: null, signal: new AbortController().signal, onProgress: () => undefined };

async function backupOf(ctx: AppContext): Promise<string> {
  return value(await makeBackup(ctx, { passphrase: null })).file.text();
}
const withoutDate = (text: string) => text.replace(/"writtenAt":"[^"]+"/, '');

async function opened(ctx: AppContext, text: string): Promise<Backup> {
  return value(await planRestore(ctx, { ...still, file: new Blob([text]) })).backup;
}
const restore = async (ctx: AppContext, text: string, choice: 'newer' | 'file' | 'mine' = 'newer') =>
  value(await restoreBackup(ctx, { backup: await opened(ctx, text), choice }));

const po = (ctx: AppContext, text: string) => addPurchaseOrder(ctx, { text, title: `For ${text}`, validUntil: null, favourite: false });
const see = (ctx: AppContext, n: number, more = {}) => recordOrders(ctx, { reading: list([card(n, { X: 2 }, '2026-05-01', { total: usd(1000 + n), ...more })]) });
const give = async (ctx: AppContext, n: number, text: string) => {
  const id = (await ctx.db.getAll('purchaseOrders')).find(({ number }) => number === text)?.id;
  if (id !== undefined) value(await assignOrder(ctx, { orderKey: orderKey('amazon.com', order(n)), parts: [{ purchaseOrderId: id, share: { kind: 'whole' } }] }));
};
const figures = async (ctx: AppContext) =>
  Object.fromEntries((await ctx.db.getAll('purchaseOrders')).map(({ number, orderCount, spend }) => [number, [orderCount, ...spend.map(({ amount }) => amount)]]));

describe('a backup', () => {
  it('is of the version of the database whose records it holds', () => {
    expect(backupVersion).toBe(schemaVersion);
  });

  it('of a database with a history restores into an empty ledger to the same records and the same bytes', async () => {
    const from = await openSample(readSample(2), Date.UTC(2026, 4, 20));
    value(await po(from, 'After the change'));
    const text = await backupOf(from);
    const to = await emptyLedger();
    const { wayBack } = await restore(to, text);
    expect(withoutDate(await backupOf(to))).toBe(withoutDate(text));
    const [a, b] = [await everything(from.db), await everything(to.db)];
    expect({ ...b, walks: a.walks, orderBriefs: a.orderBriefs }).toEqual(a); // briefs of an old database are made when somebody needs them
    expect(value(await verifyTrail(to, {}))).toMatchObject({ chained: 1, broken: null });
    if (wayBack === null) throw new Error('Nothing was restored');
    value(await takeBackChange(to, wayBack));
    expect(Object.values(await everything(to.db)).flat()).toEqual([]);
  });

  it('of any ledger the use cases make survives restoring byte for byte, and goes on being provable', async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('po' as const), n: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant('see' as const), n: fc.integer({ min: 1, max: 4 }), cancelled: fc.boolean() }),
      fc.record({ kind: fc.constant('give' as const), n: fc.integer({ min: 1, max: 4 }), to: fc.integer({ min: 1, max: 3 }) }),
    );
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      const from = await emptyLedger();
      for (const each of acts) {
        from.clock.now += minute;
        if (each.kind === 'po') await po(from, `PO-${each.n}`);
        else if (each.kind === 'see') await see(from, each.n, each.cancelled ? { status: 'Cancelled', total: undefined } : {});
        else if ((await from.db.get('orders', orderKey('amazon.com', order(each.n)))) !== undefined) await give(from, each.n, `PO-${each.to}`);
      }
      const text = await backupOf(from);
      const to = await emptyLedger();
      await restore(to, text);
      expect(withoutDate(await backupOf(to))).toBe(withoutDate(text));
      await po(to, 'Later');
      expect(value(await verifyTrail(to, {})).broken).toBeNull();
    }), { numRuns: 25 });
  });
});

describe('restoring into a used ledger', () => {
  async function two() {
    const [mine, other] = [await emptyLedger(), await emptyLedger()];
    for (const text of ['PO-1', 'PO-2']) value(await po(mine, text));
    for (const n of [1, 2]) { await see(mine, n); await give(mine, n, 'PO-1'); }
    await restore(other, await backupOf(mine));
    return { mine, other };
  }

  it('of the same records changes nothing, writes nothing and offers no way back', async () => {
    const { mine, other } = await two();
    const before = await everything(mine.db);
    expect(await restore(mine, await backupOf(other))).toEqual({ added: 0, replaced: 0, refused: 0, wayBack: null });
    expect(await everything(mine.db)).toEqual(before);
  });

  it.each([
    ['newer', 'Newer there', 'Newer here'],
    ['file', 'Newer there', 'Older there'],
    ['mine', 'Older here', 'Newer here'],
  ] as const)('with "%s" one version of a record stands, and new ones come in', async (choice, first, second) => {
    const { mine, other } = await two();
    const [a, b] = (await mine.db.getAll('purchaseOrders')).map(({ id }) => id);
    if (a === undefined || b === undefined) throw new Error('There are no purchase orders');
    const title = async (ctx: typeof mine, id: typeof a, text: string) => { ctx.clock.now += minute; value(await editPurchaseOrder(ctx, { id, changes: { title: text } })); };
    await title(mine, a, 'Older here');
    other.clock.now += 5 * minute;
    await title(other, b, 'Older there');
    await title(other, a, 'Newer there');
    mine.clock.now += 20 * minute;
    await title(mine, b, 'Newer here');
    value(await po(other, 'PO-3'));
    await see(other, 3);
    await give(other, 3, 'PO-3');
    await give(other, 2, 'PO-2');
    const text = await backupOf(other);
    const { plan } = value(await planRestore(mine, { ...still, file: new Blob([text]) }));
    expect(plan.stores.find(({ store }) => store === 'purchaseOrders')).toMatchObject({ new: 1, fileNewer: 1, mineNewer: 1 });
    await restore(mine, text, choice);
    const titles = (await mine.db.getAll('purchaseOrders')).filter(({ id }) => id === a || id === b).map((each) => each.title);
    expect(titles).toEqual([first, second]);
    expect((await figures(mine))['PO-3']).toEqual([1, 1003]);
    expect(value(await verifyTrail(mine, {})).broken).toBeNull();
    const again = await restore(mine, text, choice);
    expect(again.added + again.replaced).toBe(0);
  });

  it('brings an order with its links, and every figure is right at once; undone, all is as before but for the trail', async () => {
    const { mine, other } = await two();
    const before = await everything(mine.db);
    other.clock.now += minute;
    await give(other, 2, 'PO-2');
    await see(other, 2, { status: 'Delivered May 3' });
    const { wayBack } = await restore(mine, await backupOf(other));
    expect(await figures(mine)).toEqual({ 'PO-1': [1, 1001], 'PO-2': [1, 1002] });
    if (wayBack === null) throw new Error('Nothing was restored');
    value(await takeBackChange(mine, wayBack));
    const after = await everything(mine.db);
    expect({ ...after, entries: before.entries, settings: before.settings }).toEqual(before);
    expect(after.entries.length).toBeGreaterThan(before.entries.length);
    expect(value(await verifyTrail(mine, {})).broken).toBeNull();
    expect(await takeBackChange(mine, wayBack)).toEqual({ ok: false, error: 'superseded' });
  });

  it('takes a purchase order of the same number for ours, whatever its id', async () => {
    const [mine, other] = [await emptyLedger(), await emptyLedger()];
    value(await po(mine, 'PO-1'));
    value(await po(other, 'PO-1'));
    await see(other, 1);
    await give(other, 1, 'PO-1');
    const restored = await restore(mine, await backupOf(other));
    expect(restored.refused).toBe(0);
    expect(await figures(mine)).toEqual({ 'PO-1': [1, 1001] });
  });

  it('refuses links to what is nowhere, and says which', async () => {
    const { mine, other } = await two();
    const backup = await opened(mine, await backupOf(other));
    const without: Backup = { ...backup, records: { ...backup.records, orders: backup.records.orders.slice(1) } };
    const to = await emptyLedger();
    expect(value(await restoreBackup(to, { backup: without, choice: 'newer' })).refused).toBe(1);
    expect(await figures(to)).toEqual({ 'PO-1': [1, 1002], 'PO-2': [0] });
  });

  it('refuses papers of orders that are nowhere; a bill of one that is here counts', async () => {
    const { mine, other } = await two();
    await see(other, 4);
    const bill = (n: number, amount: number) => addInvoice(other, { orderKey: orderKey('amazon.com', order(n)), given: { kind: 'invoice', number: `R-${n}`, day: null, amount: usd(amount) } });
    value(await bill(1, 1001));
    value(await bill(4, 1004));
    for (const ctx of [mine, other]) value(await receiveOrder(ctx, { orderKey: orderKey('amazon.com', order(1)), units: [{ asin: asin('X'), quantity: 2 }] }));
    const backup = await opened(mine, await backupOf(other));
    const papers: Backup = { ...backup, records: { ...backup.records, orders: [], checkouts: [] } };
    expect(value(await restoreBackup(mine, { backup: papers, choice: 'mine' })).refused).toBe(1);
    expect((await mine.db.getAll('invoices')).map(({ orderKey: key }) => key)).toEqual([orderKey('amazon.com', order(1))]);
    expect((await mine.db.getAllFromIndex('links', 'byOrder', orderKey('amazon.com', order(1)))).map(({ receipt }) => receipt)).toEqual(['invoiced']);
  });

  it('changes nothing when it is cancelled', async () => {
    const { mine, other } = await two();
    await see(other, 4);
    const backup = await opened(mine, await backupOf(other));
    const [before, stop] = [await everything(mine.db), new AbortController()];
    expect(await restoreBackup(mine, { backup, choice: 'file', signal: stop.signal, onProgress: () => stop.abort() })).toEqual({ ok: false, error: 'cancelled' });
    expect(await everything(mine.db)).toEqual(before);
  });
});
