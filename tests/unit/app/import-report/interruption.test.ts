import { expect, test } from 'vitest';
import { applyImport, continueImport } from '../../../../lib/app/import-report/apply-import.ts';
import { discardImport } from '../../../../lib/app/import-report/discard-import.ts';
import { listImports } from '../../../../lib/app/import-report/list-imports.ts';
import { stageReport } from '../../../../lib/app/import-report/stage-report.ts';
import { takeBackImport } from '../../../../lib/app/import-report/take-back-import.ts';
import { pieces } from '../../exchange/report/read-text.ts';
import { emptyLedger, value } from '../ledger.ts';
import { phoned, save } from '../orders.ts';
import { usd } from '../pages.ts';
import { business, ignore, importText, ledgerWins, never, present, staged } from './report-text.ts';

/** Three steps' worth of orders. */
const large = business(...Array.from({ length: 250 }, (_, index) => ({ n: index + 1, po: `PO-${index % 2}`, payment: `P${index}` })));

async function ready() {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-0', 'PO-1');
  await phoned(ctx, 7, { X: 1 }, { total: usd(1000) });
  return { ctx, before: await present(ctx) };
}

/** A signal that is raised at the n-th progress. */
function stopAt(n: number) {
  const stop = new AbortController();
  let heard = 0;
  return { signal: stop.signal, onProgress: () => { heard += 1; if (heard === n) stop.abort(); } };
}

/** A database that fails at its n-th transaction of the ledger: the browser went away. */
function crashing<Ctx extends { readonly db: object }>(ctx: Ctx, after: number): Ctx {
  let left = after;
  const db = new Proxy(ctx.db, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (name === 'transaction' && args[1] === 'readwrite') left -= 1;
        if (left < 0) throw new DOMException('gone', 'InvalidStateError');
        return Reflect.apply(member, target, args) as unknown;
      };
    },
  });
  return { ...ctx, db };
}

/** The ledger with the purchase orders' numbers in place of their ids, which differ from ledger to ledger. */
async function named(ctx: Awaited<ReturnType<typeof ready>>['ctx']): Promise<unknown> {
  const purchaseOrders = await ctx.db.getAll('purchaseOrders');
  return JSON.parse(purchaseOrders.reduce((text, { id, number }) => text.replaceAll(id, number), JSON.stringify(await present(ctx))));
}

test.each([1, 3])('cancelled while the file is read (at progress %i), nothing is left', async (n) => {
  const { ctx, before } = await ready();
  const result = await stageReport(ctx, { file: { name: 'a.csv', size: 1 }, source: pieces(new TextEncoder().encode(large), 9000), ...stopAt(n) });
  expect(result).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(await present(ctx)).toEqual(before);
  expect([await ctx.db.count('imports'), await ctx.db.count('importSteps')]).toEqual([0, 0]);
});

test('a file that breaks off in the middle leaves nothing', async () => {
  const { ctx } = await ready();
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(large.slice(0, 5000));
    throw new DOMException('changed', 'NotReadableError');
  }
  const result = await stageReport(ctx, { file: { name: 'a.csv', size: 1 }, source: broken(), signal: never, onProgress: ignore });
  expect(result).toEqual({ ok: false, error: { code: 'sourceFailed', detail: 'NotReadableError' } });
  expect([await ctx.db.count('imports'), await ctx.db.count('importSteps')]).toEqual([0, 0]);
});

test.each([1, 2])('cancelled after step %i, the ledger is as it was', async (n) => {
  const { ctx, before } = await ready();
  const { value: { id } } = await staged(ctx, large);
  const outcome = value(await applyImport(ctx, { id, choice: ledgerWins, ...stopAt(n) }));
  expect(outcome.kind).toBe('takenBack');
  expect(await present(ctx)).toEqual(before);
  expect(value(await listImports(ctx))).toEqual([]);
});

test.each([2, 3, 4])('when the browser goes away at transaction %i, the next opening finishes to the same ledger', async (n) => {
  const whole = await ready();
  await importText(whole.ctx, large);
  const { ctx } = await ready();
  const { value: { id } } = await staged(ctx, large);
  expect(await applyImport(crashing(ctx, n), { id, choice: ledgerWins, signal: never, onProgress: ignore })).toEqual({ ok: false, error: 'blocked' });
  expect(value(await listImports(ctx))[0]?.state).toBe('applying');
  expect(await discardImport(ctx, { id })).toEqual({ ok: false, error: 'begun' });
  expect(value(await continueImport(ctx, { id, signal: never, onProgress: ignore })).kind).toBe('done');
  expect(await named(ctx)).toEqual(await named(whole.ctx));
});

test.each([1, 2, 3])('when the browser goes away while it is taken back (transaction %i), the next opening goes on', async (n) => {
  const { ctx, before } = await ready();
  const { value: { id } } = await importText(ctx, large);
  expect(await takeBackImport(crashing(ctx, n), { id, onProgress: ignore })).toEqual({ ok: false, error: 'blocked' });
  expect(value(await continueImport(ctx, { id, signal: never, onProgress: ignore })).kind).toBe('takenBack');
  expect(await present(ctx)).toEqual(before);
});

test('a report that was only read can be discarded; the next import ends the way back of the last', async () => {
  const { ctx } = await ready();
  const first = await importText(ctx, business({ n: 300 }));
  const { value: { id } } = await staged(ctx, business({ n: 301 }));
  expect(await discardImport(ctx, { id })).toEqual({ ok: true, value: null });
  const second = await importText(ctx, business({ n: 302 }));
  expect(value(await listImports(ctx)).map((each) => each.id)).toEqual([second.value.id]);
  expect(await takeBackImport(ctx, { id: first.value.id, onProgress: ignore })).toEqual({ ok: false, error: 'notFound' });
});

test('two windows that go on with the same import at once end it once', async () => {
  const ctx = await emptyLedger();
  const { value: done } = await importText(ctx, business({ n: 1 }));
  await ctx.db.put('imports', { ...done, state: 'applying', doneAt: null }); // the browser went away before the end was noted
  const run = { id: done.id, signal: never, onProgress: ignore };
  const ends = await Promise.all([continueImport(ctx, run), continueImport(ctx, run)]);
  expect(ends.map(({ ok }) => ok)).toEqual([true, false]);
  expect((await ctx.db.getAll('entries')).filter(({ action }) => action === 'reportImported')).toHaveLength(2);
});
