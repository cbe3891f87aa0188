import type { Entry } from '../domain/entry.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** Adds an entry to the audit trail, in the transaction of the change it tells of. */
export async function addEntry(tx: WriteTransaction, entry: Omit<Entry, 'seq'>): Promise<void> {
  await tx.objectStore('entries').add(entry);
}

/** The entries of a subject, the oldest first. */
export function entriesOf(tx: ReadTransaction, subject: Entry['subject']): Promise<Entry[]> {
  return tx.objectStore('entries').index('bySubject').getAll(subject);
}
