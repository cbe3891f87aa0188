import type { Entry } from '../domain/entry.ts';
import type { WriteTransaction } from './schema.ts';

/** Adds an entry to the audit trail, in the transaction of the change it tells of. */
export async function addEntry(tx: WriteTransaction, entry: Omit<Entry, 'seq'>): Promise<void> {
  await tx.objectStore('entries').add(entry);
}
