import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { dismissFindings, reopenFindings } from '../../../lib/app/dismiss-findings.ts';
import { editPurchaseOrder } from '../../../lib/app/edit-purchase-order.ts';
import { examineLedger } from '../../../lib/app/examine-ledger.ts';
import { countFindings, listFindings, readFinding } from '../../../lib/app/list-findings.ts';
import { keepOrder } from '../../../lib/app/keep-order.ts';
import { movePurchaseOrder } from '../../../lib/app/move-purchase-order.ts';
import { readFindingsOf } from '../../../lib/app/read-findings-of.ts';
import { recordCompleteness } from '../../../lib/app/record-health.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { addInvoice } from '../../../lib/app/add-invoice.ts';
import type { FindingKey } from '../../../lib/domain/finding-record.ts';
import { storeNames } from '../../../lib/storage/schema.ts';
import { day, emptyLedger, noon, value } from './ledger.ts';
import { key, phoned, save, seeDetails } from './orders.ts';
import { card, list, on, review, usd } from './pages.ts';

/** The open findings as the ledger is examined now: code and the end of what they are about. */
async function open(ctx: AppContext): Promise<string[]> {
  value(await examineLedger(ctx));
  const rows = value(await listFindings(ctx)).filter(({ isDismissed }) => !isDismissed);
  expect(value(await countFindings(ctx))).toBe(rows.length);
  return rows.map(({ finding }) => `${finding.facts.code} ${finding.orderKeys[0]?.slice(-1) ?? ''}`.trim()).toSorted();
}

const link = async (ctx: AppContext, n: number, id: Awaited<ReturnType<typeof save>>[string]) =>
  value(await assignOrder(ctx, { orderKey: key(n), parts: id === undefined ? [] : [{ purchaseOrderId: id, share: { kind: 'whole' } }] }));

describe('the findings of a ledger', () => {
  it('appear, change and vanish with the facts, and are looked for only where something changed', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A');
    await phoned(ctx, 1);
    await phoned(ctx, 2, { Y: 1 }, { status: 'Arriving May 20' });
    expect(await open(ctx)).toEqual(['withoutPurchaseOrder 1', 'withoutPurchaseOrder 2']);
    expect(value(await examineLedger(ctx))).toBe(false);
    await link(ctx, 1, ids['PO-A']);
    expect(await open(ctx)).toEqual(['withoutPurchaseOrder 2']);
    await seeDetails(ctx, 1, { poNumber: 'PO-B' });
    expect(await open(ctx)).toEqual(['amazonNumberDiffers 1', 'withoutPurchaseOrder 2']);
    value(await editPurchaseOrder(ctx, { id: ids['PO-A'], changes: { text: 'PO-B' } }));
    expect(await open(ctx)).toEqual(['withoutPurchaseOrder 2']);
    value(await editPurchaseOrder(ctx, { id: ids['PO-A'], changes: { validUntil: on('2026-05-01') } }));
    expect(await open(ctx)).toEqual(['cannotBeUsed 1', 'withoutPurchaseOrder 2']);
  });

  it('tell of an order placed while its purchase order was being cancelled, also once it is', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A');
    const id = ids['PO-A'];
    await phoned(ctx, 1);
    await link(ctx, 1, id);
    ctx.clock.now = noon - 3 * day;
    value(await movePurchaseOrder(ctx, { id, to: 'cancellationPending', reason: '' }));
    ctx.clock.now = noon + 3 * day;
    expect(await open(ctx)).toEqual(['cannotBeUsed 1']);
    value(await keepOrder(ctx, { id, orderKey: key(1), keep: true, reason: '' }));
    value(await movePurchaseOrder(ctx, { id, to: 'cancelled', reason: '' }));
    expect(await open(ctx)).toEqual(['cannotBeUsed 1']);
  });

  it('wait for their day: nothing is written when a delivery becomes late', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A');
    await phoned(ctx, 1, { X: 1 }, { status: 'Arriving May 13' });
    await link(ctx, 1, ids['PO-A']);
    expect(await open(ctx)).toEqual([]);
    ctx.clock.now = noon + 3 * day;
    expect(value(await examineLedger(ctx))).toBe(false);
    expect(await open(ctx)).toEqual(['deliveryLate 1']);
    value(await changeSettings(ctx, { changes: { lateAfterDays: 5 } }));
    expect(await open(ctx)).toEqual([]);
  });

  it('name a checkout whose number nobody saved, until somebody does; and one of which no order shows', async () => {
    const ctx = await emptyLedger();
    value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-NEW', at: noon }));
    expect(await open(ctx)).toEqual(['unknownNumber']);
    value(await addPurchaseOrder(ctx, { text: 'PO-NEW', title: '', validUntil: null, favourite: false }));
    expect(await open(ctx)).toEqual([]);
    ctx.clock.now = noon + 5 * day;
    expect(await open(ctx)).toEqual(['confirmationOverdue']);
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(1000) })]) });
    expect(await open(ctx)).toEqual([]);
  });

  it('name no number nobody saved any more once every order of its checkout was given to a purchase order, or to none, by hand', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A');
    value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-NEW', at: noon }));
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(1000) })]) });
    expect(await open(ctx)).toEqual(['unknownNumber 1']);
    await link(ctx, 1, ids['PO-A']);
    expect(await open(ctx)).toEqual([]);
    value(await assignOrder(ctx, { orderKey: key(1), parts: [] }));
    expect(await open(ctx)).toEqual([]);
  });

  it('name the later of two orders of one item, and neither once the earlier is on another purchase order', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A', 'PO-B');
    await phoned(ctx, 1);
    await phoned(ctx, 2);
    await link(ctx, 1, ids['PO-A']);
    await link(ctx, 2, ids['PO-A']);
    expect(await open(ctx)).toEqual(['sameItemTwice 2']);
    await link(ctx, 1, ids['PO-B']);
    expect(await open(ctx)).toEqual([]);
    await link(ctx, 1, ids['PO-A']);
    expect(await open(ctx)).toEqual(['sameItemTwice 2']);
  });

  it('follow invoices, budgets and what was cancelled', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A');
    await phoned(ctx, 1);
    await link(ctx, 1, ids['PO-A']);
    const given = { kind: 'invoice', number: 'INV-1', day: on('2026-05-11'), amount: usd(1200) } as const;
    value(await addInvoice(ctx, { orderKey: key(1), given }));
    expect(await open(ctx)).toEqual(['invoiceDiffers 1']);
    value(await editPurchaseOrder(ctx, { id: ids['PO-A'], changes: { budget: { amount: usd(900), period: 'once', rollover: false, from: null, until: null, warnAtPercent: null, rates: [] } } }));
    expect(await open(ctx)).toEqual(['invoiceDiffers 1', 'overBudget 1']);
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { status: 'Cancelled' })]) });
    expect(await open(ctx)).toEqual(['cancelledCounted 1']);
  });

  it('know when a purchase order was closed: orders from before are in order', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A');
    await phoned(ctx, 1);
    await link(ctx, 1, ids['PO-A']);
    value(await movePurchaseOrder(ctx, { id: ids['PO-A'], to: 'closed', reason: '' }));
    expect(await open(ctx)).toEqual([]);
    ctx.clock.now = noon + 3 * day;
    await phoned(ctx, 2, { Y: 1 }, { placedOn: on('2026-05-13') });
    await link(ctx, 2, ids['PO-A']);
    expect(await open(ctx)).toEqual(['cannotBeUsed 2']);
  });
});

describe('a dismissal', () => {
  const theOne = async (ctx: AppContext): Promise<FindingKey> => {
    value(await examineLedger(ctx));
    const [row] = value(await listFindings(ctx));
    if (row === undefined) throw new Error('Nothing was found');
    return row.finding.key;
  };

  it('needs a reason, has an entry and an undo, and the finding comes back when the facts change', async () => {
    const ctx = await emptyLedger();
    await phoned(ctx, 1);
    const one = await theOne(ctx);
    expect(await dismissFindings(ctx, { keys: [one], reason: ' ' })).toEqual({ ok: false, error: 'noReason' });
    expect(await dismissFindings(ctx, { keys: [one], reason: 'x'.repeat(2001) })).toEqual({ ok: false, error: 'reasonTooLong' });
    const dismissed = value(await dismissFindings(ctx, { keys: [one], reason: ' Paid by card ' }));
    expect(await open(ctx)).toEqual([]);
    expect((await ctx.db.getAll('entries')).at(-1)).toMatchObject({ action: 'findingDismissed', subject: `order/${key(1)}`, reason: 'Paid by card' });
    value(await reopenFindings(ctx, { dismissed }));
    expect(await open(ctx)).toEqual(['withoutPurchaseOrder 1']);
    value(await dismissFindings(ctx, { keys: [one], reason: 'Paid by card' }));
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(4000) })]) });
    expect(await open(ctx)).toEqual(['withoutPurchaseOrder 1']);
    expect(value(await readFinding(ctx, { key: one }))).toMatchObject({ isDismissed: false, dismissal: { reason: 'Paid by card' } });
  });

  it('outlives examining everything anew, and goes with its finding', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A');
    await phoned(ctx, 1);
    value(await dismissFindings(ctx, { keys: [await theOne(ctx)], reason: 'Paid by card' }));
    value(await changeSettings(ctx, { changes: { refundAfterDays: 3 } }));
    expect(await open(ctx)).toEqual([]);
    expect(await ctx.db.count('findings')).toBe(1);
    await link(ctx, 1, ids['PO-A']);
    expect(await open(ctx)).toEqual([]);
    expect(await ctx.db.count('findings')).toBe(0);
  });
});

describe('examining', () => {
  it('goes on where it was stopped, and finds the same', async () => {
    const ctx = await emptyLedger();
    for (let n = 1; n <= 6; n += 1) await phoned(ctx, n, { [String.fromCharCode(64 + n)]: 1 }, { placedOn: on(`2025-0${n}-11`) });
    const stop = new AbortController();
    value(await examineLedger(ctx, { signal: stop.signal, onProgress: () => stop.abort() }));
    expect((await open(ctx)).length).toBe(6);
  });

  it('looks again at a list that was read again the same day and then held other orders, but as many', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A');
    for (const n of [1, 2]) await phoned(ctx, n, { [String.fromCharCode(64 + n)]: 1 });
    for (const n of [1, 2]) await link(ctx, n, ids['PO-A']);
    const read = async (...shown: readonly number[]) => {
      const reading = list(shown.map((n) => card(n, null, '2026-05-11')));
      value(await recordCompleteness(ctx, { reading: { ...reading, data: { ...reading.data, count: shown.length } }, place: { period: 'year-2026', start: 0 } }));
    };
    ctx.clock.now = noon + 3 * day;
    await read(1, 2);
    expect(await open(ctx)).toEqual([]);
    await read(2);
    expect(await open(ctx)).toEqual(['notSeenSince 1']);
    await read(1, 2);
    await read(1);
    expect(await open(ctx)).toEqual(['notSeenSince 2']);
    expect(value(await examineLedger(ctx))).toBe(false);
  });

  it('begins anew when the trail is not the one it followed', async () => {
    const ctx = await emptyLedger();
    await phoned(ctx, 1);
    await open(ctx);
    const tx = ctx.db.transaction([...storeNames], 'readwrite');
    for (const name of ['orders', 'orderBriefs', 'entries', 'settings'] as const) await tx.objectStore(name).clear();
    await tx.done;
    expect(await open(ctx)).toEqual([]);
  });

  it('answers for one order and one purchase order at once, before the ledger was examined', async () => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'PO-A');
    await phoned(ctx, 1, { X: 1 }, { poNumber: 'PO-Z' });
    await link(ctx, 1, ids['PO-A']);
    expect(value(await readFindingsOf(ctx, { orderKey: key(1) })).map(({ facts }) => facts.code)).toEqual(['amazonNumberDiffers']);
    value(await examineLedger(ctx));
    expect(value(await readFindingsOf(ctx, { purchaseOrderId: ids['PO-A'] })).map(({ facts }) => facts.code)).toEqual(['amazonNumberDiffers']);
  });
});
