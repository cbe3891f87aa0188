import { describe, expect, it, test } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { answerRequest } from '../../../lib/app/answer-request.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import { judgeNumber } from '../../../lib/app/judge-number.ts';
import { listDueRequests } from '../../../lib/app/list-due-requests.ts';
import { editPurchaseOrder } from '../../../lib/app/edit-purchase-order.ts';
import { movePurchaseOrder } from '../../../lib/app/move-purchase-order.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { requestPurchaseOrder, type PurchaseOrderWish } from '../../../lib/app/request-purchase-order.ts';
import { checkoutKey } from '../../../lib/domain/ids.ts';
import { purchaseOrderSchema } from '../../../lib/domain/purchase-order.schema.ts';
import { line } from '../domain/purchase-orders.ts';
import { day, emptyLedger, everything, value } from './ledger.ts';
import { asin, purchase, review, usd } from './pages.ts';

const wish: PurchaseOrderWish = {
  checkout: null, number: 'pending', title: 'New press', reason: ' It broke ', delivery: 'Dock 3', payment: 'Invoice', earlierOrders: 'PO-0', remind: true,
};
type Ledger = Awaited<ReturnType<typeof emptyLedger>>;
const ask = async (ctx: Ledger, more: Partial<PurchaseOrderWish> = {}) => value(await requestPurchaseOrder(ctx, { ...wish, ...more }));
const due = async (ctx: Ledger) => value(await listDueRequests(ctx)).map(({ number }) => number);

describe('a request', () => {
  it('has a stand-in number of its own until it is answered, and cannot be used', async () => {
    const ctx = await emptyLedger();
    const first = await ask(ctx);
    expect(first).toMatchObject({
      number: 'PENDING-1', state: 'requested', title: 'New press',
      request: { reason: 'It broke', delivery: 'Dock 3', payment: 'Invoice', earlierOrders: 'PO-0', numberPending: true, remindOn: '2026-05-14', answer: null },
    });
    expect(purchaseOrderSchema.safeParse(first).error).toBeUndefined();
    expect((await ask(ctx)).number).toBe('PENDING-2');
    expect(value(await judgeNumber(ctx, { text: 'PENDING-1' }))).toMatchObject({ kind: 'known', problem: 'notIssued' });
  });

  it('takes its number from the series, or as it was given', async () => {
    const ctx = await emptyLedger();
    value(await changeSettings(ctx, { changes: { seriesMask: 'R-{seq:3}' } }));
    expect(await ask(ctx, { number: 'series' })).toMatchObject({ number: 'R-001', request: { numberPending: false } });
    expect(await ask(ctx, { number: { text: 'PO-9' } })).toMatchObject({ number: 'PO-9' });
    expect(await requestPurchaseOrder(ctx, { ...wish, number: { text: 'po-9' } })).toEqual({ ok: false, error: 'exists' });
  });

  it('asks for what is in a cart: items, where, and from whom', async () => {
    const ctx = await emptyLedger();
    const reading = review(1, { X: 2 });
    const items = [{ asin: asin('X'), title: 'Thing X', quantity: 2, unitPrice: usd(1000), seller: 'Shop One' }, { title: 'Words only' }, { quantity: 4 }];
    value(await openCheckout(ctx, { reading: { ...reading, data: { ...reading.data, items } }, fresh: true }));
    const asked = await ask(ctx, { checkout: checkoutKey('amazon.com', purchase(1)) });
    expect(asked.lines).toMatchObject([
      { asin: asin('X'), text: 'Thing X', quantity: 2, unitPrice: usd(1000), tolerancePercent: 0 }, { asin: null, text: 'Words only', quantity: null, unitPrice: null },
    ]);
    expect(asked).toMatchObject({ marketplaces: ['amazon.com'], suppliers: ['Shop One'] });
    expect((await ask(ctx, { checkout: checkoutKey('amazon.com', purchase(1)), lines: [line()] })).lines).toEqual([line()]);
  });

  test.each<[Partial<PurchaseOrderWish>, unknown]>([
    [{ title: '' }, 'noItems'], [{ checkout: checkoutKey('amazon.com', purchase(7)) }, 'notFound'], [{ number: 'series' }, { field: 'number', code: 'noSeries' }],
    [{ lines: [line({ quantity: -2 })] }, { field: 'lines.quantity', code: 'notPositive', row: 1 }],
  ])('with %o is refused and leaves everything as it was', async (more, error) => {
    const ctx = await emptyLedger();
    const before = await everything(ctx.db);
    expect(await requestPurchaseOrder(ctx, { ...wish, ...more })).toEqual({ ok: false, error });
    expect(await everything(ctx.db)).toEqual(before);
  });
});

describe('a reminder', () => {
  it('comes after the working days that were agreed, on that day, until it is answered', async () => {
    const ctx = await emptyLedger();
    value(await changeSettings(ctx, { changes: { remindAfterWorkingDays: 5 } }));
    const { id } = await ask(ctx);
    await ask(ctx, { remind: false });
    ctx.clock.now += 6 * day; // Sunday
    expect(await due(ctx)).toEqual([]);
    ctx.clock.now += day;
    expect(await due(ctx)).toEqual(['PENDING-1']);
    value(await answerRequest(ctx, { id, answer: { kind: 'rejected', by: 'Ann', reason: 'No money' } }));
    expect(await due(ctx)).toEqual([]);
  });
});

describe('an answer', () => {
  it('issues the purchase order under its final number', async () => {
    const ctx = await emptyLedger();
    const { id } = await ask(ctx);
    ctx.clock.now += day;
    const approved = value(await answerRequest(ctx, { id, answer: { kind: 'approved', by: ' Ann ', text: 'PO-7' } }));
    expect(approved).toMatchObject({ number: 'PO-7', numberKey: 'PO-7', state: 'issued', request: { numberPending: false, answer: { kind: 'approved', by: 'Ann', at: ctx.clock.now } } });
    expect((await everything(ctx.db)).entries.at(-1)).toMatchObject({ action: 'purchaseOrderAnswered', before: { state: 'requested', number: 'PENDING-1' }, after: { state: 'issued', number: 'PO-7' } });
  });

  it('that says no cancels it and keeps the reason', async () => {
    const ctx = await emptyLedger();
    const { id } = await ask(ctx);
    expect(value(await answerRequest(ctx, { id, answer: { kind: 'rejected', by: 'Ann', reason: ' No money ' } })))
      .toMatchObject({ state: 'cancelled', request: { answer: { kind: 'rejected', reason: 'No money' } } });
  });

  it('is refused when it leaves a stand-in, takes another\'s number, or nobody asked', async () => {
    const ctx = await emptyLedger();
    const { id } = await ask(ctx);
    const other = value(await addPurchaseOrder(ctx, { text: 'PO-1', title: '', validUntil: null, favourite: false }));
    const before = await everything(ctx.db);
    const approve = (of: typeof id, text: string | null) => answerRequest(ctx, { id: of, answer: { kind: 'approved', by: 'Ann', text } });
    expect(await approve(id, null)).toEqual({ ok: false, error: 'empty' });
    expect(await approve(id, 'po-1')).toEqual({ ok: false, error: 'exists' });
    expect(await approve(other.id, 'PO-2')).toEqual({ ok: false, error: 'notRequested' });
    expect(await everything(ctx.db)).toEqual(before);
    value(await approve(id, 'PO-3'));
    expect(await approve(id, 'PO-4')).toEqual({ ok: false, error: 'notRequested' });
  });
});

describe('what was requested', () => {
  it('is never brought into use by hand past its approver, over no other state either', async () => {
    const ctx = await emptyLedger();
    const { id } = await ask(ctx);
    value(await movePurchaseOrder(ctx, { id, to: 'draft', reason: '' }));
    expect(await movePurchaseOrder(ctx, { id, to: 'issued', reason: '' })).toEqual({ ok: false, error: 'awaitsAnswer' });
    expect(await editPurchaseOrder(ctx, { id, changes: { text: 'PO-9', state: 'issued' } })).toMatchObject({ error: { field: 'state', code: 'awaitsAnswer' } });
    value(await movePurchaseOrder(ctx, { id, to: 'requested', reason: '' }));
    value(await answerRequest(ctx, { id, answer: { kind: 'rejected', by: 'Ann', reason: 'Too dear' } }));
    expect(await movePurchaseOrder(ctx, { id, to: 'issued', reason: '' })).toEqual({ ok: false, error: 'notApproved' });
  });
});
