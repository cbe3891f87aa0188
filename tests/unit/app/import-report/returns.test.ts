import { expect, test } from 'vitest';
import { emptyLedger } from '../ledger.ts';
import { figures, key, phoned, save } from '../orders.ts';
import { asin, usd } from '../pages.ts';
import { business, importText, ledgerWins, plan, refunded, returned } from './report-text.ts';

const bought = business({ n: 1, po: 'PO-1', total: '30.00', units: 3 });
const sent = returned({ n: 1, day: '05/20/2026', item: 'X', units: 1 });
const back = refunded({ n: 1, day: '05/25/2026', item: 'X', units: 1, amount: '10.00' });

async function after(...reports: readonly string[]) {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-1');
  for (const text of [bought, ...reports]) await importText(ctx, text);
  const order = await ctx.db.get('orders', key(1));
  const credits = (await ctx.db.getAll('invoices')).filter(({ kind }) => kind === 'credit');
  return { returns: order?.returns.map(({ quantity, state, refund }) => [quantity, state, refund?.amount ?? null]), refundTotal: order?.refundTotal?.amount ?? null, credits: credits.map(({ amount }) => amount?.amount), spend: (await figures(ctx))['PO-1'] };
}

test.each([
  ['a return is kept with the item', [sent], { returns: [[1, 'sent', null]], refundTotal: null, credits: [], spend: [1, 3000] }],
  ['the same report twice is one return', [sent, sent], { returns: [[1, 'sent', null]], refundTotal: null, credits: [], spend: [1, 3000] }],
  ['a refund completes the return and the budget follows', [sent, back], { returns: [[1, 'refunded', 1000]], refundTotal: 1000, credits: [1000], spend: [1, 2000] }],
  ['in the other order, and twice, it is the same', [back, sent, back, sent], { returns: [[1, 'refunded', 1000]], refundTotal: 1000, credits: [1000], spend: [1, 2000] }],
  ['another day is another return', [sent, returned({ n: 1, day: '05/22/2026', item: 'X', units: 1 })], { returns: [[1, 'sent', null], [1, 'sent', null]], refundTotal: null, credits: [], spend: [1, 3000] }],
] as const)('%s', async (_, reports, expected) => {
  expect(await after(...reports)).toEqual(expected);
});

test('what a page told of the same units is not counted twice', async () => {
  const ctx = await emptyLedger();
  await phoned(ctx, 1, { X: 1 }, { status: 'Return complete' });
  expect((await ctx.db.get('orders', key(1)))?.returns).toMatchObject([{ quantity: 1, state: 'sent', by: 'page' }]);
  await importText(ctx, sent);
  expect((await ctx.db.get('orders', key(1)))?.returns).toMatchObject([{ quantity: 1, state: 'sent', by: 'report' }]);
});

test('more than was ordered goes back only when the person says so', async () => {
  const ctx = await emptyLedger();
  await importText(ctx, bought);
  const tooMany = returned({ n: 1, day: '05/20/2026', item: 'X', units: 4 });
  expect((await plan(ctx, tooMany)).conflicting[0]?.conflicts).toEqual([{ field: 'returns', title: 'Thing X', ordered: 3, report: 4 }]);
  await importText(ctx, tooMany);
  expect((await ctx.db.get('orders', key(1)))?.returns).toEqual([]);
  await importText(ctx, tooMany, { ...ledgerWins, winner: 'report' });
  expect((await ctx.db.get('orders', key(1)))?.returns).toMatchObject([{ quantity: 4 }]);
});

test('an order of which only a refund is known comes in with its item and its credit', async () => {
  const ctx = await emptyLedger();
  await importText(ctx, back);
  expect(await ctx.db.get('orders', key(1))).toMatchObject({ lines: [{ asin: asin('X'), quantity: null }], returns: [{ quantity: 1, refund: usd(1000) }], refundTotal: usd(1000) });
});
