import type { Entry } from './entry.ts';
import { entryDigest, entryHash } from './entry-hash.ts';

/** Where the trail ends: kept beside it, so that a missing end is noticed too. */
export interface TrailEnd {
  readonly seq: number;
  readonly hash: string;
}

/**
 * The first place where the trail does not hold. `changed`: an entry says something else than when it was written.
 * `missing`: one is not there. `order`: its link to the one before is wrong, or its place is none a trail has. `end`: the
 * last ones were taken away.
 */
export interface TrailBreak {
  readonly code: 'changed' | 'missing' | 'order' | 'end';
  readonly seq: number;
}

/** How far a trail was checked: hand each result to the next call. */
export interface TrailCheck {
  /** Entries from before the trail was chained (version 2): nothing proves them. */
  readonly unchained: number;
  readonly chained: number;
  /** Entries whose contents were removed on request; their place is proved, what they said is gone. */
  readonly removed: number;
  readonly last: TrailEnd | null;
  readonly broken: TrailBreak | null;
}

export const trailStart: TrailCheck = { unchained: 0, chained: 0, removed: 0, last: null, broken: null };

/** Checks the next entries of a trail, in their order. Once broken, it stays at the first break. */
export function checkTrail(check: TrailCheck, entries: readonly Entry[]): TrailCheck {
  return entries.reduce(checkEntry, check);
}

/** Compares the end of the entries with the end that was kept. */
export function checkTrailEnd(check: TrailCheck, end: TrailEnd | null): TrailCheck {
  if (check.broken !== null) return check;
  const same = check.last?.seq === end?.seq && check.last?.hash === end?.hash;
  return same ? check : { ...check, broken: { code: 'end', seq: (check.last?.seq ?? 0) + 1 } };
}

function checkEntry(check: TrailCheck, entry: Entry): TrailCheck {
  if (check.broken !== null) return check;
  const { seq, digest, hash } = entry;
  if (seq !== undefined && (!Number.isInteger(seq) || seq < 1)) return { ...check, broken: { code: 'order', seq } };
  if (digest === null || hash === null) {
    return check.last === null ? { ...check, unchained: check.unchained + 1 } : { ...check, broken: { code: 'changed', seq: seq ?? 0 } };
  }
  if (seq === undefined) return { ...check, broken: { code: 'missing', seq: (check.last?.seq ?? 0) + 1 } };
  if (check.last !== null && seq !== check.last.seq + 1) return { ...check, broken: { code: 'missing', seq: check.last.seq + 1 } };
  if (entry.removedAt === null ? entryDigest(entry) !== digest : !isBlank(entry)) return { ...check, broken: { code: 'changed', seq } };
  if (entryHash(seq, digest, check.last?.hash ?? null) !== hash) return { ...check, broken: { code: 'order', seq } };
  return { ...check, chained: check.chained + 1, removed: check.removed + (entry.removedAt === null ? 0 : 1), last: { seq, hash } };
}

/** Contents that were removed are gone: what an entry still says beside that nobody proves. */
function isBlank({ subject, reason, before, after }: Entry): boolean {
  return subject === 'removed' && reason === null && before === null && after === null;
}
