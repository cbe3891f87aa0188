import { unwrap } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { err, ok } from '../../../lib/domain/result.ts';
import { addEntry } from '../../../lib/storage/entries.ts';
import { putPurchaseOrder } from '../../../lib/storage/purchase-orders.ts';
import type { WriteTransaction } from '../../../lib/storage/schema.ts';
import { changeLedger, readLedger } from '../../../lib/storage/transaction.ts';
import { emptyLedger, everything, value } from '../app/ledger.ts';

const entry = { at: 0, actor: 'ledger', action: 'orderSeen', subject: 'order/x', before: null, after: {} } as const;
const po = { text: 'PO-1', title: '', validUntil: null, favourite: false };

/** Lets the database refuse the next `put` the way a full disk does. */
function refuse(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => { throw new DOMException('no', name); });
}

/** Ends a transaction the way the browser does when its commit fails. Only the database in memory can be made to do it. */
function failAtCommit(tx: WriteTransaction, name: string): void {
  const raw: object = unwrap(tx);
  const abort: unknown = Reflect.get(raw, '_abort'); // fake-indexeddb's own way, which its types hide
  if (typeof abort !== 'function') throw new Error('fake-indexeddb changed: find its new way to end a transaction');
  Reflect.apply(abort, raw, [name]);
}

describe('a change of the ledger', () => {
  it('that ends in an error value leaves nothing behind', async () => {
    const { db } = await emptyLedger();
    const result = await changeLedger(db, async (tx) => {
      await addEntry(tx, entry);
      return err('exists' as const);
    });
    expect(result).toEqual({ ok: false, error: 'exists' });
    expect((await everything(db)).entries).toEqual([]);
  });

  it('that fails half-way leaves nothing behind, and a bug is thrown', async () => {
    const { db } = await emptyLedger();
    await expect(changeLedger(db, async (tx) => {
      await addEntry(tx, entry);
      throw new TypeError('a bug');
    })).rejects.toThrow('a bug');
    expect((await everything(db)).entries).toEqual([]);
  });

  it('is synced to disk before it is acknowledged', async () => {
    const ctx = await emptyLedger();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await addPurchaseOrder(ctx, po);
    expect(begin.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([['readwrite', { durability: 'strict' }]]);
  });

  it.each([['QuotaExceededError', 'full'], ['UnknownError', 'failed'], ['InvalidStateError', 'blocked']])(
    'that meets %s gives the value `%s` and leaves nothing behind', async (name, failure) => {
      const ctx = await emptyLedger();
      const before = await everything(ctx.db);
      refuse(name);
      expect(await addPurchaseOrder(ctx, po)).toEqual({ ok: false, error: failure });
      expect(await everything(ctx.db)).toEqual(before);
      expect(value(await addPurchaseOrder(ctx, po))).toMatchObject({ number: 'PO-1' });
    },
  );

  it('whose commit finds the disk full gives `full`', async () => {
    const { db } = await emptyLedger();
    const result = await changeLedger(db, async (tx: WriteTransaction) => {
      await addEntry(tx, entry);
      failAtCommit(tx, 'QuotaExceededError');
      return ok(null);
    });
    expect(result).toEqual({ ok: false, error: 'full' });
  });

  it('that breaks a rule of the database is a bug and thrown', async () => {
    const ctx = await emptyLedger();
    const added = value(await addPurchaseOrder(ctx, po));
    const twin = changeLedger(ctx.db, async (tx) => {
      await putPurchaseOrder(tx, { ...added, id: '00000000-0000-4000-8000-ffffffffffff' as typeof added.id });
      return ok(null);
    });
    await expect(twin).rejects.toThrow(expect.objectContaining({ name: 'ConstraintError' }));
    expect((await everything(ctx.db)).purchaseOrders).toHaveLength(1);
  });

  it('is told to the other pages once it is complete, a failed one and a reading are not', async () => {
    const { db } = await emptyLedger();
    const heard: string[] = [];
    const channel = new BroadcastChannel('po-ledger');
    const told = new Promise<void>((resolve) => {
      channel.addEventListener('message', ({ data }) => { heard.push(String(data)); if (heard.length > 0) resolve(); });
    });
    await readLedger(db, async () => ok(null));
    await changeLedger(db, async () => err('exists' as const));
    await changeLedger(db, async (tx) => ok(await addEntry(tx, entry)));
    await told;
    channel.close();
    expect(heard).toEqual(['changed']);
  });
});
