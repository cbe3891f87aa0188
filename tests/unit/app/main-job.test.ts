import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { choosePurchaseOrder } from '../../../lib/app/choose-purchase-order.ts';
import { confirmCheckout } from '../../../lib/app/confirm-checkout.ts';
import { countWaiting } from '../../../lib/app/count-waiting.ts';
import { listWaiting } from '../../../lib/app/list-waiting.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { readHistory } from '../../../lib/app/read-history.ts';
import { readPurchaseOrder } from '../../../lib/app/read-purchase-order.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { settleReview } from '../../../lib/app/settle-review.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { checkoutKey, orderKey } from '../../../lib/domain/ids.ts';
import { emptyLedger, everything, minute, noon, outcome, value } from './ledger.ts';
import { card, confirmation, details, list, order, purchase, review, usd } from './pages.ts';

const po = (text: string) => ({ text, title: `For ${text}`, validUntil: null, favourite: false });
const key = (n: number) => orderKey('amazon.com', order(n));

describe('the main job', () => {
  it('links both orders of one purchase to the PO chosen at its checkout', async () => {
    const ctx = await emptyLedger();
    const added = value(await addPurchaseOrder(ctx, po('PO-1')));
    await openCheckout(ctx, { reading: review(1, { X: 2, Y: 1 }), fresh: true });
    expect(value(await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'po-1' })))
      .toMatchObject({ kind: 'known', purchaseOrder: { number: 'PO-1' } });
    expect(value(await submitCheckout(ctx, { reading: review(1, { X: 2, Y: 1 }), text: 'po-1', at: noon })).state).toBe('submitted');
    expect(value(await countWaiting(ctx))).toEqual({ waiting: 1, overdue: 0, review: 0 });
    expect(value(await confirmCheckout(ctx, { reading: confirmation(1), at: noon }))?.state).toBe('confirmed');
    const seen = list([
      card(1, { X: 2 }, '2026-05-11', { total: usd(700) }),
      card(2, { Y: 1 }, '2026-05-11', { status: 'Cancelled' }),
      card(3, { Z: 1 }, '2026-05-11', { total: usd(900) }),
    ]);
    expect(value(await recordOrders(ctx, { reading: seen })).badges).toEqual([
      { orderId: order(1), numbers: ['PO-1'], state: 'linked' },
      { orderId: order(2), numbers: ['PO-1'], state: 'linked' },
    ]);
    const read = value(await readPurchaseOrder(ctx, { id: added.id }));
    expect(read.purchaseOrder).toMatchObject({ orderCount: 2, spend: [usd(700)] });
    expect(read.linked.map(({ order: { orderId, cancelled } }) => [orderId, cancelled])).toEqual([[order(2), true], [order(1), false]]);
    expect(value(await countWaiting(ctx))).toEqual({ waiting: 0, overdue: 0, review: 0 });
    expect((await outcome(ctx.db)).checkouts[0]?.state).toBe('linked');
    expect(value(await readHistory(ctx, { id: null }))).toHaveLength(2);
  });

  it('links an order by the id the confirmation page shows before any list is seen', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    await confirmCheckout(ctx, { reading: confirmation(1, [order(1)]), at: noon });
    expect((await outcome(ctx.db)).links).toEqual([
      { orderKey: key(1), number: 'PO-1', checkoutKey: checkoutKey('amazon.com', purchase(1)), method: 'orderId' },
    ]);
    expect(value(await listWaiting(ctx)).waiting).toHaveLength(1);
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(500) })]) });
    expect(value(await listWaiting(ctx)).waiting).toEqual([]);
    expect((await outcome(ctx.db)).purchaseOrders).toEqual([{ number: 'PO-1', orderCount: 1, spend: [usd(500)] }]);
  });

  it('asks when two checkouts could claim an order, and one answer decides the other order too', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await addPurchaseOrder(ctx, po('PO-2'));
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    await submitCheckout(ctx, { reading: review(2, { X: 1 }), text: 'PO-2', at: noon });
    const seen = list([card(1, { X: 1 }, '2026-05-11'), card(2, { X: 1 }, '2026-05-11')]);
    expect(value(await recordOrders(ctx, { reading: seen })).badges).toEqual([
      { orderId: order(1), numbers: ['PO-1', 'PO-2'], state: 'needsReview' },
      { orderId: order(2), numbers: ['PO-1', 'PO-2'], state: 'needsReview' },
    ]);
    const { waiting, reviews } = value(await listWaiting(ctx));
    expect(waiting).toEqual([]);
    expect(reviews.map(({ order: { orderId }, candidates }) => [orderId, candidates.length])).toEqual([[order(1), 2], [order(2), 2]]);
    await settleReview(ctx, { orderKey: key(1), checkoutKey: checkoutKey('amazon.com', purchase(2)) });
    expect((await outcome(ctx.db)).links.map(({ orderKey: linked, number, method }) => [linked, number, method])).toEqual([
      [key(1), 'PO-2', 'person'], [key(2), 'PO-1', 'items'],
    ]);
    expect(value(await listWaiting(ctx))).toEqual({ waiting: [], reviews: [], unsaved: [] });
  });

  it('leaves an order alone of which a person said that it came from no checkout', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) });
    await settleReview(ctx, { orderKey: key(1), checkoutKey: null });
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { status: 'Delivered' })]) });
    expect((await outcome(ctx.db)).links).toEqual([]);
    expect((await outcome(ctx.db)).purchaseOrders).toEqual([{ number: 'PO-1', orderCount: 0, spend: [] }]);
    expect(await settleReview(ctx, { orderKey: key(9), checkoutKey: null })).toEqual({ ok: false, error: 'notFound' });
  });

  it('keeps the order of a checkout without a PO from being linked to another', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: '', at: noon });
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) });
    ctx.clock.now += minute;
    await submitCheckout(ctx, { reading: review(2, { X: 1 }), text: 'PO-1', at: ctx.clock.now });
    const { links, checkouts } = await outcome(ctx.db);
    expect(links).toEqual([]);
    expect(checkouts.map(({ state, own }) => [state, own])).toEqual([['linked', [key(1)]], ['submitted', []]]);
  });

  it('never links an order that was seen before the checkout was submitted', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) });
    ctx.clock.now += minute;
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: ctx.clock.now });
    await confirmCheckout(ctx, { reading: confirmation(1), at: ctx.clock.now });
    expect((await outcome(ctx.db)).links).toEqual([]);
  });

  it('links the orders of a number that is saved only later', async () => {
    const ctx = await emptyLedger();
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'New 7', at: noon });
    expect(value(await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(500) })]) })).badges)
      .toEqual([{ orderId: order(1), numbers: ['New 7'], state: 'linked' }]);
    expect((await outcome(ctx.db)).links).toEqual([]);
    expect(value(await addPurchaseOrder(ctx, po('new 7')))).toMatchObject({ number: 'new 7', orderCount: 1, spend: [usd(500)] });
    expect((await outcome(ctx.db)).links).toMatchObject([{ orderKey: key(1), number: 'new 7' }]);
  });

  it('takes a link by items back when another confirmation page shows the id', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await addPurchaseOrder(ctx, po('PO-2'));
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    await recordOrders(ctx, { reading: list([card(2, { X: 1 }, '2026-05-11', { total: usd(500) })]) });
    await submitCheckout(ctx, { reading: review(2, { X: 1 }), text: 'PO-2', at: noon });
    await confirmCheckout(ctx, { reading: confirmation(2, [order(2)]), at: noon });
    const { links, purchaseOrders } = await outcome(ctx.db);
    expect(links).toMatchObject([{ orderKey: key(2), number: 'PO-2', method: 'orderId' }]);
    expect(purchaseOrders).toEqual([
      { number: 'PO-1', orderCount: 0, spend: [] }, { number: 'PO-2', orderCount: 1, spend: [usd(500)] },
    ]);
  });

  it('lets the spend follow the total and a cancellation', async () => {
    const ctx = await emptyLedger();
    await addPurchaseOrder(ctx, po('PO-1'));
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon });
    const spend = async () => (await outcome(ctx.db)).purchaseOrders[0]?.spend;
    const show = (more: Parameters<typeof card>[3]) =>
      recordOrders(ctx, { reading: details(card(1, { X: 1 }, '2026-05-11', more)) });
    await show({});
    expect(await spend()).toEqual([]);
    await show({ total: usd(500) });
    expect(await spend()).toEqual([usd(500)]);
    await show({ total: usd(450), status: 'Delivered' });
    expect(await spend()).toEqual([usd(450)]);
    await show({ status: 'Cancelled' });
    expect(await spend()).toEqual([]);
    await show({});
    expect(await spend()).toEqual([]);
  });

  it('dates a checkout by the earlier of the two days it may have', async () => {
    const ctx = await emptyLedger('Asia/Tokyo'); // 2026-05-12 there, still the 11th in Los Angeles
    const submitted = value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: '', at: noon }));
    expect(submitted.submittedOn).toBe('2026-05-11');
    const abroad = value(await submitCheckout(ctx, { reading: review(2, { X: 1 }, 'amazon.co.jp'), text: '', at: noon }));
    expect(abroad.submittedOn).toBe('2026-05-12');
  });

  it('takes the day before for possible in the first hour of a day, since a clock may be an hour ahead', async () => {
    const ctx = await emptyLedger('America/Los_Angeles');
    const at = (hours: number) => Date.UTC(2026, 4, 11, 7) + hours * 60 * minute; // from midnight there
    ctx.clock.now = at(3);
    for (const [n, hours, day] of [[1, 0.5, '2026-05-10'], [2, 1, '2026-05-11']] as const) {
      expect(value(await submitCheckout(ctx, { reading: review(n, { X: 1 }), text: '', at: at(hours) })).submittedOn).toBe(day);
    }
  });

  it('opens a checkout again that a fresh review step shows after a click nobody confirmed', async () => {
    const ctx = await emptyLedger();
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'A', at: noon });
    expect(value(await openCheckout(ctx, { reading: review(1, { X: 2 }), fresh: false })).state).toBe('submitted');
    expect(value(await openCheckout(ctx, { reading: review(1, { X: 2 }), fresh: true })))
      .toMatchObject({ state: 'open', submittedOn: '2026-05-11', chosen: { number: 'A' }, items: [{ quantity: 1 }] });
    ctx.clock.now += minute;
    await submitCheckout(ctx, { reading: review(1, { X: 2 }), text: 'A', at: ctx.clock.now });
    await confirmCheckout(ctx, { reading: confirmation(1), at: ctx.clock.now });
    expect(value(await openCheckout(ctx, { reading: review(1, { X: 3 }), fresh: true })))
      .toMatchObject({ state: 'confirmed', items: [{ quantity: 2 }] });
  });

  it('creates nothing for a confirmation of a purchase it never saw, or of a page that does not say it was placed', async () => {
    const ctx = await emptyLedger();
    expect(value(await confirmCheckout(ctx, { reading: confirmation(1, [order(1)]), at: noon }))).toBeNull();
    await openCheckout(ctx, { reading: review(2, { X: 1 }), fresh: true });
    const unsure = { ...confirmation(2), data: { purchaseId: purchase(2) } };
    expect(value(await confirmCheckout(ctx, { reading: unsure, at: noon }))?.state).toBe('open');
    expect((await everything(ctx.db)).orders).toEqual([]);
  });

  it('refuses readings without a purchase id and takes no choice after the confirmation', async () => {
    const ctx = await emptyLedger();
    const bare = { ...review(1, {}), data: {} };
    const malformed = { ok: false, error: 'malformed' };
    expect(await openCheckout(ctx, { reading: bare, fresh: true })).toEqual(malformed);
    expect(await submitCheckout(ctx, { reading: bare, text: '', at: noon })).toEqual(malformed);
    expect(await confirmCheckout(ctx, { reading: { ...confirmation(1), data: {} }, at: noon })).toEqual(malformed);
    await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'A', at: noon });
    await confirmCheckout(ctx, { reading: confirmation(1), at: noon });
    await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'B' });
    expect((await outcome(ctx.db)).checkouts[0]?.number).toBe('A');
  });

  it('keeps what was chosen when the page had not yet loaded it at the click', async () => {
    const ctx = await emptyLedger();
    await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'A' });
    expect(value(await submitCheckout(ctx, { reading: review(1, {}), at: noon })).chosen?.number).toBe('A');
    expect(value(await submitCheckout(ctx, { reading: review(2, {}), at: noon })).chosen).toBeNull();
    ctx.clock.now += minute;
    expect(value(await submitCheckout(ctx, { reading: review(1, {}), text: '', at: ctx.clock.now })).chosen).toBeNull();
  });

  it('records an order without a PO when the field holds no number at the click, and keeps neither it nor what it replaced', async () => {
    for (const bad of ['bad\u0007', '7'.repeat(81), ' ']) {
      const ctx = await emptyLedger();
      await choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'A' });
      expect(value(await submitCheckout(ctx, { reading: review(1, {}), text: bad, at: noon }))).toMatchObject({ state: 'submitted', chosen: null });
    }
  });

  it('takes the choice back when the field holds no number any more, and stores nothing for a new checkout', async () => {
    const ctx = await emptyLedger();
    const choose = (text: string) => choosePurchaseOrder(ctx, { marketplace: 'amazon.com', purchaseId: purchase(1), text });
    const malformed = { kind: 'malformed', problem: 'controlCharacters' };
    expect(value(await choose('bad\u0007'))).toEqual(malformed);
    expect((await everything(ctx.db)).checkouts).toEqual([]);
    await choose('A');
    expect(value(await choose('bad\u0007'))).toEqual(malformed);
    expect((await outcome(ctx.db)).checkouts[0]?.number).toBeNull();
  });
});
