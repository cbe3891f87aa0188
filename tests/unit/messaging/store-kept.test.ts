import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { err, ok } from '../../../lib/domain/result.ts';
import { alarms } from '../../../lib/messaging/alarms.ts';
import type { Durable } from '../../../lib/messaging/outbox.ts';
import { dropKept, onItsWay, storeKept } from '../../../lib/messaging/store-kept.ts';
import { emptyLedger, minute, noon } from '../app/ledger.ts';
import { confirmation, purchase, review } from '../app/pages.ts';

type Ledger = Awaited<ReturnType<typeof emptyLedger>>;

const later = noon + minute;
const keys = async (): Promise<string[]> => Object.keys(await fakeBrowser.storage.local.get(null)).sort();
const write = (id: string, message: Durable, at = noon, marketplace = 'amazon.com'): Promise<void> =>
  fakeBrowser.storage.local.set({ [`outbox/${id}`]: { marketplace, at, message } });
const submit = (n: number, text = 'PO-1'): Durable => ({ name: 'submitCheckout', input: { at: noon, reading: review(n, { X: 1 }), text } });
const confirm = (n: number): Durable => ({ name: 'recordConfirmation', input: { at: noon + 1, reading: confirmation(n) } });
const choose = (n: number, text: string): Durable => ({ name: 'choosePurchaseOrder', input: { purchaseId: purchase(n), text } });
const checkouts = async (ctx: Ledger) =>
  (await ctx.db.getAll('checkouts')).map(({ purchaseId, state, chosen }) => `${purchaseId} ${state} ${chosen?.number ?? ''}`.trim());

/** A ledger that a page told of the checkout `n`, and how to store what was written down in it. */
async function ledgerWith(...known: readonly number[]) {
  const ctx = await emptyLedger();
  await addPurchaseOrder(ctx, { text: 'PO-1', title: '', validUntil: null, favourite: false });
  for (const n of known) await openCheckout(ctx, { reading: review(n, { X: 1 }), fresh: true });
  return { ctx, store: (now = later) => storeKept(() => Promise.resolve(ok(ctx)), now, onItsWay) };
}

beforeEach(() => fakeBrowser.reset());

describe('what was written down and never acknowledged', () => {
  it('is stored in the order it happened, and struck out', async () => {
    const { ctx, store } = await ledgerWith(1);
    await write(`confirm/amazon.com/${purchase(1)}`, confirm(1), noon + 1);
    await write(`submit/amazon.com/${purchase(1)}`, submit(1));
    expect(await store()).toEqual([]);
    expect(await checkouts(ctx)).toEqual([`${purchase(1)} confirmed PO-1`]);
    expect(await keys()).toEqual([]);
  });

  it('twice is stored once', async () => {
    const { ctx, store } = await ledgerWith(1);
    for (const _ of [1, 2]) {
      await write(`submit/amazon.com/${purchase(1)}`, submit(1));
      await store();
    }
    expect((await ctx.db.getAll('entries')).filter(({ action }) => action === 'checkoutSubmitted')).toHaveLength(1);
  });

  it('a moment ago may still be on its way: it is left alone, and looked at again later', async () => {
    const { store } = await ledgerWith(1);
    await write(`submit/amazon.com/${purchase(1)}`, submit(1));
    expect(await store(noon + 5_000)).toEqual([]);
    expect(await keys()).toHaveLength(1);
    expect(await fakeBrowser.alarms.get(alarms.kept)).toBeDefined();
    await store(noon - 365 * 24 * 60 * minute); // the clock was put back since
    expect(await keys()).toEqual([]);
  });

  it.each(['full', 'blocked'] as const)('stays when the database is %s, with the reason, and nothing more is tried', async (error) => {
    await write(`submit/amazon.com/${purchase(1)}`, submit(1));
    await write(`submit/amazon.com/${purchase(2)}`, submit(2), noon + 1);
    const open = vi.fn(async () => err(error));
    expect((await storeKept(open, later, onItsWay)).map(({ kind, text, reason }) => [kind, text, reason])).toEqual([['order', 'PO-1', error], ['order', 'PO-1', error]]);
    expect(open).toHaveBeenCalledTimes(1);
    expect(await keys()).toHaveLength(2);
    expect(await fakeBrowser.alarms.get(alarms.kept)).toBeDefined();
  });

  it('that fails holds back what came after it of its own purchase, and no other', async () => {
    const { ctx, store } = await ledgerWith(1, 2);
    for (const [index, n] of [1, 2].entries()) await write(`submit/amazon.com/${purchase(n)}`, submit(n), noon + index);
    await write(`confirm/amazon.com/${purchase(1)}`, confirm(1), noon + 5);
    let opened = 0;
    const left = await storeKept(() => Promise.resolve(++opened === 1 ? err('failed') : ok(ctx)), later, onItsWay);
    expect(left.map(({ kind, reason }) => [kind, reason])).toEqual([['order', 'failed'], ['confirmation', 'failed']]);
    expect(await checkouts(ctx)).toEqual([`${purchase(1)} open`, `${purchase(2)} submitted PO-1`]);
    expect(await store()).toEqual([]);
    expect(await checkouts(ctx)).toEqual([`${purchase(1)} confirmed PO-1`, `${purchase(2)} submitted PO-1`]);
  });
});

describe('what any script of ours could have written', () => {
  it('creates no checkout that no page told of: it waits for a page of its own', async () => {
    const { ctx, store } = await ledgerWith();
    await write(`submit/amazon.com/${purchase(1)}`, submit(1));
    expect(await store()).toMatchObject([{ kind: 'order', marketplace: 'amazon.com', reason: 'ownPage' }]);
    expect(await checkouts(ctx)).toEqual([]);
    expect(await keys()).toHaveLength(1);
  });

  it('creates nothing from a confirmation of a purchase nobody knows, and forgets it', async () => {
    const { ctx, store } = await ledgerWith();
    await write(`confirm/amazon.com/${purchase(1)}`, confirm(1));
    expect(await store()).toEqual([]);
    expect([await checkouts(ctx), await keys()]).toEqual([[], []]);
  });

  it.each<[string, string, unknown]>([
    ['another marketplace than its reading', `submit/amazon.de/${purchase(1)}`, { marketplace: 'amazon.de', at: noon, message: submit(1) }],
    ['another id than its purchase', `submit/amazon.com/${purchase(2)}`, { marketplace: 'amazon.com', at: noon, message: submit(1) }],
    ['another id than its kind', `confirm/amazon.com/${purchase(1)}`, { marketplace: 'amazon.com', at: noon, message: submit(1) }],
    ['a message that is none of them', `submit/amazon.com/${purchase(1)}`, { marketplace: 'amazon.com', at: noon, message: { name: 'savePurchaseOrder', input: { text: 'X', title: '' } } }],
    ['a key too many', `submit/amazon.com/${purchase(1)}`, { marketplace: 'amazon.com', at: noon, message: submit(1), trusted: true }],
    ['no time', `submit/amazon.com/${purchase(1)}`, { marketplace: 'amazon.com', message: submit(1) }],
    ['nothing of the kind', 'x', 'x'],
  ])('with %s is not stored, and said to be unreadable until a person drops it', async (_, id, kept) => {
    const { ctx, store } = await ledgerWith(1);
    await fakeBrowser.storage.local.set({ [`outbox/${id}`]: kept, other: 1 });
    expect(await store()).toEqual([{ id, kind: null, marketplace: null, at: null, text: null, reason: 'unreadable' }]);
    expect(await checkouts(ctx)).toEqual([`${purchase(1)} open`]);
    await dropKept(id);
    expect(await keys()).toEqual(['other']);
  });

  it('that has the form of an order is never dropped', async () => {
    await write(`submit/amazon.com/${purchase(1)}`, submit(1));
    await dropKept(`submit/amazon.com/${purchase(1)}`);
    expect(await keys()).toHaveLength(1);
  });
});

describe('a choice', () => {
  it('alone waits for its own page, since a newer one may be on its way', async () => {
    const { ctx, store } = await ledgerWith(1);
    await write(`choice/amazon.com/${purchase(1)}`, choose(1, 'PO-OLD'));
    expect(await store()).toMatchObject([{ kind: 'choice', text: 'PO-OLD', reason: 'ownPage' }]);
    expect(await checkouts(ctx)).toEqual([`${purchase(1)} open`]);
  });

  it('is stored before the order it was made for, when the order does not carry the number', async () => {
    const { ctx, store } = await ledgerWith(1);
    await write(`choice/amazon.com/${purchase(1)}`, choose(1, 'PO-1'));
    await write(`submit/amazon.com/${purchase(1)}`, { name: 'submitCheckout', input: { at: noon, reading: review(1, { X: 1 }) } }, noon + 1);
    expect(await store()).toEqual([]);
    expect(await checkouts(ctx)).toEqual([`${purchase(1)} submitted PO-1`]);
  });
});
