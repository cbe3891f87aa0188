// @vitest-environment happy-dom
import { beforeAll, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import type { CheckoutReading } from '../../../lib/domain/reading.ts';
import { handlers, type Sender } from '../../../lib/messaging/handlers.ts';
import { emptyLedger, minute, value } from '../app/ledger.ts';
import { purchase, review, usd, type Things } from '../app/pages.ts';
import { speak } from '../components/stage.tsx';
import { budget } from '../domain/purchase-orders.ts';

beforeAll(async () => {
  await speak('en');
  fakeBrowser.i18n.getUILanguage = () => 'en';
});

const sender: Sender = { marketplace: 'amazon.com', tabId: 1, showUnread: () => undefined, openLedger: () => undefined, afterwards: () => undefined };
const page = (n: number, total: number, things: Things): CheckoutReading => {
  const reading = review(n, things);
  return { ...reading, data: { ...reading.data, total: usd(total) } };
};

/** A checkout of $50.00 whose payment failed, back at its review step with a cart of $5,000.00: more than the budget of its PO. */
async function reopened() {
  const ctx = await emptyLedger();
  value(await changeSettings(ctx, { changes: { enforcement: { mode: 'require', overrideReasons: [] } } }));
  value(await addPurchaseOrder(ctx, { text: 'A', title: '', validUntil: null, favourite: false, budget: budget() }));
  value(await openCheckout(ctx, { reading: page(1, 5_000, { X: 1 }), fresh: true }));
  value(await submitCheckout(ctx, { reading: page(1, 5_000, { X: 1 }), text: 'A', at: ctx.clock.now }));
  ctx.clock.now += minute;
  return ctx;
}
const reading = page(1, 500_000, { X: 9 });
const field = { purchaseId: purchase(1), text: 'A', reading };

it('judges the cart the page shows, not the one an order may have been placed with before, when the page is loaded', async () => {
  const opened = value(await handlers.openCheckout(await reopened(), { reading, fresh: true }, sender));
  expect(opened.view.isHeld).toBe(true);
});

test.each([
  ['a number is typed', (ctx: Awaited<ReturnType<typeof reopened>>) => handlers.checkNumber(ctx, field, sender)],
  ['a number is chosen', (ctx: Awaited<ReturnType<typeof reopened>>) => handlers.choosePurchaseOrder(ctx, field, sender)],
  ['a form is answered', (ctx: Awaited<ReturnType<typeof reopened>>) => handlers.answerForm(ctx, { ...field, form: 'fields', act: '', values: {} }, sender)],
])('and when %s', async (_, ask) => {
  const ctx = await reopened();
  value(await openCheckout(ctx, { reading, fresh: true }));
  expect(value(await ask(ctx)).isHeld).toBe(true);
});

it('takes no cart of another checkout or shop', async () => {
  const ctx = await reopened();
  for (const other of [page(2, 1, { X: 1 }), { ...reading, marketplace: 'amazon.de' as const }]) {
    expect(await handlers.checkNumber(ctx, { ...field, reading: other }, sender)).toEqual({ ok: false, error: 'wrongOrigin' });
  }
});

it('knows a seller by name in the words of the page', async () => {
  const ctx = await reopened();
  value(await addPurchaseOrder(ctx, { text: 'S', title: '', validUntil: null, favourite: false, suppliers: ['Acme'] }));
  const soldBy = (words: string) => ({ ...reading, data: { ...reading.data, items: (reading.data.items ?? []).map((item) => ({ ...item, seller: words })) } });
  const isHeld = async (words: string) => value(await handlers.checkNumber(ctx, { ...field, text: 'S', reading: soldBy(words) }, sender)).isHeld;
  expect([await isHeld('Sold by Acme'), await isHeld('Sold by Other')]).toEqual([false, true]);
});
