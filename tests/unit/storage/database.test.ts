import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { openLedger } from '../../../lib/storage/database.ts';
import { migrate, schemaVersion, type VersionChange } from '../../../lib/storage/migrations.ts';
import { storeNames } from '../../../lib/storage/schema.ts';
import { value } from '../app/ledger.ts';

describe('the database', () => {
  it('has every store the types promise', async () => {
    const db = value(await openLedger('stores'));
    expect([...db.objectStoreNames].sort()).toEqual([...storeNames].sort());
    expect(db.version).toBe(schemaVersion);
  });

  it('is opened once and reused', async () => {
    expect(value(await openLedger('once'))).toBe(value(await openLedger('once')));
  });

  it('lets go when a newer version wants to upgrade, and opens anew when asked again', async () => {
    const first = value(await openLedger('upgraded'));
    const newer = await openDB('upgraded', schemaVersion + 1);
    newer.close();
    expect(() => first.transaction('health')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    expect(await openLedger('upgraded')).toEqual({ ok: false, error: 'failed' }); // an older version cannot open a newer one
  });

  it('gives a use case on a connection that was closed the value `blocked`', async () => {
    const db = value(await openLedger('closed'));
    db.close();
    const ctx = { db, now: () => 0, newId: () => '', localZone: 'UTC', readPolicy: () => Promise.resolve({}) };
    expect(await addPurchaseOrder(ctx, { text: 'A', title: '', validUntil: null, favourite: false }))
      .toEqual({ ok: false, error: 'blocked' });
  });

  it('opens anew after the browser ended the connection', async () => {
    const first = value(await openLedger('terminated'));
    // Its types ask for the class where it wants a connection.
    forceCloseDatabase(unwrap(first) as unknown as Parameters<typeof forceCloseDatabase>[0]);
    const second = value(await openLedger('terminated'));
    expect(second).not.toBe(first);
    expect(await second.count('orders')).toBe(0);
  });

  it('says `blocked` after three seconds when another page does not let go, and opens once it has', async () => {
    const old = await openDB('held', schemaVersion, { upgrade: (db, _from, _to, change) => migrate(db, change as VersionChange, 0) });
    // The deletion waits for `old`, which stays open, and our opening waits behind it.
    const deletion = deleteDB('held');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openLedger('held');
    await vi.advanceTimersByTimeAsync(3000);
    vi.useRealTimers();
    expect(await opening).toEqual({ ok: false, error: 'blocked' });
    old.close();
    await deletion;
    expect((await openLedger('held')).ok).toBe(true);
  });
});
