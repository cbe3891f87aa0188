import { entryDigest } from '../../domain/entry-hash.ts';
import type { Entry } from '../../domain/entry.ts';
import { adoptEntry } from '../../storage/entries.ts';
import { putRecord, slicesOf } from '../../storage/records.ts';
import type { ReadTransaction, WriteTransaction } from '../../storage/schema.ts';

/** What our trail knows of each entry, by what it says. */
type KnownEntries = ReadonlyMap<string, { readonly seq: number; readonly isRemoved: boolean }>;

const references = ['undo', 'redo'] as const;

/** What an entry says, whatever its place: places it refers to are not counted. */
function sayingOf(entry: Entry): string {
  const refers = entry.after !== null && references.some((name) => Object.hasOwn(entry.after ?? {}, name));
  if (entry.removedAt !== null) return entry.digest ?? '';
  if (entry.digest !== null && !refers) return entry.digest;
  const after = entry.after === null ? null : Object.fromEntries(Object.entries(entry.after).filter(([name]) => !references.some((each) => each === name)));
  return entryDigest({ ...entry, after });
}

/** What our trail says. */
async function knownEntries(tx: ReadTransaction): Promise<KnownEntries> {
  const known = new Map<string, { readonly seq: number; readonly isRemoved: boolean }>();
  for await (const entries of slicesOf(tx, 'entries', 2000)) {
    for (const entry of entries) known.set(sayingOf(entry), { seq: entry.seq ?? 0, isRemoved: entry.removedAt !== null });
  }
  return known;
}

/**
 * Brings the trail of a file into ours. Ours stays as it is and stays provable: what it does not say yet is added at its
 * end, in the file's order and with the file's own times, and so is part of our chain from then on. Of two trails that
 * were one before, only what came later is added; the same file again adds nothing. Where an entry points to another, it
 * points to that one's place here. Contents that were removed here come back when the file still has them: their digest stayed and
 * proves them. Answers how many were added.
 */
export async function mergeTrail(tx: WriteTransaction, entries: readonly Entry[]): Promise<number> {
  const known = await knownEntries(tx);
  const places = new Map<number, number>();
  let added = 0;
  for (const entry of entries) {
    const ours = known.get(sayingOf(entry)) ?? (entry.digest === null ? undefined : known.get(entry.digest));
    if (ours === undefined) added += 1;
    else if (ours.isRemoved && entry.removedAt === null) await bringBack(tx, ours.seq, entry);
    const place = ours?.seq ?? await adoptEntry(tx, { ...entry, after: atPlaces(entry.after, places) });
    if (entry.seq !== undefined) places.set(entry.seq, place);
  }
  return added;
}

async function bringBack(tx: WriteTransaction, seq: number, { at, actor, action, subject, before, after, reason }: Entry): Promise<void> {
  const blank = await tx.objectStore('entries').get(seq);
  if (blank === undefined) return;
  await putRecord(tx, 'entries', { ...blank, at, actor, action, subject, before, after, reason, removedAt: null });
}

function atPlaces(after: Entry['after'], places: ReadonlyMap<number, number>): Entry['after'] {
  if (after === null) return null;
  return Object.fromEntries(Object.entries(after).map(([name, value]) => {
    const isReference = references.some((each) => each === name) && typeof value === 'number';
    return [name, isReference ? places.get(value) ?? value : value];
  }));
}
