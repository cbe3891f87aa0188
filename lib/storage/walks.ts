import type { ListWalk } from '../domain/list-walk.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** The walk of a key. */
export function getWalk(tx: ReadTransaction, key: ListWalk['key']): Promise<ListWalk | undefined> {
  return tx.objectStore('walks').get(key);
}

/** Every walk, the one that was begun first in front. */
export async function allWalks(tx: ReadTransaction): Promise<ListWalk[]> {
  return (await tx.objectStore('walks').getAll()).sort((a, b) => a.startedAt - b.startedAt);
}

/** Writes a walk, new or changed. A walk is no record of the ledger, only how to fill it, so it leaves no audit entry. */
export async function putWalk(tx: WriteTransaction, walk: ListWalk): Promise<void> {
  await tx.objectStore('walks').put(walk);
}
