import { expect, test } from 'vitest';
import { emptyLedger, value } from '../ledger.ts';
import { recordReturn } from '../../../../lib/app/record-return.ts';
import type { ReturnedUnits } from '../../../../lib/domain/mark-return.ts';
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

const mark = (state: ReturnedUnits['state'], quantity: number, cents: number | null = null): ReturnedUnits =>
  ({ asin: asin('X'), quantity, state, refund: cents === null ? null : usd(cents) });
const twoSent = returned({ n: 1, day: '05/20/2026', item: 'X', units: 2 });
const twoBack = refunded({ n: 1, day: '05/25/2026', item: 'X', units: 2, amount: '20.00' });
const oneByOne = refunded({ n: 1, day: '05/25/2026', item: 'X', units: 1, amount: '10.00' }, { n: 1, day: '05/26/2026', item: 'X', units: 1, amount: '9.00' });

/** Reports and a person's marks in the order they come; what is known after them, the furthest units first. */
test.each<[string, readonly (string | ReturnedUnits)[], readonly unknown[], number]>([
  ['two sent by a report, one refunded by hand, and the report again', [twoSent, mark('refunded', 1, 1000), twoSent], [[1, 'refunded', 1000], [1, 'sent', null]], 2000],
  ['the same before the report', [mark('sent', 2), mark('refunded', 1, 1000), twoSent, twoSent], [[1, 'refunded', 1000], [1, 'sent', null]], 2000],
  ['one refunded by hand, then by the refunds report, and both again', [twoSent, mark('refunded', 1, 1000), back, twoSent, back], [[1, 'refunded', 1000], [1, 'sent', null]], 2000],
  ['two refunded by hand at once, row by row in the report', [mark('refunded', 2, 2000), oneByOne, oneByOne], [[1, 'refunded', 1000], [1, 'refunded', 900]], 1100],
  ['two refunded by hand one after the other, one row in the report', [mark('refunded', 1, 1000), mark('refunded', 1, 1000), twoBack, twoBack], [[1, 'refunded', 1000], [1, 'refunded', 1000]], 1000],
  ['one of two sent by a report is refunded by a report', [twoSent, back, twoSent, back], [[1, 'refunded', 1000], [1, 'sent', null]], 2000],
  ['more sent by a report than by hand', [mark('sent', 1), twoSent, twoSent], [[1, 'sent', null], [1, 'sent', null]], 3000],
  ['money alone by hand, with its unit in the report', [mark('moneyOnly', 0, 1000), back, back], [[0, 'refunded', 1000]], 2000],
  ['one that never came, and one that was sent back', [mark('neverArrived', 1, 1000), sent, back, sent], [[1, 'refunded', 1000], [1, 'sent', null]], 2000],
])('no unit and no cent is counted twice: %s', async (_, story, expected, spend) => {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-1');
  await importText(ctx, bought);
  for (const step of story) {
    if (typeof step === 'string') await importText(ctx, step);
    else value(await recordReturn(ctx, { orderKey: key(1), returned: step }));
  }
  const returns = (await ctx.db.get('orders', key(1)))?.returns.map(({ quantity, state, refund }) => [quantity, state, refund?.amount ?? null] as const);
  expect(returns?.toSorted((a, b) => a[1].localeCompare(b[1]) || (b[2] ?? 0) - (a[2] ?? 0))).toEqual(expected);
  expect((await figures(ctx))['PO-1']).toEqual([1, spend]);
});
