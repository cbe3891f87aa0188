// @vitest-environment happy-dom
import { fakeBrowser } from 'wxt/testing';
import { beforeAll, expect, test } from 'vitest';
import { ok } from '../../../lib/domain/result.ts';
import { answerMessage, type AnsweringContext } from '../../../lib/messaging/answer-message.ts';
import { emptyLedger, everything } from '../app/ledger.ts';
import { speak } from '../components/stage.tsx';

const sender = { id: 'our-id', origin: 'https://www.amazon.com', tab: { id: 1 } };
const followed = {
  payments: ['Visa ending in 0000 secret'],
  shipments: [{ trackingId: 'secret-track', carrier: 'secret carrier', promised: 'secret day' }],
  businessOrderInformation: { 'secret label': 'secret centre' },
};
const kept = { orderId: '111-7777777-7777777', status: 'Delivered', items: [{ title: 'Desk lamp', quantity: 1, seller: 'secret seller' }] };
const readingOf = (page: string) => ({ page, marketplace: 'amazon.com', data: { ...kept, ...followed }, missing: [], evidence: {} });

beforeAll(async () => {
  await speak('en'); // badges come with their words
  fakeBrowser.i18n.getUILanguage = () => 'en';
});

// PRIVACY.md says so.
test.each([
  ['order details, the order with what becomes of it', 'recordOrders', 'order-details', 1],
  ['an invoice of an order that is not known, nothing but how well it could be read', 'reportReading', 'invoice', 0],
] as const)('of %s is stored', async (_what, name, page, orderCount) => {
  const ctx = await emptyLedger();
  const later: (() => Promise<unknown>)[] = [];
  const answering: AnsweringContext = {
    extensionId: sender.id, isPrivate: false, openContext: () => Promise.resolve(ok(ctx)), showUnread: () => undefined, openLedger: () => undefined, afterwards: (work) => void later.push(work),
  };
  const answer = await answerMessage({ name, input: { reading: readingOf(page) } }, sender, answering);
  expect(answer.ok).toBe(true);
  for (const work of later) await work();
  const stored = await everything(ctx.db);
  expect((await ctx.db.getAll('orders')).map(({ orderId, lines }) => [orderId, lines[0]?.title])).toEqual(orderCount === 0 ? [] : [[kept.orderId, 'Desk lamp']]);
  expect(stored.health).toHaveLength(1);
  const words = JSON.stringify(stored);
  const secrets = ['Visa ending in 0000 secret', 'secret-track', 'secret carrier', 'secret day', 'secret label', 'secret centre', 'secret seller'];
  expect(secrets.filter((secret) => words.includes(secret))).toEqual(orderCount === 0 ? [] : secrets);
});
