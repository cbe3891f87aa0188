import { describe, expect, it } from 'vitest';
import { entryDigest, entryHash } from '../../../lib/domain/entry-hash.ts';
import type { Entry, NewEntry } from '../../../lib/domain/entry.ts';
import { checkTrail, checkTrailEnd, trailStart, type TrailEnd } from '../../../lib/domain/trail.ts';

const said = (n: number): NewEntry => ({ at: n, actor: 'person', action: 'purchaseOrderEdited', subject: 'purchaseOrder/a', before: { n }, after: { n: n + 1 } });

/** A trail of `count` entries behind `unchained` old ones. */
function trail(count: number, unchained = 0): Entry[] {
  const entries: Entry[] = [];
  for (let seq = 1; seq <= unchained + count; seq += 1) {
    const contents = { ...said(seq), reason: null, removedAt: null };
    const digest = seq <= unchained ? null : entryDigest(contents);
    entries.push({ ...contents, seq, digest, hash: digest === null ? null : entryHash(seq, digest, entries.at(-1)?.hash ?? null) });
  }
  return entries;
}

function endOf(entries: readonly Entry[]): TrailEnd | null {
  const last = entries.at(-1);
  return last?.seq === undefined || last.hash === null ? null : { seq: last.seq, hash: last.hash };
}

const verify = (entries: readonly Entry[], end: TrailEnd | null) => checkTrailEnd(checkTrail(trailStart, entries), end);
const at = (seq: number, change: (entry: Entry) => Entry, entries = trail(5)) => entries.map((entry) => (entry.seq === seq ? change(entry) : entry));
/** An entry that was made to say something else by somebody who knows how hashes are computed, but not how to bend what follows. */
function forged(entry: Entry, previous: string | null): Entry {
  const contents = { ...entry, after: { n: 99 } };
  const digest = entryDigest(contents);
  return { ...contents, digest, hash: entryHash(entry.seq ?? 0, digest, previous) };
}

describe('a trail', () => {
  it('holds when every entry says what it said and follows the one before', () => {
    expect(verify(trail(5), endOf(trail(5)))).toMatchObject({ chained: 5, unchained: 0, removed: 0, broken: null });
    expect(verify([], null)).toEqual(trailStart);
  });

  it('holds behind entries from before it was chained, and counts them as unproved', () => {
    expect(verify(trail(3, 4), endOf(trail(3, 4)))).toMatchObject({ chained: 3, unchained: 4, broken: null });
  });

  it('holds where the contents of an entry were removed on request, and says so', () => {
    const entries = at(3, (entry) => ({ ...entry, subject: 'removed', before: null, after: null, removedAt: 9 }));
    expect(verify(entries, endOf(entries))).toMatchObject({ chained: 5, removed: 1, broken: null });
  });

  it('is the same whether it is checked in one go or in slices', () => {
    const entries = trail(6, 2);
    const sliced = [entries.slice(0, 1), entries.slice(1, 4), entries.slice(4)].reduce(checkTrail, trailStart);
    expect(sliced).toEqual(checkTrail(trailStart, entries));
  });

  it.each([
    ['says something else', at(3, (entry) => ({ ...entry, after: { n: 0 } })), { code: 'changed', seq: 3 }],
    ['gives another reason', at(2, (entry) => ({ ...entry, reason: 'Because' })), { code: 'changed', seq: 2 }],
    ['was made at another time', at(5, (entry) => ({ ...entry, at: 0 })), { code: 'changed', seq: 5 }],
    ['lost its digest', at(3, (entry) => ({ ...entry, digest: null, hash: null })), { code: 'changed', seq: 3 }],
    ['is not there', trail(5).filter(({ seq }) => seq !== 3), { code: 'missing', seq: 3 }],
    ['is not there with the ones behind it', trail(5).slice(0, 3), { code: 'end', seq: 4 }],
    ['stands at another place', at(4, (entry) => ({ ...entry, hash: 'f'.repeat(64) })), { code: 'order', seq: 4 }],
    ['was exchanged with its neighbour', trail(5).map((entry, index, all) => ({ ...(index === 1 ? all[2] : index === 2 ? all[1] : entry) ?? entry, seq: index + 1 })), { code: 'order', seq: 2 }],
    ['was forged with a hash of its own', at(3, (entry) => forged(entry, trail(5)[1]?.hash ?? null)), { code: 'order', seq: 4 }],
    ['was forged at the end', at(5, (entry) => forged(entry, trail(5)[3]?.hash ?? null)), { code: 'end', seq: 6 }],
    ['was called removed with a digest of its own', at(3, (entry) => ({ ...entry, subject: 'removed', before: null, after: null, removedAt: 9, digest: 'a'.repeat(64) })), { code: 'order', seq: 3 }],
    ['says something although its contents were removed', at(3, (entry) => ({ ...entry, removedAt: 9 })), { code: 'changed', seq: 3 }],
    ['was slipped in before the first', [{ ...said(0), seq: 0, reason: null, removedAt: null, digest: null, hash: null }, ...trail(5)], { code: 'order', seq: 0 }],
    ['was slipped in between two', trail(5).flatMap((entry) => (entry.seq === 3 ? [entry, { ...entry, seq: 3.5 }] : [entry])), { code: 'order', seq: 3.5 }],
    ['was added by nobody', [...trail(5), { ...said(6), seq: 6, reason: null, removedAt: null, digest: null, hash: null }], { code: 'changed', seq: 6 }],
  ] as const)('is broken where an entry %s', (_, entries, broken) => {
    expect(verify(entries, endOf(trail(5))).broken).toEqual(broken);
  });

  it('stays at the first break', () => {
    const entries = at(2, (entry) => ({ ...entry, at: 0 }), at(4, (entry) => ({ ...entry, at: 0 })));
    expect(verify(entries, endOf(entries)).broken).toEqual({ code: 'changed', seq: 2 });
  });
});
