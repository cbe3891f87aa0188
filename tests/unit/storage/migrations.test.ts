import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { expect, it } from 'vitest';
import { openLedger } from '../../../lib/storage/database.ts';
import { migrate, type VersionChange } from '../../../lib/storage/migrations.ts';
import { value } from '../app/ledger.ts';

/** A purchase order of version 1 with an order linked to it. */
async function addOrdered(db: IDBPDatabase, n: number, cancelled: boolean): Promise<void> {
  const key = `amazon.com/112-000000${n}-000000${n}`;
  await db.put('purchaseOrders', {
    id: `p${n}`, number: `A${n}`, numberKey: `A${n}`, title: '', state: 'issued', favourite: false, validUntil: null,
    createdAt: 1, usedAt: 1, orderCount: 1, spend: [], keys: { list: [1, -1] },
  });
  await db.put('orders', {
    key, marketplace: 'amazon.com', orderId: key.slice(11), placedOn: '2026-05-11', total: null, status: null, cancelled,
    amazonPoNumber: null, lines: [], checkoutKey: null, claimedBy: null, firstSeenAt: 1, seenAt: 1, keys: {},
  });
  await db.put('links', {
    id: `l${n}`, orderKey: key, purchaseOrderId: `p${n}`, checkoutKey: null, share: { kind: 'whole' }, method: 'items', evidence: [], linkedAt: 1,
  });
}

it('version 2 takes a purchase order whose only order was cancelled for one without orders', async () => {
  const old = await openDB('from-1', 1, { upgrade: (db, _from, _to, change) => migrate(db, change as VersionChange, 0, 1) });
  await addOrdered(old, 1, true);
  await addOrdered(old, 2, false);
  old.close();
  const all = await value(await openLedger('from-1')).getAll('purchaseOrders');
  expect(all.map(({ id, progress }) => [id, progress])).toEqual([['p1', 'none'], ['p2', 'ordered']]);
});
