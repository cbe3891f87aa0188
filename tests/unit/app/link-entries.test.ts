import { expect, it } from 'vitest';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { confirmCheckout } from '../../../lib/app/confirm-checkout.ts';
import { emptyLedger, minute, noon, value } from './ledger.ts';
import { key, save } from './orders.ts';
import { card, confirmation, list, review, usd } from './pages.ts';

it('a claim and its link keep what spoke for them, and tell when that or the amounts change', async () => {
  const ctx = await emptyLedger();
  await save(ctx, 'A');
  value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'A', at: noon }));
  value(await confirmCheckout(ctx, { reading: confirmation(1), at: noon }));
  const see = async (total: number): Promise<void> => {
    ctx.clock.now += minute;
    value(await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(total) })]) }));
  };
  await see(900);
  await see(1000);
  const told = async (action: string) => (await ctx.db.getAllFromIndex('entries', 'bySubject', `order/${key(1)}`)).filter((entry) => entry.action === action);
  expect(await told('orderClaimed')).toMatchObject([{ before: { claimedBy: null, evidence: [] }, after: { claimedBy: 'items', evidence: ['marketplace', 'day', 'items'] } }]);
  expect(await told('orderLinked')).toMatchObject([
    { before: null, after: { amounts: [usd(900)], evidence: ['marketplace', 'day', 'items'] } },
    { before: { amounts: [usd(900)] }, after: { amounts: [usd(1000)], evidence: ['marketplace', 'day', 'items', 'total'] } },
  ]);
  expect(await ctx.db.getAll('links')).toMatchObject([{ evidence: ['marketplace', 'day', 'items', 'total'] }]);
});
