import type { Entry, NewEntry } from '../domain/entry.ts';
import { entryDigest, entryHash } from '../domain/entry-hash.ts';
import type { TrailEnd } from '../domain/trail.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** The entry each running transaction wrote last: entries asked for at once still get one place each. */
const ends = new WeakMap<WriteTransaction, Promise<TrailEnd | null>>();

/** Adds an entry to the audit trail, chained to the one before, in the transaction of the change it tells of. Answers its place there. */
export async function addEntry(tx: WriteTransaction, entry: NewEntry): Promise<number> {
  const end = (ends.get(tx) ?? getTrailEnd(tx)).then((last) => append(tx, entry, last));
  ends.set(tx, end);
  return (await end).seq;
}

/** Adds an entry of another trail as it is, with a place in this one; of one whose contents were removed only the digest tells what it said. Answers its place. */
export async function adoptEntry(tx: WriteTransaction, { seq: _, hash: _hash, digest, removedAt, ...said }: Entry): Promise<number> {
  const end = (ends.get(tx) ?? getTrailEnd(tx)).then((last) => append(tx, said, last, removedAt === null ? null : { digest, removedAt }));
  ends.set(tx, end);
  return (await end).seq;
}

async function append(
  tx: WriteTransaction, { reason: given, ...said }: Omit<NewEntry, 'reason'> & { readonly reason?: string | null }, last: TrailEnd | null,
  removed: Pick<Entry, 'digest' | 'removedAt'> | null = null,
): Promise<TrailEnd> {
  const reason = given ?? null;
  const store = tx.objectStore('entries');
  const seq = 1 + (last?.seq ?? (await store.openKeyCursor(null, 'prev'))?.key ?? 0); // an older trail goes on without a chain to it
  const digest = removed?.digest ?? entryDigest({ ...said, reason });
  const hash = entryHash(seq, digest, last?.hash ?? null);
  await Promise.all([
    store.add({ ...said, reason, seq, digest, hash, removedAt: removed?.removedAt ?? null }),
    tx.objectStore('settings').put({ key: 'trail', end: { seq, hash } }),
  ]);
  return { seq, hash };
}

/** Where the chained trail ends; null while nothing is chained. */
export async function getTrailEnd(tx: ReadTransaction): Promise<TrailEnd | null> {
  const record = await tx.objectStore('settings').get('trail');
  return record?.key === 'trail' ? record.end : null;
}

/** The entry at a place of the trail. */
export function getEntry(tx: ReadTransaction, seq: number): Promise<Entry | undefined> {
  return tx.objectStore('entries').get(seq);
}

/** The entries of a subject, the oldest first. */
export function entriesOf(tx: ReadTransaction, subject: Entry['subject']): Promise<Entry[]> {
  return tx.objectStore('entries').index('bySubject').getAll(subject);
}

/** The entries of every subject that begins so (`import/`), those of each subject together. */
export function entriesBeginning(tx: ReadTransaction, start: string): Promise<Entry[]> {
  return tx.objectStore('entries').index('bySubject').getAll(IDBKeyRange.bound(start, `${start}\uffff`));
}

/** The last entry; undefined while there is none. */
export async function lastEntry(tx: ReadTransaction): Promise<Entry | undefined> {
  return (await tx.objectStore('entries').openCursor(null, 'prev'))?.value;
}

/** The entries from a position on, the oldest first. */
export function entriesFrom(tx: ReadTransaction, seq: number): Promise<Entry[]> {
  return tx.objectStore('entries').getAll(IDBKeyRange.lowerBound(seq));
}

/** At most `limit` entries from a position on, the oldest first. */
export function entrySlice(tx: ReadTransaction, seq: number, limit: number): Promise<Entry[]> {
  return tx.objectStore('entries').getAll(IDBKeyRange.lowerBound(seq), limit);
}

/** At most `limit` entries behind a position (null: from the very first key, whatever it is), in their order. */
export function entriesBehind(tx: ReadTransaction, seq: number | null, limit: number): Promise<Entry[]> {
  return tx.objectStore('entries').getAll(seq === null ? null : IDBKeyRange.lowerBound(seq, true), limit);
}

/** How many entries there are. */
export function countEntries(tx: ReadTransaction): Promise<number> {
  return tx.objectStore('entries').count();
}

/** How many entries a subject has. */
export function countEntriesOf(tx: ReadTransaction, subject: Entry['subject']): Promise<number> {
  return tx.objectStore('entries').index('bySubject').count(subject);
}

/** As many entries as `count` before a place of the trail (null: from its end), the latest first. */
export async function entriesBefore(tx: ReadTransaction, seq: number | null, count: number): Promise<Entry[]> {
  const store = tx.objectStore('entries');
  const end = seq ?? ((await store.openKeyCursor(null, 'prev'))?.key ?? 0) + 1;
  const found: Entry[] = [];
  // Entries follow one another without a gap, so a range of as many places holds them; where some are missing, the next range is read.
  for (let upper = end; upper > 1 && found.length < count;) {
    const lower = Math.max(1, upper - (count - found.length));
    found.push(...(await store.getAll(IDBKeyRange.bound(lower, upper, false, true))).reverse());
    upper = lower;
  }
  return found;
}

/** The subjects that begin with `prefix`, each once. */
export async function subjectsUnder(tx: ReadTransaction, prefix: string): Promise<string[]> {
  const subjects: string[] = [];
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  for (let cursor = await tx.objectStore('entries').index('bySubject').openKeyCursor(range, 'nextunique'); cursor !== null; cursor = await cursor.continue()) subjects.push(cursor.key);
  return subjects;
}
