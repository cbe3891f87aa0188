import type { PurchaseOrderId } from '../domain/ids.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { PoNumberKey } from '../domain/po-number.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import type { PurchaseOrderRecord, ReadTransaction, WriteTransaction } from './schema.ts';

/** The purchase order of an id. */
export async function getPurchaseOrder(tx: ReadTransaction, id: PurchaseOrderId): Promise<PurchaseOrder | undefined> {
  return bare(await tx.objectStore('purchaseOrders').get(id));
}

/** The purchase order of a number, however it is written. */
export async function findByNumber(tx: ReadTransaction, key: PoNumberKey): Promise<PurchaseOrder | undefined> {
  return bare(await tx.objectStore('purchaseOrders').index('byNumberKey').get(key));
}

/** The first `limit` purchase orders: favourites, then the last used. Reads no more records than it answers. */
export async function firstPurchaseOrders(tx: ReadTransaction, limit: number): Promise<PurchaseOrder[]> {
  // For IndexedDB a limit of 0 means no limit.
  if (limit < 1) return [];
  const records = await tx.objectStore('purchaseOrders').index('byList').getAll(null, limit);
  return records.map(stripped);
}

/** Every purchase order, favourites first, then the last used. */
export async function allPurchaseOrders(tx: ReadTransaction): Promise<PurchaseOrder[]> {
  return (await tx.objectStore('purchaseOrders').index('byList').getAll()).map(stripped);
}

/** The requested ones nobody answered until the day to remind of them, the earliest day first. */
export async function requestsToRemindOf(tx: ReadTransaction, today: PlainDate): Promise<PurchaseOrder[]> {
  return (await tx.objectStore('purchaseOrders').index('byReminder').getAll(IDBKeyRange.upperBound(today))).map(stripped);
}

/** How many there are. */
export function countPurchaseOrders(tx: ReadTransaction): Promise<number> {
  return tx.objectStore('purchaseOrders').count();
}

/** Writes a purchase order, new or changed. */
export async function putPurchaseOrder(tx: WriteTransaction, purchaseOrder: PurchaseOrder): Promise<void> {
  const { favourite, usedAt, state, request } = purchaseOrder;
  const remindOn = state === 'requested' && request?.answer === null ? request.remindOn : null;
  const keys = { list: [favourite ? 0 : 1, -usedAt] as const, ...(remindOn === null ? {} : { remind: remindOn }) };
  await tx.objectStore('purchaseOrders').put({ ...purchaseOrder, keys });
}

/** Takes a purchase order out. Whoever calls has seen to everything that names it. */
export function deletePurchaseOrder(tx: WriteTransaction, id: PurchaseOrderId): Promise<void> {
  return tx.objectStore('purchaseOrders').delete(id);
}

function bare(record: PurchaseOrderRecord | undefined): PurchaseOrder | undefined {
  return record === undefined ? undefined : stripped(record);
}

function stripped({ keys: _, ...purchaseOrder }: PurchaseOrderRecord): PurchaseOrder {
  return purchaseOrder;
}

/** The first `limit` purchase orders behind an id (null: from the beginning), in the order of their ids. */
export async function purchaseOrdersAfter(tx: ReadTransaction, id: PurchaseOrderId | null, limit: number): Promise<PurchaseOrder[]> {
  return (await tx.objectStore('purchaseOrders').getAll(id === null ? null : IDBKeyRange.lowerBound(id, true), limit)).map(stripped);
}
