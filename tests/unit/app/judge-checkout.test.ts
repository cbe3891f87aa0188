import { describe, expect, it, test } from 'vitest';
import { addPurchaseOrder, type NewPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import { choosePurchaseOrder } from '../../../lib/app/choose-purchase-order.ts';
import { judgeCheckout, type TypedCheckout } from '../../../lib/app/judge-checkout.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { readBudget } from '../../../lib/app/read-budget.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { defaultSettings } from '../../../lib/domain/default-settings.ts';
import type { CheckoutReading } from '../../../lib/domain/reading.ts';
import { budget, line } from '../domain/purchase-orders.ts';
import { emptyLedger, everything, minute, value } from './ledger.ts';
import { asin, card, list, on, order, purchase, review, usd, type Things } from './pages.ts';

type Ledger = Awaited<ReturnType<typeof emptyLedger>>;
const po = (text: string, more: Partial<NewPurchaseOrder> = {}) => ({ text, title: `For ${text}`, validUntil: null, favourite: false, ...more });

/** A review step of the n-th purchase whose total is `total` cents. */
const reviewAt = (n: number, total: number, things: Things = { X: 1 }): CheckoutReading => {
  const reading = review(n, things);
  return { ...reading, data: { ...reading.data, total: usd(total) } };
};
const open = async (ctx: Ledger, n: number, total: number, text: string) => {
  value(await openCheckout(ctx, { reading: reviewAt(n, total), fresh: true }));
  value(await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(n), text }));
};
const judge = async (ctx: Ledger, n: number, more: Partial<TypedCheckout> = {}) =>
  value(await judgeCheckout(ctx, { marketplace: 'amazon.com', purchaseId: purchase(n), ...more }));
const codes = (judged: Awaited<ReturnType<typeof judge>>) => judged.parts.map((part) => part.findings.map(({ finding }) => finding.code));

describe('a checkout', () => {
  it('without a number is told so, with an unknown one what may have been meant', async () => {
    const ctx = await emptyLedger();
    for (const text of ['PO-2026-0042', 'PO-2026-0077', 'XY-1']) value(await addPurchaseOrder(ctx, po(text)));
    expect(codes(await judge(ctx, 1))).toEqual([['noPurchaseOrder']]);
    const judged = await judge(ctx, 1, { text: 'PO-2026-0O42' });
    expect(codes(judged)).toEqual([['unknownNumber']]);
    expect(judged.parts[0]?.verdict).toMatchObject({ kind: 'unknown', near: [{ number: 'PO-2026-0042', slip: 'lookAlike', title: 'For PO-2026-0042' }] });
    value(await addPurchaseOrder(ctx, po('PO-2026-0099')));
    expect((await judge(ctx, 1, { text: 'PO-2026-O099' })).parts[0]?.verdict).toMatchObject({ near: [{ number: 'PO-2026-0099' }] });
  });

  it('is judged by what is kept of it, and by what is typed now', async () => {
    const ctx = await emptyLedger();
    value(await addPurchaseOrder(ctx, po('PO-1', { reuse: 'single', marketplaces: ['amazon.de'] })));
    await open(ctx, 1, 1000, 'PO-1');
    expect(codes(await judge(ctx, 1))).toEqual([['marketplaceNotAllowed']]);
    expect(codes(await judge(ctx, 1, { text: '' }))).toEqual([['noPurchaseOrder']]);
  });

  it('finds out when its purchase order is single and was used, also by one whose order is not seen yet', async () => {
    const ctx = await emptyLedger();
    value(await addPurchaseOrder(ctx, po('PO-1', { reuse: 'single' })));
    await open(ctx, 1, 1000, 'PO-1');
    expect(codes(await judge(ctx, 1))).toEqual([[]]);
    value(await submitCheckout(ctx, { reading: reviewAt(1, 1000), text: 'PO-1', at: ctx.clock.now }));
    expect(codes(await judge(ctx, 1))).toEqual([[]]); // its own order is no second one
    const used = await judge(ctx, 2, { text: 'PO-1' });
    expect(used.parts[0]?.findings).toMatchObject([{ weight: 'stop', finding: { code: 'alreadyUsed', policy: 'single', orderIds: [], orderCount: 1 } }]);
    ctx.clock.now += minute;
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(1000) })]) });
    expect((await judge(ctx, 2, { text: 'PO-1' })).parts[0]?.findings[0]?.finding).toEqual({ code: 'alreadyUsed', policy: 'single', orderIds: [order(1)], orderCount: 1 });
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { status: 'Cancelled' })]) });
    expect(codes(await judge(ctx, 2, { text: 'PO-1' }))).toEqual([[]]);
  });

  it('sees how many units of an agreed line were ordered before', async () => {
    const ctx = await emptyLedger();
    value(await addPurchaseOrder(ctx, po('PO-1', { lines: [line({ asin: asin('X') })] })));
    value(await submitCheckout(ctx, { reading: reviewAt(1, 1000), text: 'PO-1', at: ctx.clock.now }));
    const left = async () => {
      const judged = await judge(ctx, 2, { text: 'PO-1', reading: reviewAt(2, 2000, { X: 2, Y: 1 }) });
      return judged.parts[0]?.findings.map(({ finding }) => finding);
    };
    const expected = [{ code: 'itemNotAgreed' }, { code: 'quantityOver', left: 1, quantity: 2 }];
    expect(await left()).toMatchObject(expected);
    ctx.clock.now += minute;
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(1000) })]) });
    expect(await left()).toMatchObject(expected);
  });
});

describe('a budget', () => {
  const ledger = async (more: Parameters<typeof budget>[0] = {}) => {
    const ctx = await emptyLedger();
    const { id } = value(await addPurchaseOrder(ctx, po('PO-1', { budget: budget(more) })));
    return { ctx, left: async () => value(await readBudget(ctx, { id })), id };
  };

  test.each(['once', 'month'] as const)('for %s counts a checkout once from the click to its order, whatever is seen in between', async (period) => {
    const { ctx, left } = await ledger({ period });
    await open(ctx, 1, 30_000, 'PO-1');
    expect(await left()).toMatchObject({ held: usd(30_000), committed: usd(0), left: usd(100_000) });
    value(await submitCheckout(ctx, { reading: reviewAt(1, 30_000, { X: 1, Y: 1 }), text: 'PO-1', at: ctx.clock.now }));
    expect(await left()).toMatchObject({ held: usd(0), committed: usd(30_000), left: usd(70_000) });
    ctx.clock.now += minute;
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(10_000) })]) });
    expect(await left()).toMatchObject({ spent: usd(10_000), committed: usd(20_000), left: usd(70_000) });
    await recordOrders(ctx, { reading: list([card(2, { Y: 1 }, '2026-05-11', { total: usd(20_500) })]) });
    expect(await left()).toMatchObject({ spent: usd(30_500), committed: usd(0), left: usd(69_500) });
  });

  it('says what this order leaves, and is held against it in two windows', async () => {
    const { ctx } = await ledger();
    await open(ctx, 1, 60_000, 'PO-1');
    await open(ctx, 2, 60_000, 'PO-1');
    const second = await judge(ctx, 2);
    expect(codes(second)).toEqual([['heldElsewhere']]);
    expect(second.parts[0]).toMatchObject({ budget: { amount: usd(100_000), left: usd(100_000), leftAfter: usd(40_000) }, amount: usd(60_000) });
    value(await submitCheckout(ctx, { reading: reviewAt(1, 60_000), text: 'PO-1', at: ctx.clock.now }));
    const over = (await judge(ctx, 2)).parts[0];
    expect(over?.findings.map(({ finding }) => finding)).toEqual([{ code: 'overBudget', over: usd(20_000), left: usd(40_000), order: usd(60_000) }]);
  });

  it('forgets what another tab holds after two hours', async () => {
    const { ctx } = await ledger();
    await open(ctx, 1, 60_000, 'PO-1');
    ctx.clock.now += 120 * minute;
    expect(codes(await judge(ctx, 2, { text: 'PO-1', reading: reviewAt(2, 1000) }))).toEqual([['heldElsewhere']]);
    ctx.clock.now += 1;
    expect(codes(await judge(ctx, 2, { text: 'PO-1', reading: reviewAt(2, 1000) }))).toEqual([[]]);
  });

  it('of a period takes an order by its day', async () => {
    const { ctx, left } = await ledger({ period: 'month' });
    value(await submitCheckout(ctx, { reading: reviewAt(1, 30_000), text: 'PO-1', at: ctx.clock.now }));
    ctx.clock.now = Date.UTC(2026, 5, 1, 12);
    expect(await left()).toMatchObject({ committed: usd(0), left: usd(100_000), period: { from: '2026-06-01', until: '2026-06-30' } });
  });
});

describe('a divided checkout', () => {
  const halves = [{ text: 'PO-1', share: { kind: 'percent', percent: 50 } }, { text: 'PO-2', share: { kind: 'rest' } }] as const;
  const ledger = async () => {
    const ctx = await emptyLedger();
    value(await addPurchaseOrder(ctx, po('PO-1', { budget: budget({ amount: usd(400) }) })));
    value(await addPurchaseOrder(ctx, po('PO-2', { budget: budget({ amount: usd(501) }) })));
    await open(ctx, 1, 1001, 'PO-1');
    return ctx;
  };
  const place = { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'PO-1' } as const;

  it('is judged part by part, each with its share, and holds each budget by it', async () => {
    const ctx = await ledger();
    value(await choosePurchaseOrder(ctx, { ...place, split: halves }));
    const { parts } = await judge(ctx, 1);
    expect(parts.map(({ amount, findings }) => [amount?.amount, findings.map(({ finding }) => finding.code)])).toEqual([[501, ['overBudget']], [500, []]]);
    expect(codes(await judge(ctx, 2, { text: 'PO-2', reading: reviewAt(2, 2) }))).toEqual([['heldElsewhere']]);
    value(await submitCheckout(ctx, { reading: reviewAt(1, 1001), text: 'PO-1', at: ctx.clock.now }));
    expect((await judge(ctx, 2, { text: 'PO-2', reading: reviewAt(2, 2) })).parts[0]?.findings[0]?.finding).toEqual({ code: 'overBudget', over: usd(1), left: usd(1), order: usd(2) });
  });

  test.each([
    ['too much', [{ ...halves[0], share: { kind: 'percent', percent: 60 } }, { ...halves[1], share: { kind: 'percent', percent: 60 } }]],
    ['one part only', [halves[0]]],
  ] as const)('with %s is refused and leaves what was kept', async (_, split) => {
    const ctx = await ledger();
    const before = await everything(ctx.db);
    expect(await choosePurchaseOrder(ctx, { ...place, split })).toEqual({ ok: false, error: 'malformed' });
    expect(await everything(ctx.db)).toEqual(before);
  });

  it('is one again when the number in the field becomes another', async () => {
    const ctx = await ledger();
    value(await choosePurchaseOrder(ctx, { ...place, split: halves }));
    value(await choosePurchaseOrder(ctx, place));
    expect((await ctx.db.getAll('checkouts'))[0]?.split).toHaveLength(2);
    value(await choosePurchaseOrder(ctx, { ...place, text: 'PO-2' }));
    expect((await ctx.db.getAll('checkouts'))[0]?.split).toEqual([]);
  });
});

describe('enforcement', () => {
  const customFields = [{ id: 'site', label: 'Site', options: ['North'], requiredAtCheckout: true }];
  const ledger = async (mode: 'off' | 'remind' | 'require') => {
    const ctx = await emptyLedger();
    value(await changeSettings(ctx, { changes: { enforcement: { mode, overrideReasons: ['Emergency'] }, customFields } }));
    value(await addPurchaseOrder(ctx, po('PO-1')));
    await open(ctx, 1, 1000, 'PO-1');
    return ctx;
  };

  test.each([['off', [[]], false], ['remind', [['fieldMissing']], false], ['require', [['fieldMissing']], true]] as const)('%s finds %o and holds: %s', async (mode, found, held) => {
    const judged = await judge(await ledger(mode), 1);
    expect(codes(judged)).toEqual(found);
    expect(judged.hold.held).toBe(held);
    expect(judged.fields).toEqual([{ ...customFields[0], value: '' }]);
  });

  it('lets go when the field is filled in, or one of the reasons is given; both are kept when the order is placed', async () => {
    const ctx = await ledger('require');
    expect((await judge(ctx, 1, { customValues: { site: 'North' } })).hold.held).toBe(false);
    expect((await judge(ctx, 1, { reason: 'Emergency' })).hold.held).toBe(false);
    expect((await judge(ctx, 1, { reason: 'Because' })).hold).toEqual({ mode: 'require', held: true, reasons: ['Emergency'] });
    value(await submitCheckout(ctx, { reading: reviewAt(1, 1000), text: 'PO-1', at: ctx.clock.now, reason: 'Emergency', customValues: { site: 'North' } }));
    expect((await ctx.db.getAll('checkouts'))[0]).toMatchObject({ override: { reason: 'Emergency', at: ctx.clock.now }, customValues: { site: 'North' } });
  });

  it('names the rule an unknown number breaks', async () => {
    const ctx = await ledger('require');
    value(await changeSettings(ctx, { changes: { numberRules: { ...defaultSettings.numberRules, patterns: [{ kind: 'mask', text: 'PO-{seq:5}' }] } } }));
    expect(codes(await judge(ctx, 1, { text: 'X' }))).toEqual([['numberRule', 'unknownNumber']]);
    expect(codes(await judge(ctx, 1, { text: 'PO-00007' }))).toEqual([['unknownNumber']]);
    expect(codes(await judge(ctx, 1, { text: 'PO-1', customValues: { site: 'North' } }))).toEqual([[]]); // saved before there was a rule
  });

  it('takes two writings for one number when separators do not count', async () => {
    const ctx = await ledger('remind');
    const text = 'p.o. 1';
    expect((await judge(ctx, 1, { text })).parts[0]?.verdict?.kind).toBe('unknown');
    value(await changeSettings(ctx, { changes: { numberRules: { ...defaultSettings.numberRules, folding: { ignoreCase: true, ignoreSeparators: true } } } }));
    expect((await judge(ctx, 1, { text })).parts[0]?.verdict).toMatchObject({ kind: 'known', purchaseOrder: { number: 'PO-1' } });
    expect(await addPurchaseOrder(ctx, po(text))).toEqual({ ok: false, error: 'exists' });
    value(await changeSettings(ctx, { changes: { numberRules: { ...defaultSettings.numberRules, folding: { ignoreCase: false, ignoreSeparators: false } } } }));
    expect((await judge(ctx, 1, { text: 'po-1' })).parts[0]?.verdict?.kind).toBe('unknown');
  });
});

it('is said of the day in the person\'s own zone', async () => {
  const ctx = await emptyLedger('Pacific/Auckland'); // already 12 May there
  value(await addPurchaseOrder(ctx, po('PO-1', { validUntil: on('2026-05-11') })));
  expect(codes(await judge(ctx, 1, { text: 'PO-1' }))).toEqual([['cannotBeUsed']]);
});
