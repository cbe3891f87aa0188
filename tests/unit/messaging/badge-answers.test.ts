// @vitest-environment happy-dom
import { fakeBrowser } from 'wxt/testing';
import { beforeAll, expect, test } from 'vitest';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { badgesWithFindings } from '../../../lib/messaging/badge-answers.ts';
import { speak } from '../components/stage.tsx';
import { emptyLedger, value } from '../app/ledger.ts';
import { save } from '../app/orders.ts';
import { card, list, order, usd } from '../app/pages.ts';

beforeAll(async () => {
  await speak('en');
  fakeBrowser.i18n.getUILanguage = () => 'en-US';
});

test('when findings cannot be read, orders that were recorded keep their badges, which say so; one with nothing else to say has none', async () => {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-1');
  const cards = [card(1, { X: 1 }, '2026-05-11', { total: usd(500), poNumber: 'PO-1' }), card(2, { Y: 1 }, '2026-05-11', { total: usd(500) })];
  const recorded = value(await recordOrders(ctx, { reading: list(cards) }));
  expect(value(await badgesWithFindings(ctx, 'amazon.com', recorded)).badges).toMatchObject([{ orderId: order(1), numbers: ['PO-1'], finding: null }, { orderId: order(2), state: 'none' }]);
  ctx.db.close();
  expect(await badgesWithFindings(ctx, 'amazon.com', recorded)).toEqual({
    ok: true, value: { badges: [{ orderId: order(1), numbers: ['PO-1'], state: 'linked', finding: { tone: 'plain', text: 'Findings could not be read' } }] },
  });
});
