import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyImport } from '../../../../lib/app/import-report/apply-import.ts';
import { stageReport } from '../../../../lib/app/import-report/stage-report.ts';
import { takeBackImport } from '../../../../lib/app/import-report/take-back-import.ts';
import { sumByCurrency } from '../../../../lib/domain/money.ts';
import { pieces, readBytes } from '../../exchange/report/read-text.ts';
import { emptyLedger, value } from '../ledger.ts';
import { ignore, never, present } from './report-text.ts';

const own = new URL('../../../fixtures/reports/', import.meta.url);
const real = new URL('../../../../../shared/amazon/reports/', import.meta.url);
const reportsIn = (folder: URL): readonly URL[] =>
  (existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.csv') && !file.startsWith('HEADER')).map((file) => new URL(file, folder)) : []);
const nameOf = (file: URL): string => file.pathname.split('/').at(-1) ?? '';

/** Imports a file, compares it with what its reader says, imports it again, and takes it back. */
async function proves(file: URL): Promise<void> {
  const bytes = readFileSync(file);
  const ctx = await emptyLedger();
  const before = await present(ctx);
  const run = async () => {
    const staged = value(await stageReport(ctx, { file: { name: nameOf(file), size: bytes.length }, source: pieces(bytes), signal: never, onProgress: ignore }));
    const choice = { marketplace: staged.value.report.likelyMarketplace ?? 'amazon.de', winner: 'ledger', otherwise: [] } as const;
    const outcome = value(await applyImport(ctx, { id: staged.value.id, choice, signal: never, onProgress: ignore }));
    if (outcome.kind !== 'done') throw new Error('It was taken back');
    return outcome.value;
  };
  const { counts } = await run();
  const report = value(await readBytes(bytes));
  const orders = await ctx.db.getAll('orders');
  if (report.contents.kind === 'orders') {
    expect(counts).toEqual({ added: report.contents.orders.length, updated: 0, unchanged: 0 });
    expect(sumByCurrency(orders.flatMap(({ total }) => total ?? []))).toEqual(sumByCurrency(report.contents.orders.toSorted((a, b) => (a.orderId < b.orderId ? -1 : 1)).flatMap(({ total }) => total ?? [])));
    const said = new Map(report.contents.orders.map((order) => [order.orderId, order]));
    for (const { orderId, total, tax, amazonPoNumber, placedOn, lines } of orders) {
      const one = said.get(orderId);
      expect({ total, tax, amazonPoNumber, placedOn, titles: lines.map(({ title }) => title) })
        .toEqual({ total: one?.total, tax: one?.tax, amazonPoNumber: one?.poNumber, placedOn: one?.placedOn, titles: one?.items.map(({ title }) => title) });
    }
    const charges = (await ctx.db.getAll('invoices')).filter(({ kind }) => kind === 'charge');
    expect(charges).toHaveLength(report.contents.orders.flatMap(({ payments }) => payments).length);
  }
  const once = await present(ctx);
  const second = await run();
  expect(second.counts).toMatchObject({ added: 0, updated: 0 });
  expect(await present(ctx)).toEqual(once);
  await takeBackImport(ctx, { id: second.id, onProgress: ignore });
  expect(await present(ctx)).toEqual(once);
  expect(before.orders).toEqual([]);
}

test.each(reportsIn(own).map((file) => [nameOf(file), file] as const))('%s comes in with what its reader says, and a second time changes nothing', async (_, file) => {
  await proves(file);
});

describe.skipIf(!existsSync(real))('real reports beside the repository', () => {
  test.each(reportsIn(real).map((file) => [nameOf(file), file] as const))('%s comes in with what its reader says, and a second time changes nothing', async (_, file) => {
    await proves(file);
  });
});
