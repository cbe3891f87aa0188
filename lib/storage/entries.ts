import type { Entry } from '../domain/entry.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** Adds an entry to the audit trail, in the transaction of the change it tells of. */
export async function addEntry(tx: WriteTransaction, entry: Omit<Entry, 'seq'>): Promise<void> {
  await tx.objectStore('entries').add(entry);
}

/** The entries of one thing, oldest first. */
export function entriesOf(tx: ReadTransaction, subject: string): Promise<Entry[]> {
  return tx.objectStore('entries').index('bySubject').getAll(subject);
}
