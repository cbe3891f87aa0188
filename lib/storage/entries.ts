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

/** The last entry; undefined while there is none. */
export async function lastEntry(tx: ReadTransaction): Promise<Entry | undefined> {
  return (await tx.objectStore('entries').openCursor(null, 'prev'))?.value;
}

/** The entries from a position on, the oldest first. */
export function entriesFrom(tx: ReadTransaction, seq: number): Promise<Entry[]> {
  return tx.objectStore('entries').getAll(IDBKeyRange.lowerBound(seq));
}
