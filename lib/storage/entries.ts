import type { Entry } from '../domain/entry.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** Adds an entry to the audit trail, in the transaction of the change it tells of. Answers its place there. */
export function addEntry(tx: WriteTransaction, entry: Omit<Entry, 'seq'>): Promise<number> {
  return tx.objectStore('entries').add(entry);
}

/** The entry at a place of the trail. */
export function getEntry(tx: ReadTransaction, seq: number): Promise<Entry | undefined> {
  return tx.objectStore('entries').get(seq);
}

/** The entries of a subject, the oldest first. */
export function entriesOf(tx: ReadTransaction, subject: Entry['subject']): Promise<Entry[]> {
  return tx.objectStore('entries').index('bySubject').getAll(subject);
}

/** The position of the last entry; 0 while there is none. */
export async function lastEntry(tx: ReadTransaction): Promise<number> {
  return (await tx.objectStore('entries').openKeyCursor(null, 'prev'))?.primaryKey ?? 0;
}

/** The entries after a position, the oldest first. */
export function entriesAfter(tx: ReadTransaction, seq: number): Promise<Entry[]> {
  return tx.objectStore('entries').getAll(IDBKeyRange.lowerBound(seq, true));
}
