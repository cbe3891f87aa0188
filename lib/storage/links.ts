import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** The links of an order. */
export function linksOfOrder(tx: ReadTransaction, key: OrderKey): Promise<Link[]> {
  return tx.objectStore('links').index('byOrder').getAll(key);
}

/** The links of a purchase order. */
export function linksOfPurchaseOrder(tx: ReadTransaction, id: PurchaseOrderId): Promise<Link[]> {
  return tx.objectStore('links').index('byPurchaseOrder').getAll(id);
}

/** Every link. */
export function allLinks(tx: ReadTransaction): Promise<Link[]> {
  return tx.objectStore('links').getAll();
}

/** Writes a new link. */
export async function addLink(tx: WriteTransaction, link: Link): Promise<void> {
  await tx.objectStore('links').add(link);
}

/** Writes a link that has changed. */
export async function putLink(tx: WriteTransaction, link: Link): Promise<void> {
  await tx.objectStore('links').put(link);
}

/** Takes a link away. The audit trail keeps it. */
export async function deleteLink(tx: WriteTransaction, link: Link): Promise<void> {
  await tx.objectStore('links').delete(link.id);
}
