import { describe, expect, it } from 'vitest';
import { verifyTrail } from '../../../lib/app/verify-trail.ts';
import { entryDigest, entryHash } from '../../../lib/domain/entry-hash.ts';
import type { Entry } from '../../../lib/domain/entry.ts';
import { addEntry } from '../../../lib/storage/entries.ts';
import { ok } from '../../../lib/domain/result.ts';
import { changeLedger } from '../../../lib/storage/transaction.ts';
import { emptyLedger, value } from './ledger.ts';

async function ledgerWith(count: number) {
  const ctx = await emptyLedger();
  value(await changeLedger(ctx.db, async (tx) => {
    for (let n = 0; n < count; n += 1) await addEntry(tx, { at: n, actor: 'ledger', action: 'settingsChanged', subject: 'settings', before: null, after: { n } });
    return ok(null);
  }));
  return ctx;
}

describe('verifying the trail', () => {
  it('reads it in slices to its end, says how far it is, and changes nothing', async () => {
    const ctx = await ledgerWith(2300);
    const steps: number[] = [];
    const check = value(await verifyTrail(ctx, { onProgress: ({ done, total }) => { steps.push(done); expect(total).toBe(2300); } }));
    expect(check).toMatchObject({ chained: 2300, broken: null });
    expect(steps).toEqual([1000, 2000, 2300]);
    expect(await ctx.db.count('entries')).toBe(2300);
  });

  it.each([0, 1000])('ends by itself with %i entries', async (count) => {
    expect(value(await verifyTrail(await ledgerWith(count), {}))).toMatchObject({ chained: count, broken: null });
  });

  it('names the first entry that was changed, forged or taken away in the database itself', async () => {
    const ctx = await ledgerWith(1500);
    const entry = await ctx.db.get('entries', 1200);
    if (entry === undefined) throw new Error('The entry was not written');
    const put = (changed: Entry) => ctx.db.put('entries', changed);
    const broken = async () => value(await verifyTrail(ctx, {})).broken;
    await put({ ...entry, after: { n: -1 } });
    expect(await broken()).toEqual({ code: 'changed', seq: 1200 });
    const digest = entryDigest({ ...entry, after: { n: -1 } });
    await put({ ...entry, after: { n: -1 }, digest, hash: entryHash(1200, digest, (await ctx.db.get('entries', 1199))?.hash ?? null) });
    expect(await broken()).toEqual({ code: 'order', seq: 1201 });
    await put(entry);
    expect(await broken()).toBeNull();
    await ctx.db.delete('entries', 1500);
    expect(await broken()).toEqual({ code: 'end', seq: 1500 });
  });

  it.each([0, -3, 0.5, 1000.5])('sees an entry slipped in at place %f, where slices begin and end too', async (seq) => {
    const ctx = await ledgerWith(1500);
    const entry = await ctx.db.get('entries', 1000);
    if (entry === undefined) throw new Error('The entry was not written');
    await ctx.db.put('entries', { ...entry, seq, ...(seq < 1 ? { digest: null, hash: null } : {}) });
    expect(value(await verifyTrail(ctx, {})).broken).toEqual({ code: 'order', seq });
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    const run = verifyTrail(await ledgerWith(1500), { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await run).toEqual({ ok: false, error: 'cancelled' });
  });
});
