import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { listPurchaseOrders } from '../../lib/app/list-purchase-orders.ts';
import { listWaiting } from '../../lib/app/list-waiting.ts';
import { readHistory } from '../../lib/app/read-history.ts';
import { recordOrders } from '../../lib/app/record-orders.ts';
import { checkoutSchema } from '../../lib/domain/checkout.schema.ts';
import { checkoutStates } from '../../lib/domain/checkout.ts';
import { entrySchema } from '../../lib/domain/entry.schema.ts';
import { healthRecordSchema } from '../../lib/domain/health.schema.ts';
import { linkSchema } from '../../lib/domain/link.schema.ts';
import { orderSchema } from '../../lib/domain/order.schema.ts';
import { purchaseOrderSchema } from '../../lib/domain/purchase-order.schema.ts';
import { openLedger } from '../../lib/storage/database.ts';
import { migrate, type VersionChange } from '../../lib/storage/migrations.ts';
import type { LedgerDb } from '../../lib/storage/schema.ts';
import { value } from '../unit/app/ledger.ts';
import { card, list } from '../unit/app/pages.ts';

const storesOfVersion1 = ['purchaseOrders', 'orders', 'links', 'checkouts', 'entries', 'health'] as const;

const records = z.array(z.record(z.string(), z.unknown()));
const sample = z.strictObject({ version: z.literal(1), stores: z.record(z.enum(storesOfVersion1), records) })
  .parse(JSON.parse(readFileSync(new URL('database-v1.json', import.meta.url), 'utf8')));

const schemas: Readonly<Record<(typeof storesOfVersion1)[number], z.ZodType>> = {
  purchaseOrders: purchaseOrderSchema,
  orders: orderSchema,
  links: linkSchema,
  checkouts: checkoutSchema,
  entries: entrySchema,
  health: healthRecordSchema,
};

let db: LedgerDb;
const context = () => ({ db, now: () => Date.UTC(2026, 4, 20), newId: () => crypto.randomUUID(), localZone: 'Europe/Berlin', readPolicy: () => Promise.resolve({}) });

beforeEach(async () => {
  // The connection of the test before lets go by itself, as it does for a newer version of the extension.
  await deleteDB('sample');
  const old = await openDB('sample', 1, { upgrade: (made, _from, _to, change) => migrate(made, change as VersionChange, 0, 1) });
  for (const name of storesOfVersion1) {
    for (const record of sample.stores[name]) await old.put(name, record);
  }
  old.close();
  db = value(await openLedger('sample'));
});

describe('a database of version 1', () => {
  it.each(storesOfVersion1)('holds %s that today\'s schemas understand', async (name) => {
    const stored = await db.getAll(name);
    expect(stored.length).toBeGreaterThan(0);
    for (const record of stored) {
      const bare = Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'keys'));
      expect(schemas[name].safeParse(bare)).toEqual({ success: true, data: bare });
    }
  });

  it('holds a checkout of every state that version could reach', () => {
    const states = new Set(sample.stores.checkouts.map(({ state }) => state));
    expect([...states].sort()).toEqual(checkoutStates.filter((state) => state !== 'abandoned').sort());
  });

  it('is listed, exported and worked with', async () => {
    const listed = value(await listPurchaseOrders(context(), { query: '', limit: 2 }));
    expect(listed.purchaseOrders[0]).toMatchObject({ number: 'PO-2026-0042', favourite: true, orderCount: 2 });
    expect(listed.total).toBe(5);
    expect(value(await readHistory(context(), { id: null })).filter(({ order }) => order !== null)).toHaveLength(3);
    const { waiting, reviews } = value(await listWaiting(context()));
    expect([waiting.length, reviews.length]).toEqual([2, 1]);
    const late = list([card(9, { V: 1 }, '2026-05-13')], 'amazon.de');
    expect(value(await recordOrders(context(), { reading: late })).badges).toMatchObject([{ numbers: ['000123'], state: 'linked' }]);
  });
});
