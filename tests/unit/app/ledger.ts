import 'fake-indexeddb/auto';
import type { AppContext } from '../../../lib/app/context.ts';
import type { Result } from '../../../lib/domain/result.ts';
import { openLedger } from '../../../lib/storage/database.ts';
import { storeNames, type LedgerDb, type StoreName } from '../../../lib/storage/schema.ts';

/** 2026-05-11 10:00 in Los Angeles, 19:00 in Berlin: the same day in both. */
export const noon = Date.UTC(2026, 4, 11, 17);
export const minute = 60_000;
export const day = 24 * 60 * minute;

let databases = 0;
let ids = 0;

/** A use case's world over an empty database of its own: a clock to turn, ids that count up, and what an administrator decided. */
export async function emptyLedger(
  localZone = 'Europe/Berlin', managed: unknown = {},
): Promise<AppContext & { clock: { now: number }; policy: { managed: unknown } }> {
  const policy = { managed };
  const clock = { now: noon };
  databases += 1;
  return {
    db: value(await openLedger(`ledger-${databases}`)),
    now: () => clock.now,
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    localZone,
    readPolicy: () => Promise.resolve(policy.managed),
    clock,
    policy,
  };
}

/** The value of a result that must be one. */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Expected a value, got ${String(result.error)}`);
  return result.value;
}

/** Every record of every store, for comparing what a call changed. */
export async function everything(db: LedgerDb): Promise<Record<StoreName, unknown[]>> {
  const stores = await Promise.all(storeNames.map(async (name) => [name, await db.getAll(name)] as const));
  return Object.fromEntries(stores) as Record<StoreName, unknown[]>; // one per name, just made
}

/** What matters in the end, without ids and times: so that two ways to get there can be compared. */
export async function outcome(db: LedgerDb) {
  const [purchaseOrders, orders, links, checkouts] = await Promise.all(
    [db.getAll('purchaseOrders'), db.getAll('orders'), db.getAll('links'), db.getAll('checkouts')] as const,
  );
  const numberOf = new Map(purchaseOrders.map(({ id, number }) => [id, number]));
  return {
    purchaseOrders: purchaseOrders.map(({ number, orderCount, spend }) => ({ number, orderCount, spend })),
    orders: orders.map(({ key, checkoutKey, claimedBy, total, cancelled }) => ({ key, checkoutKey, claimedBy, total, cancelled })),
    links: links.map(({ orderKey, purchaseOrderId, checkoutKey, method }) =>
      ({ orderKey, number: numberOf.get(purchaseOrderId), checkoutKey, method }))
      .sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1)),
    checkouts: checkouts.map(({ key, state, chosen, orders: own, contested, submittedOn }) =>
      ({ key, state, number: chosen?.number ?? null, own, contested, submittedOn })),
  };
}
