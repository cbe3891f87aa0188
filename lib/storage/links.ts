import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { linkedDegrees, type LinkedDegree } from '../domain/progress.ts';
import type { LinkRecord, ReadTransaction, WriteTransaction } from './schema.ts';

/** The links of an order. */
export async function linksOfOrder(tx: ReadTransaction, key: OrderKey): Promise<Link[]> {
  return (await tx.objectStore('links').index('byOrder').getAll(key)).map(stripped);
}

/** The links of a purchase order. */
export async function linksOfPurchaseOrder(tx: ReadTransaction, id: PurchaseOrderId): Promise<Link[]> {
  return (await tx.objectStore('links').index('byPurchaseOrder').getAll(id)).map(stripped);
}

/** Sorts an order whose day is not known yet behind all others. */
const noDay = '9999';

/** A purchase order's links to orders that were not cancelled and were placed from `from` to `until` (null: open on that side). */
export async function linksPlaced(tx: ReadTransaction, id: PurchaseOrderId, from: PlainDate | null, until: PlainDate | null): Promise<Link[]> {
  const span = IDBKeyRange.bound([id, from ?? ''], [id, until ?? noDay], false, until === null);
  return (await tx.objectStore('links').index('byDay').getAll(span)).map(stripped);
}

/** Every link to an order that was placed from one day to another, both included. */
export async function linksPlacedFrom(tx: ReadTransaction, from: string, until: string): Promise<Link[]> {
  return (await tx.objectStore('links').index('byPlaced').getAll(IDBKeyRange.bound(from, until))).map(stripped);
}

/** How many links are to orders whose day no page has shown yet. */
export async function countUndatedLinks(tx: ReadTransaction): Promise<number> {
  const links = tx.objectStore('links');
  return (await links.count()) - (await links.index('byPlaced').count());
}

/** A purchase order's links to orders that were not cancelled and whose day no page has shown yet. */
export async function linksOnNoDay(tx: ReadTransaction, id: PurchaseOrderId): Promise<Link[]> {
  return (await tx.objectStore('links').index('byDay').getAll(IDBKeyRange.only([id, noDay]))).map(stripped);
}

/** How many of a purchase order's links are to orders that were not cancelled, and the latest of them. */
export async function lastLinks(tx: ReadTransaction, id: PurchaseOrderId, limit: number): Promise<{ readonly count: number; readonly last: readonly Link[] }> {
  const index = tx.objectStore('links').index('byDay');
  const all = IDBKeyRange.bound([id], [id, []]);
  const last: Link[] = [];
  for (let cursor = await index.openCursor(all, 'prev'); cursor !== null && last.length < limit; cursor = await cursor.continue()) last.push(stripped(cursor.value));
  return { count: await index.count(all), last };
}

/** How far a purchase order's orders are that were not cancelled: each answer once, however many orders there are. */
export async function receiptsOf(tx: ReadTransaction, id: PurchaseOrderId): Promise<ReadonlySet<LinkedDegree>> {
  const index = tx.objectStore('links').index('byReceipt');
  const found = await Promise.all(linkedDegrees.map(async (receipt) => ((await index.getKey([id, receipt])) === undefined ? [] : [receipt])));
  return new Set(found.flat());
}

/** A purchase order's links to orders that were not cancelled and of which no page has shown what they cost. */
export async function unpricedLinks(tx: ReadTransaction, id: PurchaseOrderId): Promise<Link[]> {
  return (await tx.objectStore('links').index('byUnpriced').getAll(id)).map(stripped);
}

/** The purchase orders with links of which no page has shown what they cost. */
export async function unpricedPurchaseOrders(tx: ReadTransaction): Promise<ReadonlySet<PurchaseOrderId>> {
  const links = await tx.objectStore('links').index('byUnpriced').getAll();
  return new Set(links.map(({ purchaseOrderId }) => purchaseOrderId));
}

/** Writes a new link. */
export async function addLink(tx: WriteTransaction, link: Link): Promise<void> {
  await tx.objectStore('links').add({ ...link, keys: keysOf(link) });
}

/** Writes a link that has changed. */
export async function putLink(tx: WriteTransaction, link: Link): Promise<void> {
  await tx.objectStore('links').put({ ...link, keys: keysOf(link) });
}

/** Takes a link away. The audit trail keeps it. */
export async function deleteLink(tx: WriteTransaction, link: Link): Promise<void> {
  await tx.objectStore('links').delete(link.id);
}

function keysOf({ purchaseOrderId, placedOn, receipt, cancelled, amounts }: Link): LinkRecord['keys'] {
  if (cancelled) return {};
  return {
    day: [purchaseOrderId, placedOn ?? noDay], receipt: [purchaseOrderId, receipt],
    ...(amounts.length === 0 ? { unpriced: purchaseOrderId } : {}),
  };
}

function stripped({ keys: _, ...link }: LinkRecord): Link {
  return link;
}
