// Runs in a page of the extension, bundled: fills its ledger, and links orders in it. See large-ledger.ts.
import { addPurchaseOrder } from '../../lib/app/add-purchase-order.ts';
import type { AppContext } from '../../lib/app/context.ts';
import { openContext } from '../../lib/app/open-context.ts';
import { recordOrders } from '../../lib/app/record-orders.ts';
import { submitCheckout } from '../../lib/app/submit-checkout.ts';
import { orderKey, toAsin, toOrderId, toPurchaseId, type LinkId, type OrderId, type PurchaseOrderId } from '../../lib/domain/ids.ts';
import { parsePoNumber, poNumberKey } from '../../lib/domain/po-number.ts';
import type { Order } from '../../lib/domain/order.ts';
import { blankOrder } from '../../lib/domain/new-order.ts';
import { plainPurchaseOrder } from '../../lib/domain/new-purchase-order.ts';
import { dayInZone } from '../../lib/domain/plain-date.ts';
import { receiptOf } from '../../lib/domain/progress.ts';
import type { Result } from '../../lib/domain/result.ts';
import { addLink } from '../../lib/storage/links.ts';
import { putOrder } from '../../lib/storage/orders.ts';
import { putPurchaseOrder } from '../../lib/storage/purchase-orders.ts';
import { storeNames, type StoreName } from '../../lib/storage/schema.ts';
import type { Times } from './measurement.ts';
import { timeExportOf } from './time-export.ts';

export const marketplace = 'amazon.com';
const day = 86_400_000;
const perTransaction = 5_000;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

function proved<T>(made: T | undefined): T {
  if (made === undefined) throw new Error('The bench made an id that is none');
  return made;
}

/** The value of what the ledger did; throws where it refused. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`The ledger says: ${String(result.error)}`);
  return result.value;
}

/** The id of the order at a place of the filled ledger. */
export function benchOrderId(index: number): OrderId {
  return proved(toOrderId(`112-${digits(index, 7)}-0000001`));
}

/** The id of the purchase order at a place of the filled ledger. */
export function benchPurchaseOrderId(index: number): PurchaseOrderId {
  return `00000000-0000-4000-8000-${digits(index, 12)}` as PurchaseOrderId; // made for this record
}

/** The order at a place of the filled ledger, as it was seen. */
export function orderOf(index: number, now: number): Order {
  const at = now - (index % 1_500) * day;
  const orderId = benchOrderId(index);
  return {
    ...blankOrder, key: orderKey(marketplace, orderId), marketplace, orderId,
    placedOn: dayInZone(at, 'America/Los_Angeles'), total: { amount: 1_000 + index, currency: 'USD' },
    status: 'Delivered',
    lines: [1, 2].map((line) => ({
      asin: proved(toAsin(`B0${digits(index % 5_000, 6)}A${line}`)), title: `A product somebody orders again and again, number ${index % 5_000}`,
      quantity: line, unitPrice: { amount: 500, currency: 'USD' }, seller: null,
    })),
    claimedBy: 'person', firstSeenAt: at, seenAt: at,
  };
}

/** Fills the ledger with purchase orders and linked orders, as the repositories write them. */
export async function fill(purchaseOrders: number, orders: number): Promise<void> {
  const { db } = valueOf(await openContext());
  const now = Date.now();
  const write = async (count: number, one: (tx: Parameters<typeof putOrder>[0], index: number) => readonly Promise<void>[]) => {
    for (let start = 0; start < count; start += perTransaction) {
      const tx = db.transaction<StoreName[], 'readwrite'>([...storeNames], 'readwrite', { durability: 'relaxed' });
      const writing: Promise<void>[] = [];
      for (let index = start; index < Math.min(count, start + perTransaction); index += 1) writing.push(...one(tx, index));
      await Promise.all([...writing, tx.done]);
    }
  };
  await write(purchaseOrders, (tx, index) => {
    const number = valueOf(parsePoNumber(`PO-2026-${digits(index, 5)}`));
    return [putPurchaseOrder(tx, {
      ...plainPurchaseOrder,
      id: benchPurchaseOrderId(index), number, numberKey: poNumberKey(number), title: `Project number ${index}, second half of the year`,
      state: index % 7 === 0 ? 'closed' : 'issued', favourite: index % 1_000 === 0, validUntil: null,
      createdAt: now - index * 60_000, usedAt: now - index * 60_000, orderCount: orders / purchaseOrders,
      spend: [{ amount: 12_345 + index, currency: 'USD' }],
    })];
  });
  await write(orders, (tx, index) => {
    const order = { ...orderOf(index, now), linkedTo: [benchPurchaseOrderId(index % purchaseOrders)] };
    return [putOrder(tx, order), addLink(tx, {
      id: `00000000-0000-4000-9000-${digits(index, 12)}` as LinkId, // made for this record
      orderKey: order.key, purchaseOrderId: benchPurchaseOrderId(index % purchaseOrders), checkoutKey: null, share: { kind: 'whole' }, amounts: order.total === null ? [] : [order.total],
      placedOn: order.placedOn, cancelled: order.cancelled, receipt: receiptOf(order),
      method: 'person', evidence: [], linkedAt: order.seenAt,
    })];
  });
}

/** A checkout that was submitted with a PO, and the list that then shows its order. */
async function prepare(context: AppContext, text: string, turn: number) {
  const around = { marketplace, missing: [], evidence: {} } as const;
  const items = [{ asin: proved(toAsin(`B1${digits(turn, 8)}`)), title: `Thing ${turn}`, quantity: 1 }];
  const purchaseId = proved(toPurchaseId(`106-${digits(turn, 7)}-0000001`));
  valueOf(await submitCheckout(context, {
    reading: { ...around, page: 'checkout', data: { purchaseId, stage: 'review', canPlaceOrder: true, items } }, text, at: context.now(),
  }));
  const orderId = proved(toOrderId(`113-${digits(turn, 7)}-0000001`));
  const placedOn = dayInZone(context.now(), 'America/Los_Angeles');
  const total = { amount: 1_999, currency: 'USD' } as const;
  return { ...around, page: 'order-list' as const, data: { orders: [{ orderId, placedOn, total, status: 'Arriving', items }] } };
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-raw', 1);
    request.onupgradeneeded = () => { request.result.createObjectStore('orders', { keyPath: 'key' }); };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database cannot be opened'));
  });
}

function putRaw(db: IDBDatabase, record: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction('orders', 'readwrite', { durability: 'strict' });
    tx.objectStore('orders').put(record);
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('The transaction was aborted'));
  });
}

/** Milliseconds it takes to record and link one order that a list shows, and to put one order into a database of one store; in turns. */
export async function timeLinking(rounds: number, warmUp: number): Promise<{ ours: number[]; theirs: number[] }> {
  const context = valueOf(await openContext());
  const raw = await openRaw();
  const text = 'PO-BENCH';
  valueOf(await addPurchaseOrder(context, { text, title: 'Bench', validUntil: null, favourite: false }));
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let turn = 0; turn < rounds + warmUp; turn += 1) {
    const reading = await prepare(context, text, turn);
    const link = async (): Promise<number> => {
      const start = performance.now();
      const { badges } = valueOf(await recordOrders(context, { reading }));
      const time = performance.now() - start;
      if (badges[0]?.state !== 'linked') throw new Error('The order was not linked');
      return time;
    };
    const put = async (): Promise<number> => {
      const start = performance.now();
      await putRaw(raw, orderOf(turn, context.now()));
      return performance.now() - start;
    };
    const first = turn % 2 === 0 ? await link() : await put();
    const second = turn % 2 === 0 ? await put() : await link();
    if (turn < warmUp) continue;
    times.ours.push(turn % 2 === 0 ? first : second);
    times.theirs.push(turn % 2 === 0 ? second : first);
  }
  raw.close();
  return times;
}

/** Milliseconds to export a ledger with at least so many rows; see `timeExportOf`. */
export async function timeExport(rounds: number, least: number): Promise<Times> {
  return timeExportOf(valueOf(await openContext()), rounds, least);
}
