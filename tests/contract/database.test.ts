import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { addPurchaseOrder } from '../../lib/app/add-purchase-order.ts';
import type { AppContext } from '../../lib/app/context.ts';
import { listDueRequests } from '../../lib/app/list-due-requests.ts';
import { listPurchaseOrders } from '../../lib/app/list-purchase-orders.ts';
import { listWaiting } from '../../lib/app/list-waiting.ts';
import { listWalks } from '../../lib/app/list-walks.ts';
import { readBudgets } from '../../lib/app/read-budgets.ts';
import { readHistory } from '../../lib/app/read-history.ts';
import { recordOrders } from '../../lib/app/record-orders.ts';
import { checkoutSchema } from '../../lib/domain/checkout.schema.ts';
import { checkoutStates } from '../../lib/domain/checkout.ts';
import { entrySchema } from '../../lib/domain/entry.schema.ts';
import { healthRecordSchema } from '../../lib/domain/health.schema.ts';
import { linkSchema } from '../../lib/domain/link.schema.ts';
import { orderSchema } from '../../lib/domain/order.schema.ts';
import { purchaseOrderSchema } from '../../lib/domain/purchase-order.schema.ts';
import { settingSchemas } from '../../lib/domain/settings.schema.ts';
import { checkTrail, checkTrailEnd, trailStart } from '../../lib/domain/trail.ts';
import { getTrailEnd } from '../../lib/storage/entries.ts';
import { getOwnSettings } from '../../lib/storage/settings.ts';
import type { ReadTransaction } from '../../lib/storage/schema.ts';
import { value } from '../unit/app/ledger.ts';
import { card, list } from '../unit/app/pages.ts';
import { openSample, readSample } from './sample-database.ts';

const schemas = {
  purchaseOrders: purchaseOrderSchema,
  orders: orderSchema,
  links: linkSchema,
  checkouts: checkoutSchema,
  entries: entrySchema,
  health: healthRecordSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;
const stores = Object.keys(schemas) as (keyof typeof schemas)[]; // `Object.keys` forgets the type of its keys

describe.each([1, 2])('a database of version %i', (version) => {
  const sample = readSample(version);
  let ctx: AppContext;
  const reading = async <T>(work: (tx: ReadTransaction) => Promise<T>) => work(ctx.db.transaction([...ctx.db.objectStoreNames], 'readonly'));

  beforeEach(async () => {
    ctx = await openSample(sample, Date.UTC(2026, 4, 20));
  });

  it.each(stores)('holds %s that today\'s schemas understand', async (name) => {
    const stored = await ctx.db.getAll(name);
    expect(stored.length).toBeGreaterThan(0);
    for (const record of stored) {
      const bare = Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'keys'));
      expect(schemas[name].safeParse(bare)).toEqual({ success: true, data: bare });
    }
  });

  it('holds settings that today\'s schemas understand', async () => {
    const own = await reading(getOwnSettings);
    expect(Object.keys(own)).toHaveLength(version === 1 ? 0 : 7);
    expect(z.strictObject(settingSchemas).partial().safeParse(own)).toEqual({ success: true, data: own });
  });

  it('keeps an audit trail that goes on chained behind its old entries', async () => {
    const before = await ctx.db.getAll('entries');
    value(await addPurchaseOrder(ctx, { text: 'After the change', title: '', validUntil: null, favourite: false }));
    const check = checkTrailEnd(checkTrail(trailStart, await ctx.db.getAll('entries')), await reading(getTrailEnd));
    expect(check).toMatchObject({ unchained: before.length, chained: 1, removed: 0, broken: null });
  });

  it('has every purchase order in its lists', async () => {
    const listed = value(await listPurchaseOrders(ctx, { query: '', limit: 2 }));
    expect(listed.purchaseOrders[0]).toMatchObject({ number: version === 1 ? 'PO-2026-0042' : 'PO-2026-0041', favourite: true, orderCount: 2 });
    expect(listed.total).toBe(sample.stores['purchaseOrders']?.length);
  });
});

describe('a database of version 1', () => {
  const sample = readSample(1);

  it('holds a checkout of every state that version could reach', () => {
    const states = new Set(sample.stores['checkouts']?.map(({ state }) => state));
    expect([...states].sort()).toEqual(checkoutStates.filter((state) => state !== 'abandoned').sort());
  });

  it('is exported and worked with', async () => {
    const ctx = await openSample(sample, Date.UTC(2026, 4, 20));
    expect(value(await readHistory(ctx, { id: null })).filter(({ order }) => order !== null)).toHaveLength(3);
    const { waiting, reviews } = value(await listWaiting(ctx));
    expect([waiting.length, reviews.length]).toEqual([2, 1]);
    const late = list([card(9, { V: 1 }, '2026-05-13')], 'amazon.de');
    expect(value(await recordOrders(ctx, { reading: late })).badges).toMatchObject([{ numbers: ['000123'], state: 'linked' }]);
  });
});

describe('a database of version 2', () => {
  it('is worked with: shares, budgets, requests, walks and the series go on', async () => {
    const ctx = await openSample(readSample(2), Date.UTC(2026, 4, 20));
    const links = (await ctx.db.getAll('links')).filter(({ orderKey, cancelled }) => !cancelled && orderKey.endsWith('112-0000001-0000001'));
    const shared = links.map(({ amounts }) => amounts.map(({ amount }) => amount));
    expect(shared).toEqual([[2116], [1410]]); // 60 and 40 % of 70.51 less 35.25 refunded
    const { purchaseOrders: [first] } = value(await listPurchaseOrders(ctx, { query: 'PO-2026-0041', limit: 1 }));
    if (first === undefined) throw new Error('The sample has no purchase order of the series');
    expect(value(await readBudgets(ctx, { ids: [first.id] })).get(first.id)?.spent.amount).toBe(2116);
    expect(value(await listDueRequests(ctx)).map(({ number }) => number)).toEqual(['PENDING-1']);
    expect(value(await listWalks(ctx)).map(({ state }) => state).sort()).toEqual(['cancelled', 'running']);
    const next = value(await addPurchaseOrder(ctx, { text: null, title: 'Next', validUntil: null, favourite: false }));
    expect(next.number).toBe('PO-2026-0042');
  });
});
