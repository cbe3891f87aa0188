import { expect, test } from 'vitest';
import { emptyLedger, minute } from '../ledger.ts';
import { figures, key, linksOf, phoned, save, seeDetails } from '../orders.ts';
import { usd } from '../pages.ts';
import { business, importText, ledgerWins, plan, present, type Row } from './report-text.ts';

test('orders come in with their items, day, total and charges, and Amazon\'s PO number links them', async () => {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-1', 'PO-2');
  const outcome = await importText(ctx, business({ n: 1, po: 'PO-1', total: '12.50', units: 2, payment: 'PAY1' }, { n: 2, po: 'po-2', total: '7.00' }, { n: 3, po: 'PO-9' }));
  expect(outcome.value.counts).toEqual({ added: 3, updated: 0, unchanged: 0 });
  expect(await figures(ctx)).toEqual({ 'PO-1': [1, 1250], 'PO-2': [1, 700] });
  expect(await linksOf(ctx, 1)).toEqual([['PO-1', 1250, 'amazonPo']]);
  expect(await ctx.db.get('orders', key(1))).toMatchObject({ placedOn: '2026-05-11', total: usd(1250), status: 'Closed', lines: [{ title: 'Thing X', quantity: 2, unitPrice: usd(625) }] });
  expect(await ctx.db.getAll('invoices')).toMatchObject([{ orderKey: key(1), kind: 'charge', number: 'PAY1', day: '2026-05-11', amount: usd(1250), source: 'report' }]);
});

test('a purchase order does not count as used now by what an old report says', async () => {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-1');
  const before = (await ctx.db.getAll('purchaseOrders'))[0]?.usedAt;
  ctx.clock.now += minute;
  await importText(ctx, business({ n: 1, po: 'PO-1' }));
  expect((await ctx.db.getAll('purchaseOrders'))[0]?.usedAt).toBe(before);
});

test('the plan tells what will change before anything does', async () => {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-1');
  await importText(ctx, business({ n: 1, status: 'Pending' }, { n: 2 }));
  const before = await present(ctx);
  const planned = await plan(ctx, business({ n: 1, status: 'Closed', payment: 'PAY1', po: 'PO-1' }, { n: 2 }, { n: 3, po: 'PO-7' }, { n: 4, po: 'PO-7' }));
  expect(planned.counts).toEqual({ added: 2, updated: 1, unchanged: 1, conflicting: 0 });
  expect(planned.updated[0]?.changed).toEqual({ before: { status: 'Pending', amazonPoNumber: null }, after: { status: 'Closed', amazonPoNumber: 'PO-1' } });
  expect(planned.updated[0]?.charges).toBe(1);
  expect(planned.unknownNumbers).toEqual(['PO-7']);
  expect(await present(ctx)).toEqual(before);
});

test('the same report a second time changes nothing and says so', async () => {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-1');
  const text = business({ n: 1, po: 'PO-1', payment: 'PAY1' }, { n: 2, total: '5.00', units: 5 }, { n: 3, status: 'Cancelled', total: '0.00' });
  await importText(ctx, text);
  const [before, entries] = [await present(ctx), await ctx.db.count('entries')];
  ctx.clock.now += 100 * minute;
  const { value: { counts } } = await importText(ctx, text);
  expect(counts).toEqual({ added: 0, updated: 0, unchanged: 3 });
  expect(await present(ctx)).toEqual(before);
  expect(await ctx.db.count('entries')).toBe(entries + 1); // that a report was imported
});

const early: readonly Row[] = [{ n: 1, status: 'Pending', total: '10.00', units: 2, day: '05/01/2026' }, { n: 2, day: '05/02/2026', payment: 'A' }];
const late: readonly Row[] = [{ n: 1, status: 'Closed', total: '5.00', units: 1, day: '05/01/2026', payment: 'B', paidOn: '05/20/2026', po: 'PO-1' }, { n: 3, day: '05/19/2026' }];

test('of two reports the later one counts, whichever comes in first', async () => {
  const states = await Promise.all([[early, late], [late, early]].map(async (reports) => {
    const ctx = await emptyLedger();
    await save(ctx, 'PO-1');
    for (const rows of reports) await importText(ctx, business(...rows));
    return { orders: (await ctx.db.getAll('orders')).map(({ linkedTo: _, ...order }) => order), invoices: await ctx.db.getAll('invoices'), figures: await figures(ctx) };
  }));
  expect(states[0]).toEqual(states[1]);
  expect(states[0]?.orders[0]).toMatchObject({ status: 'Closed', total: usd(500), lines: [{ quantity: 1 }] });
  expect(states[0]?.figures).toEqual({ 'PO-1': [1, 500] });
});

test('another total than a page showed is a conflict: the ledger\'s stays unless the person decides for the report', async () => {
  const text = business({ n: 1, total: '12.00' }, { n: 2, total: '12.00' });
  const outcomes = [];
  for (const choice of [ledgerWins, { ...ledgerWins, winner: 'report' as const }, { ...ledgerWins, otherwise: [key(2)] }]) {
    const ctx = await emptyLedger();
    for (const n of [1, 2]) await phoned(ctx, n, { X: 1 }, { total: usd(1000) });
    const planned = await plan(ctx, text, choice);
    expect(planned.counts).toEqual({ added: 0, updated: 0, unchanged: 0, conflicting: 2 });
    expect(planned.conflicting[0]?.conflicts).toEqual([{ field: 'total', ledger: usd(1000), report: usd(1200) }]);
    await importText(ctx, text, choice);
    outcomes.push((await ctx.db.getAll('orders')).map(({ total }) => total?.amount));
  }
  expect(outcomes).toEqual([[1000, 1000], [1200, 1200], [1000, 1200]]);
});

test('an order the ledger knows has arrived is not cancelled by a report unasked', async () => {
  const ctx = await emptyLedger();
  await phoned(ctx, 1);
  await seeDetails(ctx, 1, { shipments: [{ status: 'Delivered May 12' }] });
  const planned = await plan(ctx, business({ n: 1, status: 'Cancelled', total: '0.00' }));
  expect(planned.conflicting[0]?.conflicts).toEqual([{ field: 'cancelled' }]);
});

test('what pages said in more words stays; what they lacked comes from the report', async () => {
  const ctx = await emptyLedger();
  await phoned(ctx, 1, { X: 1 }, { status: 'Arriving tomorrow' });
  await importText(ctx, business({ n: 1, po: 'PO-5', payment: 'P', day: '05/12/2026' }));
  expect(await ctx.db.get('orders', key(1))).toMatchObject({ status: 'Arriving tomorrow', placedOn: '2026-05-11', amazonPoNumber: 'PO-5', total: usd(1000) });
});

test('without a marketplace nothing goes in unless the person names one', async () => {
  const ctx = await emptyLedger();
  const text = business({ n: 1, currency: 'EUR', day: '05/13/2026' }, { n: 2, day: '05/13/2026' });
  expect(await plan(ctx, text, { ...ledgerWins, marketplace: null })).toMatchObject({ homeless: 1, counts: { added: 1 } });
  await importText(ctx, text, { ...ledgerWins, marketplace: 'amazon.de' });
  expect((await ctx.db.getAll('orders')).map(({ marketplace }) => marketplace)).toEqual(['amazon.com', 'amazon.de']);
});
