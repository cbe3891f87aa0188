import { describe, expect, it, test, vi } from 'vitest';
import { addPurchaseOrder, type NewPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import { editPurchaseOrder, type PurchaseOrderChanges } from '../../../lib/app/edit-purchase-order.ts';
import { movePurchaseOrder } from '../../../lib/app/move-purchase-order.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { readNextNumber } from '../../../lib/app/take-number.ts';
import { defaultSettings } from '../../../lib/domain/default-settings.ts';
import { purchaseOrderSchema } from '../../../lib/domain/purchase-order.schema.ts';
import { budget, line } from '../domain/purchase-orders.ts';
import { emptyLedger, everything, minute, value } from './ledger.ts';
import { card, list, on, review, usd } from './pages.ts';

const po = (text: string | null, more: Partial<NewPurchaseOrder> = {}) => ({ text, title: '', validUntil: null, favourite: false, ...more });
const everyField = {
  kind: 'blanket', validFrom: on('2026-01-01'), validUntil: on('2026-12-31'), reuse: 'single', marketplaces: ['amazon.com'], suppliers: ['One'],
  owner: 'Ann', department: 'Lab', costCentre: '4711', glCode: '6000', project: 'Spring', customValues: { site: 'North' },
  budget: budget({ period: 'quarter', rollover: true, from: on('2026-01-01'), warnAtPercent: 10 }), lines: [line()],
} as const satisfies Partial<NewPurchaseOrder>;

describe('a purchase order', () => {
  it('keeps every field it was given, as the schema of stored ones has it', async () => {
    const ctx = await emptyLedger();
    const added = value(await addPurchaseOrder(ctx, po('PO-1', everyField)));
    expect(added).toMatchObject(everyField);
    expect(purchaseOrderSchema.safeParse(added).error).toBeUndefined();
    const edited = value(await editPurchaseOrder(ctx, { id: added.id, changes: { costCentre: '4712', lines: [line(), { ...line(), id: 'b' }] } }));
    expect(edited).toMatchObject({ ...everyField, costCentre: '4712', lines: [line(), { id: 'b' }] });
    expect((await everything(ctx.db)).entries.at(-1)).toMatchObject({ action: 'purchaseOrderEdited', before: { costCentre: '4711' }, after: { costCentre: '4712' } });
  });

  it('takes the settings\' reuse policy when it says none', async () => {
    const ctx = await emptyLedger();
    value(await changeSettings(ctx, { changes: { reuse: 'warn' } }));
    expect(value(await addPurchaseOrder(ctx, po('PO-1'))).reuse).toBe('warn');
    expect(value(await addPurchaseOrder(ctx, po('PO-2', { reuse: 'allow' }))).reuse).toBe('allow');
  });

  test.each<[PurchaseOrderChanges, unknown]>([
    [{ text: 'PO-2' }, 'exists'], [{ text: ' ' }, 'empty'], [{ validFrom: on('2027-01-01'), title: 'New' }, { field: 'validUntil', code: 'endBeforeStart', row: null }],
    [{ lines: [line({ quantity: -1 })] }, { field: 'lines.quantity', code: 'notPositive', row: 1 }], [{ budget: budget({ amount: usd(0) }) }, { field: 'budget.amount', code: 'notPositive', row: null }],
    [{ title: 'New', state: 'requested' }, { field: 'state', code: 'alreadyIssued' }],
    [{ title: 'New', text: 'XX' }, { field: 'number', code: 'rule', rule: { code: 'tooLong', length: 2, limit: 1, preset: null } }],
  ])('with a mistake is not saved at all: %o', async (changes, error) => {
    const ctx = await emptyLedger();
    const { id } = value(await addPurchaseOrder(ctx, po('PO-1', everyField)));
    value(await addPurchaseOrder(ctx, po('PO-2')));
    value(await changeSettings(ctx, { changes: { numberRules: { ...defaultSettings.numberRules, maxLength: 1 }, seriesMask: '{seq:5}' } }));
    const before = await everything(ctx.db);
    expect(await editPurchaseOrder(ctx, { id, changes })).toEqual({ ok: false, error });
    const { text = 'A', state: _, ...fields } = changes;
    if (typeof error === 'string' || !('state' in changes)) expect(await addPurchaseOrder(ctx, po(text, { ...everyField, ...fields }))).toEqual({ ok: false, error });
    expect(await everything(ctx.db)).toEqual(before);
  });

  it('keeps a number from before the rules while other fields change', async () => {
    const ctx = await emptyLedger();
    const { id } = value(await addPurchaseOrder(ctx, po('PO-1')));
    value(await changeSettings(ctx, { changes: { numberRules: { ...defaultSettings.numberRules, characters: 'digits' } } }));
    expect(value(await editPurchaseOrder(ctx, { id, changes: { text: 'PO-1', title: 'New' } }))).toMatchObject({ number: 'PO-1', title: 'New' });
  });
});

describe('a series', () => {
  const ledger = async () => {
    const ctx = await emptyLedger();
    value(await changeSettings(ctx, { changes: { seriesMask: 'PO-{YYYY}-{seq:3}', seriesStart: 7 } }));
    return ctx;
  };
  const next = async (ctx: Awaited<ReturnType<typeof ledger>>, more = {}) => addPurchaseOrder(ctx, po(null, more));

  it('hands out one number after the other, passes over those taken by hand, and begins anew with the year', async () => {
    const ctx = await ledger();
    value(await addPurchaseOrder(ctx, po('po-2026-008')));
    expect(value(await readNextNumber(ctx))).toBe('PO-2026-007');
    expect([value(await next(ctx)).number, value(await next(ctx)).number]).toEqual(['PO-2026-007', 'PO-2026-009']);
    ctx.clock.now = Date.UTC(2027, 0, 5);
    expect(value(await next(ctx)).number).toBe('PO-2027-007');
    expect((await ctx.db.getAll('entries')).filter(({ action }) => action === 'numberTaken').map(({ subject, after }) => [subject, after?.['number']]))
      .toEqual([['series/PO-{YYYY}-{seq:3}', 'PO-2026-007'], ['series/PO-{YYYY}-{seq:3}', 'PO-2026-009'], ['series/PO-{YYYY}-{seq:3}', 'PO-2027-007']]);
  });

  it('passes over any count of numbers that are there without asking the database for each', async () => {
    const ctx = await ledger();
    for (let count = 7; count < 107; count += 1) value(await addPurchaseOrder(ctx, po(`po-2026-${String(count).padStart(3, '0')}`)));
    const get = vi.spyOn(IDBIndex.prototype, 'get');
    expect(value(await readNextNumber(ctx))).toBe('PO-2026-107');
    expect(get.mock.calls.length).toBeLessThan(5);
    get.mockRestore();
  });

  it('gives forty askers at once forty numbers without a gap or a double', async () => {
    const ctx = await ledger();
    const taken = await Promise.all(Array.from({ length: 40 }, () => next(ctx)));
    expect(taken.map((each) => value(each).number).toSorted()).toEqual(Array.from({ length: 40 }, (_, index) => `PO-2026-${String(index + 7).padStart(3, '0')}`));
  });

  it('uses up no number when nothing is saved', async () => {
    const ctx = await ledger();
    const before = await everything(ctx.db);
    expect(await next(ctx, { lines: [line({ quantity: 0 })] })).toMatchObject({ ok: false });
    expect(await everything(ctx.db)).toEqual(before);
    expect(value(await next(ctx)).number).toBe('PO-2026-007');
  });

  it('says when there is none, and when it is full', async () => {
    const ctx = await emptyLedger();
    expect(await next(ctx)).toEqual({ ok: false, error: { field: 'number', code: 'noSeries' } });
    value(await changeSettings(ctx, { changes: { seriesMask: 'A{seq:1}', seriesStart: 9 } }));
    value(await next(ctx));
    expect(await next(ctx)).toEqual({ ok: false, error: { field: 'number', code: 'series', series: { code: 'exhausted' } } });
  });
});

describe('the state of a purchase order', () => {
  it('is moved with a reason that stays on record', async () => {
    const ctx = await emptyLedger();
    const { id } = value(await addPurchaseOrder(ctx, po('PO-1')));
    expect(value(await movePurchaseOrder(ctx, { id, to: 'closed', reason: ' All done ' }))).toMatchObject({ state: 'closed' });
    expect((await everything(ctx.db)).entries.at(-1)).toMatchObject({ action: 'purchaseOrderMoved', before: { state: 'issued' }, after: { state: 'closed' }, reason: 'All done' });
  });

  it('says why it is not moved, and stays', async () => {
    const ctx = await emptyLedger();
    const { id } = value(await addPurchaseOrder(ctx, po('PO-1')));
    value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: ctx.clock.now }));
    expect(await movePurchaseOrder(ctx, { id, to: 'cancelled', reason: '' })).toEqual({ ok: false, error: 'hasOpenOrders' });
    ctx.clock.now += minute;
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(1000) })]) });
    const before = await everything(ctx.db);
    expect(await movePurchaseOrder(ctx, { id, to: 'cancelled', reason: '' })).toEqual({ ok: false, error: 'hasOpenOrders' });
    expect(await movePurchaseOrder(ctx, { id, to: 'ordered', reason: '' })).toMatchObject({ ok: true }); // it is that already
    expect(await movePurchaseOrder(ctx, { id, to: 'received', reason: '' })).toEqual({ ok: false, error: 'derived' });
    expect(await editPurchaseOrder(ctx, { id, changes: { state: 'draft' } })).toEqual({ ok: false, error: { field: 'state', code: 'hasOrders' } });
    expect(await everything(ctx.db)).toEqual(before);
    expect(value(await movePurchaseOrder(ctx, { id, to: 'cancellationPending', reason: '' })).state).toBe('cancellationPending');
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { status: 'Cancelled' })]) });
    expect(value(await movePurchaseOrder(ctx, { id, to: 'cancelled', reason: '' })).state).toBe('cancelled');
  });
});

it('hands out no number that breaks the organisation\'s own rules, and uses none up', async () => {
  const ctx = await emptyLedger('Europe/Berlin', {
    seriesMask: 'X-{seq:5}', numberRules: { patterns: [{ kind: 'mask', text: 'PO-{seq:4}' }] },
  });
  const added = await addPurchaseOrder(ctx, { text: null, title: '', validUntil: null, favourite: false });
  expect(added).toEqual({ ok: false, error: { field: 'number', code: 'series', series: { code: 'breaksRules' } } });
  expect((await ctx.db.getAll('settings')).filter(({ key }) => key === 'series')).toEqual([]);
});
