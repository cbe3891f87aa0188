import type { Acceptance } from '../domain/acceptance.ts';
import type { OrderKey } from '../domain/ids.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** What was said of the papers of an order. */
export function getAcceptance(tx: ReadTransaction, key: OrderKey): Promise<Acceptance | undefined> {
  return tx.objectStore('acceptances').get(key);
}

/** The orders with something that was said of their papers. */
export async function acceptedOrders(tx: ReadTransaction): Promise<ReadonlySet<OrderKey>> {
  return new Set(await tx.objectStore('acceptances').getAllKeys());
}

/** Everything that was said. */
export function allAcceptances(tx: ReadTransaction): Promise<Acceptance[]> {
  return tx.objectStore('acceptances').getAll();
}

/** Keeps what was said of an order, in place of what was said before. */
export async function putAcceptance(tx: WriteTransaction, acceptance: Acceptance): Promise<void> {
  await tx.objectStore('acceptances').put(acceptance);
}

/** Takes back what was said of an order. */
export async function removeAcceptance(tx: WriteTransaction, key: OrderKey): Promise<void> {
  await tx.objectStore('acceptances').delete(key);
}
