import { beforeEach, describe, expect, it } from 'vitest';
import { acceptDifferences } from '../../../lib/app/accept-differences.ts';
import { addInvoice } from '../../../lib/app/add-invoice.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { editInvoice } from '../../../lib/app/edit-invoice.ts';
import { editPurchaseOrder } from '../../../lib/app/edit-purchase-order.ts';
import { reconcilePeriod, type ReconcileQuery } from '../../../lib/app/reconcile-period.ts';
import { reopenDifference } from '../../../lib/app/reopen-difference.ts';
import { undoPaperChange } from '../../../lib/app/undo-paper-change.ts';
import type { GivenInvoice } from '../../../lib/domain/given-invoice.ts';
import { periodOf } from '../../../lib/domain/reconcile/period.ts';
import { groupOf } from '../../../lib/domain/reconcile/reconciled-order.ts';
import { totalsOf } from '../../../lib/domain/reconcile/totals.ts';
import { emptyLedger, everything, value } from './ledger.ts';
import { key, phoned, save } from './orders.ts';
import { on, order, usd } from './pages.ts';

const may = periodOf('2026-05') ?? { from: null, until: null };
const bill = (amount: number, more: Partial<GivenInvoice> = {}): GivenInvoice => ({ kind: 'invoice', number: null, day: on('2026-05-12'), amount: usd(amount), ...more });
const quiet = { onProgress: () => undefined, signal: new AbortController().signal };

let ctx: Awaited<ReturnType<typeof emptyLedger>>;
beforeEach(async () => { ctx = await emptyLedger(); });

async function reconcile(more: Partial<ReconcileQuery> = {}) {
  const rows = value(await reconcilePeriod(ctx, { period: may, marketplace: null, department: null, ...more }, quiet));
  if (rows === null) throw new Error('Nobody stopped it');
  return rows;
}
const groups = async (more: Partial<ReconcileQuery> = {}) => (await reconcile(more)).map((row) => [row.orderId, groupOf(row)]);
const link = (n: number, id: Awaited<ReturnType<typeof save>>[string]) => assignOrder(ctx, { orderKey: key(n), parts: [{ purchaseOrderId: id, share: { kind: 'whole' } }] });

describe('reconciling a period', () => {
  it('takes the orders placed in it alone, the latest first', async () => {
    for (const [n, placedOn] of [[1, '2026-04-30'], [2, '2026-05-01'], [3, '2026-05-31'], [4, '2026-06-01']] as const) await phoned(ctx, n, { X: 1 }, { placedOn: on(placedOn) });
    expect((await reconcile()).map(({ orderId }) => orderId)).toEqual([order(3), order(2)]);
    expect((await reconcile({ period: { from: null, until: null } })).length).toBe(4);
    expect(await reconcile({ marketplace: 'amazon.de' })).toEqual([]);
  });

  it('reads more orders than fit into one slice, each of them once, and tells how far it is', async () => {
    const record = await template();
    for (let n = 1; n <= 1203; n += 1) {
      const day = on(`2026-05-0${1 + (n % 4)}`);
      await ctx.db.put('orders', { ...record, key: key(n), orderId: order(n), placedOn: day, keys: { day } });
    }
    const told: string[] = [];
    const rows = value(await reconcilePeriod(ctx, { period: may, marketplace: null, department: null }, { ...quiet, onProgress: (read, of) => told.push(`${read}/${of}`) }));
    expect(new Set(rows?.map(({ orderId }) => orderId)).size).toBe(1203);
    expect(told).toEqual(['602/1203', '1203/1203', '1203/1203']);
  });

  it('stops when it is asked to', async () => {
    await phoned(ctx, 1);
    expect(value(await reconcilePeriod(ctx, { period: may, marketplace: null, department: null }, { ...quiet, signal: AbortSignal.abort() }))).toBeNull();
  });

  it('gives a department its part of a shared order: the parts are the whole, to the cent', async () => {
    const ids = await save(ctx, 'PO-1', 'PO-2');
    for (const [number, department] of [['PO-1', 'Works'], ['PO-2', 'Office']] as const) value(await editPurchaseOrder(ctx, { id: ids[number], changes: { department } }));
    await phoned(ctx, 1);
    await assignOrder(ctx, { orderKey: key(1), parts: [{ purchaseOrderId: ids['PO-1'], share: { kind: 'percent', percent: 33.33 } }, { purchaseOrderId: ids['PO-2'], share: { kind: 'rest' } }] });
    await addInvoice(ctx, { orderKey: key(1), given: bill(1001) });
    const sums = async (department: string | null) => totalsOf(await reconcile({ department })).map(({ expected, billed, difference }) => [expected, billed, difference]);
    expect([await sums('Works'), await sums('Office'), await sums(null), await sums('Nobody')]).toEqual([[[333, 333, 0]], [[667, 668, 1]], [[1000, 1001, 1]], []]);
  });
});

async function template() {
  await phoned(ctx, 1);
  const record = await ctx.db.get('orders', key(1));
  if (record === undefined) throw new Error('Just made');
  return record;
}

describe('papers by hand', () => {
  it('are added, changed, taken away and brought back', async () => {
    const ids = await save(ctx, 'PO-1');
    await phoned(ctx, 1);
    await link(1, ids['PO-1']);
    expect(await groups()).toEqual([[order(1), 'missingInvoice']]);
    const added = value(await addInvoice(ctx, { orderKey: key(1), given: bill(1240, { number: 'INV-7' }) }));
    expect(await groups()).toEqual([[order(1), 'priceDifference']]);
    const [stored] = await ctx.db.getAll('invoices');
    if (stored === undefined) throw new Error('Just added');
    const edited = value(await editInvoice(ctx, { id: stored.id, given: bill(1000, { number: 'INV-7' }) }));
    expect(await groups()).toEqual([[order(1), 'matched']]);
    expect(value(await editInvoice(ctx, { id: stored.id, given: bill(1000, { number: 'INV-7' }) }))).toBeNull();
    expect(await undoPaperChange(ctx, added), 'another amount stands there').toEqual({ ok: false, error: 'superseded' });
    const undone = value(await undoPaperChange(ctx, edited ?? added));
    expect(await groups()).toEqual([[order(1), 'priceDifference']]);
    value(await undoPaperChange(ctx, undone));
    expect(await groups()).toEqual([[order(1), 'matched']]);
    const removed = value(await editInvoice(ctx, { id: stored.id, given: null }));
    expect(await ctx.db.getAll('invoices')).toEqual([]);
    value(await undoPaperChange(ctx, removed ?? added));
    expect(await ctx.db.getAll('invoices')).toMatchObject([{ number: 'INV-7', amount: usd(1000), source: 'person' }]);
  });

  it.each([
    ['empty', bill(0, { amount: null })], ['badNumber', bill(100, { number: ' ' })], ['badNumber', bill(100, { number: 'A\nB' })],
    ['numberTooLong', bill(100, { number: 'x'.repeat(201) })], ['negative', bill(-1)],
  ])('are refused as a whole: %s', async (problem, given) => {
    await phoned(ctx, 1);
    const before = await everything(ctx.db);
    expect(await addInvoice(ctx, { orderKey: key(1), given })).toEqual({ ok: false, error: problem });
    expect(await everything(ctx.db)).toEqual(before);
  });

  it('are of an order the ledger has, and theirs alone who told of them', async () => {
    expect(await addInvoice(ctx, { orderKey: key(9), given: bill(100) })).toEqual({ ok: false, error: 'notFound' });
    await phoned(ctx, 1);
    await ctx.db.put('invoices', { id: 'r' as never, orderKey: key(1), ...bill(1000), source: 'report', seenAt: 0 }); // any id of a report
    expect(await editInvoice(ctx, { id: 'r' as never, given: null })).toEqual({ ok: false, error: 'notByHand' }); // the same
  });
});

describe('accepting a difference', () => {
  const accept = (...orders: readonly number[]) => acceptDifferences(ctx, { orderKeys: orders.map(key), reason: ' Freight as agreed by phone ' });

  it('holds with its reason until the facts are others, and comes back then', async () => {
    await phoned(ctx, 1);
    value(await accept(1));
    expect(await reconcile()).toMatchObject([{ acceptance: { reason: 'Freight as agreed by phone' } }]);
    await phoned(ctx, 1);
    expect(await groups(), 'the same page again is no news').toEqual([[order(1), 'accepted']]);
    await addInvoice(ctx, { orderKey: key(1), given: bill(1000) });
    expect(await groups()).toEqual([[order(1), 'missingPurchaseOrder']]);
  });

  it('is taken back, and that too', async () => {
    await phoned(ctx, 1);
    const [accepted] = value(await accept(1));
    value(await undoPaperChange(ctx, accepted ?? { seq: 0 }));
    expect(await groups()).toEqual([[order(1), 'missingPurchaseOrder']]);
    value(await accept(1));
    const reopened = value(await reopenDifference(ctx, { orderKey: key(1) }));
    expect(await groups()).toEqual([[order(1), 'missingPurchaseOrder']]);
    value(await undoPaperChange(ctx, reopened ?? { seq: 0 }));
    expect(await groups()).toEqual([[order(1), 'accepted']]);
  });

  it('needs a reason, and takes all orders or none', async () => {
    await phoned(ctx, 1);
    const before = await everything(ctx.db);
    expect(await acceptDifferences(ctx, { orderKeys: [key(1)], reason: '  ' })).toEqual({ ok: false, error: 'noReason' });
    expect(await accept(1, 9)).toEqual({ ok: false, error: 'notFound' });
    expect(await everything(ctx.db)).toEqual(before);
  });
});

it('what an organisation tolerates holds', async () => {
  const ids = await save(ctx, 'PO-1');
  await phoned(ctx, 1);
  await link(1, ids['PO-1']);
  await addInvoice(ctx, { orderKey: key(1), given: bill(1010) });
  expect(await groups()).toEqual([[order(1), 'priceDifference']]);
  ctx.policy.managed = { reconciliation: { toleratedPercent: 1 } };
  expect(await groups()).toEqual([[order(1), 'withinTolerance']]);
});
