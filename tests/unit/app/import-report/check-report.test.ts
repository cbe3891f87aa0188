import { expect, test } from 'vitest';
import { checkReport } from '../../../../lib/app/import-report/check-report.ts';
import { shownAtMost } from '../../../../lib/app/import-report/planning.ts';
import { planImport } from '../../../../lib/app/import-report/plan-import.ts';
import type { AppContext } from '../../../../lib/app/context.ts';
import { pieces } from '../../exchange/report/read-text.ts';
import { emptyLedger, value } from '../ledger.ts';
import { save } from '../orders.ts';
import { business, ignore, importText, never, refunded, returned, type Row } from './report-text.ts';

const check = async (ctx: AppContext, text: string, signal = never, onProgress: Parameters<typeof checkReport>[1]['onProgress'] = ignore) =>
  checkReport(ctx, { file: { name: 'report.csv', size: text.length }, source: pieces(new TextEncoder().encode(text)), signal, onProgress });

/** Orders of which some are known, some say otherwise and some are new, over several steps. */
const rows = (from: number, count: number): Row[] => Array.from({ length: count }, (_, index) => ({ n: from + index, po: `PO-${index % 3}`, payment: `P${from + index}` }));

test.each<[string, string]>([
  ['orders, some of them known', business(...rows(100, 250), { n: 90, total: '11.00' })],
  ['orders all known', business(...rows(1, 150))],
  ['orders all new', business(...rows(1000, 150))],
  ['more than are shown', business(...rows(1000, shownAtMost + 250))],
  ['returns of known and new orders, and of more than was ordered', returned({ n: 5, day: '05/20/2026', item: 'X', units: 1 }, { n: 6, day: '05/20/2026', item: 'X', units: 3 }, { n: 9000, day: '05/20/2026', item: 'X', units: 2 })],
  ['refunds of known and new orders', refunded({ n: 5, day: '05/20/2026', item: 'X', units: 1, amount: '10.00' }, { n: 9000, day: '05/20/2026', item: 'X', units: 2, amount: '3.00' })],
])('%s: what is planned while a report is laid down is what a comparison of all of it says', async (_, text) => {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-0');
  await importText(ctx, business(...rows(1, 200)));
  const { staged, choice, plan } = value(await check(ctx, text));
  const again = value(await planImport(ctx, { id: staged.value.id, choice, signal: never, onProgress: ignore }));
  expect(plan).toEqual(again);
});

test('of more orders than are shown all are counted, with their unknown numbers', async () => {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-0');
  const many = rows(1, shownAtMost + 3).map((row, index) => (index < shownAtMost ? { ...row, po: 'PO-0' } : row));
  const { plan } = value(await check(ctx, business(...many)));
  expect(plan).toMatchObject({ counts: { added: shownAtMost + 3, updated: 0, unchanged: 0, conflicting: 0 }, unknownNumbers: ['PO-1', 'PO-2'] });
  expect(plan.added).toHaveLength(shownAtMost);
});

test.each(['reading', 'gathering', 'comparing'] as const)('cancelled while %s, nothing is left', async (phase) => {
  const ctx = await emptyLedger();
  await importText(ctx, business(...rows(1, 250)));
  const before = [await ctx.db.count('imports'), await ctx.db.count('importSteps')];
  const stop = new AbortController();
  const outcome = await check(ctx, business(...rows(1, 250)), stop.signal, (progress) => { if (progress.phase === phase) stop.abort(); });
  expect(outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect([await ctx.db.count('imports'), await ctx.db.count('importSteps')]).toEqual(before);
});
