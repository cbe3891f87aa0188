import { expect, it } from 'vitest';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { emptyLedger, noon, outcome, value } from './ledger.ts';
import { phoned, save } from './orders.ts';
import { card, confirmation, list, review, usd } from './pages.ts';
import { confirmCheckout } from '../../../lib/app/confirm-checkout.ts';

it('another separator is the same number for what was chosen before it was saved, and for what Amazon shows', async () => {
  const ctx = await emptyLedger('Europe/Berlin', { numberRules: { folding: { ignoreSeparators: true } } });
  value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO 77', at: noon }));
  value(await confirmCheckout(ctx, { reading: confirmation(1), at: noon }));
  await save(ctx, 'PO-77');
  value(await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11', { total: usd(1000) })]) }));
  await phoned(ctx, 2, { Z: 1 }, { poNumber: 'PO/77' });
  expect((await outcome(ctx.db)).links.map(({ number, method }) => [number, method])).toEqual([['PO-77', 'items'], ['PO-77', 'amazonPo']]);
});

it('a checkout whose number Amazon writes with another separator gets its order, where the other cart fits as well', async () => {
  const ctx = await emptyLedger('Europe/Berlin', { numberRules: { folding: { ignoreSeparators: true } } });
  await save(ctx, 'PO-77', 'PO-78');
  for (const [n, text] of [[1, 'PO-77'], [2, 'PO-78']] as const) {
    value(await submitCheckout(ctx, { reading: review(n, { X: 1 }), text, at: noon }));
    value(await confirmCheckout(ctx, { reading: confirmation(n), at: noon }));
  }
  value(await recordOrders(ctx, { reading: list([{ ...card(1, { X: 1 }, '2026-05-11', { total: usd(1000) }), poNumber: 'PO 77' }]) }));
  expect((await outcome(ctx.db)).links.map(({ number, method }) => [number, method])).toEqual([['PO-77', 'items']]);
});
