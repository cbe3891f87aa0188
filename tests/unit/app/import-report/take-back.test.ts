import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCorrespondence } from '../../../../lib/app/add-correspondence.ts';
import type { AppContext } from '../../../../lib/app/context.ts';
import { recordOrders } from '../../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../../lib/app/submit-checkout.ts';
import { takeBackImport } from '../../../../lib/app/import-report/take-back-import.ts';
import { emptyLedger, minute, noon, value } from '../ledger.ts';
import { key, phoned, save, seeDetails } from '../orders.ts';
import { card, list, review, usd } from '../pages.ts';
import { business, ignore, importText, ledgerWins, present, type Row } from './report-text.ts';

const undo = async (ctx: AppContext, id: Parameters<typeof takeBackImport>[1]['id']) => value(await takeBackImport(ctx, { id, onProgress: ignore }));

const rows = fc.uniqueArray(fc.record({
  n: fc.integer({ min: 1, max: 6 }),
  day: fc.constantFrom('05/10/2026', '05/11/2026', '05/13/2026'),
  po: fc.constantFrom('', 'PO-1', 'PO-2', 'PO-9'),
  total: fc.constantFrom('10.00', '12.34', '0.00'),
  status: fc.constantFrom('Closed', 'Pending', 'Cancelled'),
  item: fc.constantFrom('X', 'Y'),
  units: fc.integer({ min: 1, max: 3 }),
  payment: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
}), { selector: ({ n }) => n, minLength: 1, maxLength: 6 });

const doings = fc.array(fc.oneof(
  fc.record({ kind: fc.constant('page' as const), n: fc.integer({ min: 1, max: 6 }), item: fc.constantFrom('X', 'Y'), total: fc.constantFrom(1000, 1234) }),
  fc.record({ kind: fc.constant('checkout' as const), n: fc.integer({ min: 1, max: 3 }), item: fc.constantFrom('X', 'Y') }),
  fc.record({ kind: fc.constant('report' as const), rows }),
), { maxLength: 4 });

test('an import that is taken back leaves the ledger as it was, whatever was in it', async () => {
  await fc.assert(fc.asyncProperty(doings, rows, fc.constantFrom('ledger' as const, 'report' as const), async (before, said, winner) => {
    const ctx = await emptyLedger();
    await save(ctx, 'PO-1', 'PO-2');
    for (const each of before) {
      if (each.kind === 'page') await phoned(ctx, each.n, { [each.item]: 1 }, { total: usd(each.total) });
      if (each.kind === 'checkout') await submitCheckout(ctx, { reading: review(each.n, { [each.item]: 1 }), text: 'PO-1', at: noon });
      if (each.kind === 'report') await importText(ctx, business(...each.rows as Row[])); // an absent payment is no payment
    }
    const was = await present(ctx);
    ctx.clock.now += 90 * minute;
    const { value: { id } } = await importText(ctx, business(...said as Row[]), { ...ledgerWins, winner });
    await undo(ctx, id);
    expect(await present(ctx)).toEqual(was);
  }), { numRuns: 40 });
});

test('what pages and people said since stays', async () => {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-1');
  await phoned(ctx, 1, { X: 1 });
  const { value: { id } } = await importText(ctx, business({ n: 1, po: 'PO-1', payment: 'A' }, { n: 2, po: 'PO-1' }, { n: 3 }));
  await seeDetails(ctx, 1, { poNumber: 'PO-7' });
  await recordOrders(ctx, { reading: list([card(2, { X: 1 }, '2026-05-11', { status: 'Delivered May 12', total: usd(1000) })]) });
  expect(await undo(ctx, id)).toEqual({ kept: 1 });
  const orders = await ctx.db.getAll('orders');
  expect(orders.map((each) => [each.key, each.amazonPoNumber])).toEqual([[key(1), 'PO-7'], [key(2), 'PO-1']]);
  expect(await ctx.db.getAll('invoices')).toEqual([]);
});

test('an order somebody wrote about since stays', async () => {
  const ctx = await emptyLedger();
  const { value: { id } } = await importText(ctx, business({ n: 1 }, { n: 2 }));
  const about = { purchaseOrderIds: [], orderKeys: [key(1)], findingKey: null, attachments: [] };
  value(await addCorrespondence(ctx, { correspondence: { kind: 'note', at: 1, withWhom: 'Kim', subject: '', text: 'Where is it?', ...about } }));
  expect(await undo(ctx, id)).toEqual({ kept: 1 });
  expect((await ctx.db.getAll('orders')).map((each) => each.key)).toEqual([key(1)]);
});

test('the audit trail keeps both: what came, and that it went', async () => {
  const ctx = await emptyLedger();
  const { value: { id } } = await importText(ctx, business({ n: 1, payment: 'A' }));
  await undo(ctx, id);
  expect((await ctx.db.getAll('entries')).map(({ action }) => action)).toEqual(['orderImported', 'reportImported', 'orderTakenBack', 'reportTakenBack']);
});
