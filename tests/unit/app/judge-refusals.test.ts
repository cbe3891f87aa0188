import { describe, expect, it, test } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import { choosePurchaseOrder } from '../../../lib/app/choose-purchase-order.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { readBudget } from '../../../lib/app/read-budget.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { budget } from '../domain/purchase-orders.ts';
import { emptyLedger, everything, minute, value } from './ledger.ts';
import { purchase, review, usd } from './pages.ts';

const place = { marketplace: 'amazon.com', purchaseId: purchase(1), text: 'A' } as const;
const half = { kind: 'percent', percent: 50 } as const;

/** A ledger with PO A and a checkout of $10.00 at its review step. */
async function ledger() {
  const ctx = await emptyLedger();
  const customFields = [{ id: 'site', label: 'Site', options: [], requiredAtCheckout: false }];
  value(await changeSettings(ctx, { changes: { enforcement: { mode: 'require', overrideReasons: ['Emergency'] }, customFields } }));
  const { id } = value(await addPurchaseOrder(ctx, { text: 'A', title: '', validUntil: null, favourite: false, budget: budget() }));
  value(await openCheckout(ctx, { reading: review(1, { X: 1 }), fresh: true }));
  const submit = async (more: { readonly text?: string; readonly reason?: string } = {}) =>
    value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'A', at: ctx.clock.now, ...more }));
  return { ctx, id, submit };
}

describe('a division', () => {
  const twice = [{ text: 'A', share: { kind: 'rest' } }, { text: 'a', share: half }] as const;

  test.each([
    ['a PO twice', twice, 'samePurchaseOrder'],
    ['a number that is not saved', [twice[0], { text: 'B', share: half }], 'unknownPurchaseOrder'],
    ['parts that are more than there is', [twice[0], { text: 'A', share: { kind: 'percent', percent: 101 } }], 'malformed'],
  ] as const)('with %s is refused, by a code that says so', async (_, split, error) => {
    const { ctx } = await ledger();
    const before = await everything(ctx.db);
    expect(await choosePurchaseOrder(ctx, { ...place, split })).toEqual({ ok: false, error });
    expect(await everything(ctx.db)).toEqual(before);
  });

  it('that names a PO twice, as an earlier version kept it, holds all of its parts', async () => {
    const { ctx, id, submit } = await ledger();
    await submit();
    const [stored] = await ctx.db.getAll('checkouts');
    if (stored?.chosen == null) throw new Error('The checkout is stored with its number');
    const { chosen } = stored;
    await ctx.db.put('checkouts', { ...stored, split: [{ chosen, share: { kind: 'rest' } }, { chosen, share: half }] });
    expect(value(await readBudget(ctx, { id }))?.committed).toEqual(usd(1000));
  });
});

describe('a reason to place an order all the same', () => {
  const kept = async ({ ctx }: Awaited<ReturnType<typeof ledger>>) => (await ctx.db.getAll('checkouts'))[0]?.override;

  it('of an attempt whose payment failed goes with it', async () => {
    const all = await ledger();
    await all.submit({ text: 'UNKNOWN', reason: 'Emergency' });
    expect(await kept(all)).toMatchObject({ reason: 'Emergency' });
    all.ctx.clock.now += minute;
    value(await openCheckout(all.ctx, { reading: review(1, { X: 1 }), fresh: true }));
    all.ctx.clock.now += minute;
    await all.submit();
    expect(await kept(all)).toBeNull();
  });

  it('that the organisation does not offer is none', async () => {
    const all = await ledger();
    expect((await all.submit({ reason: 'made up' })).state).toBe('submitted');
    expect(await kept(all)).toBeNull();
  });
});

describe('values for the organisation\'s own fields', () => {
  it('are refused for a field it does not have', async () => {
    const { ctx } = await ledger();
    expect(await choosePurchaseOrder(ctx, { ...place, customValues: { other: 'x' } })).toEqual({ ok: false, error: 'malformed' });
    expect((await choosePurchaseOrder(ctx, { ...place, customValues: { site: 'x' } })).ok).toBe(true);
  });
});
