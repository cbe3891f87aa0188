import type { Correspondence, CorrespondenceId } from '../domain/correspondence.ts';
import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** The correspondence about a purchase order, the oldest first. */
export async function correspondenceOfPurchaseOrder(tx: ReadTransaction, id: PurchaseOrderId): Promise<Correspondence[]> {
  return (await tx.objectStore('correspondence').index('byPurchaseOrder').getAll(id)).sort(oldestFirst);
}

/** The correspondence about an order, the oldest first. */
export async function correspondenceOfOrder(tx: ReadTransaction, key: OrderKey): Promise<Correspondence[]> {
  return (await tx.objectStore('correspondence').index('byOrder').getAll(key)).sort(oldestFirst);
}

/** Keeps a piece of correspondence, new or changed. */
export async function putCorrespondence(tx: WriteTransaction, correspondence: Correspondence): Promise<void> {
  await tx.objectStore('correspondence').put(correspondence);
}

/** The piece of correspondence of an id. */
export function getCorrespondence(tx: ReadTransaction, id: CorrespondenceId): Promise<Correspondence | undefined> {
  return tx.objectStore('correspondence').get(id);
}

/** Takes a piece of correspondence away. The audit trail keeps it. */
export async function deleteCorrespondence(tx: WriteTransaction, id: CorrespondenceId): Promise<void> {
  await tx.objectStore('correspondence').delete(id);
}

function oldestFirst(a: Correspondence, b: Correspondence): number {
  return a.at - b.at;
}
