// @vitest-environment happy-dom
import { fakeBrowser } from 'wxt/testing';
import { beforeAll, expect, test } from 'vitest';
import type { PanelView } from '../../../lib/domain/badge-view.ts';
import { ok, type Result } from '../../../lib/domain/result.ts';
import { answerMessage } from '../../../lib/messaging/answer-message.ts';
import type { Protocol, Refusal } from '../../../lib/messaging/protocol.ts';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import { orderKey } from '../../../lib/domain/ids.ts';
import { speak } from '../components/stage.tsx';
import { emptyLedger, value } from '../app/ledger.ts';
import { card, list, order, usd } from '../app/pages.ts';

beforeAll(async () => {
  await speak('en');
  fakeBrowser.i18n.getUILanguage = () => 'en-US';
});

type Panel = Protocol['readOrderPanel']['output'];

/** A page of amazon.com, and what it asks of a ledger. */
async function shop(origin = 'https://www.amazon.com') {
  const ctx = await emptyLedger();
  const opened: string[] = [];
  const ask = <T>(name: string, input: unknown, from = origin): Promise<Result<T, Refusal>> => answerMessage({ name, input }, { id: 'ours', origin: from, tab: { id: 1 } }, {
    extensionId: 'ours', isPrivate: false, openContext: () => Promise.resolve(ok(ctx)), showUnread: () => undefined, openLedger: (hash) => void opened.push(hash), afterwards: () => undefined,
  }) as Promise<Result<T, Refusal>>; // what comes back is the protocol's word
  const badges = async (): Promise<Protocol['recordOrders']['output']['badges']> => {
    const reading = list([card(1, { X: 2 }, '2026-05-11', { total: usd(500) })]);
    return value(await ask<Protocol['recordOrders']['output']>('recordOrders', { reading })).badges;
  };
  return { ctx, ask, opened, badges };
}

const shown = (panel: PanelView | null): PanelView => {
  if (panel === null) throw new Error('No panel');
  return panel;
};

test('an order under no PO says so beside its id; a reason settles it, and the badge goes', async () => {
  const { ask, badges } = await shop();
  expect(await badges()).toEqual([{ orderId: order(1), numbers: [], state: 'none', finding: { tone: 'warn', text: 'Order without PO' } }]);
  const panel = shown(value(await ask<Panel>('readOrderPanel', { orderId: order(1) })).panel);
  expect(panel.findings).toMatchObject([{ title: 'Order without PO', sentence: '$5.00 stand under no PO.' }]);
  expect(panel.ways.map(({ label, place }) => [label, place.kind])).toEqual([['Link to a PO', 'order']]);
  const key = panel.findings[0]?.key ?? '';
  expect(await ask('actInPanel', { orderId: order(1), act: { kind: 'dismiss', key, reason: '  ' } })).toEqual({ ok: false, error: 'malformed' });
  const after = value(await ask<Panel>('actInPanel', { orderId: order(1), act: { kind: 'dismiss', key, reason: 'Paid by card' } }));
  expect(after).toMatchObject({ badge: null, panel: { said: 'Dismissed. The ledger keeps the reason.', findings: [] } });
  expect(await badges()).toEqual([]);
  const again = value(await ask<Panel>('actInPanel', { orderId: order(1), act: { kind: 'dismiss', key, reason: 'Twice' } }));
  expect(again.panel?.said).toBe('This finding does not stand any more.');
});

test('a linked order tells its PO and its worst finding; marking it as received is kept once', async () => {
  const { ctx, ask, badges } = await shop();
  await badges();
  const added = value(await addPurchaseOrder(ctx, { text: 'PO-1', title: 'North wing', validUntil: null, favourite: false }));
  value(await assignOrder(ctx, { orderKey: orderKey('amazon.com', order(1)), parts: [{ purchaseOrderId: added.id, share: { kind: 'whole' } }] }));
  expect(await badges()).toMatchObject([{ numbers: ['PO-1'], state: 'linked', finding: null }]);
  const panel = shown(value(await ask<Panel>('readOrderPanel', { orderId: order(1) })).panel);
  expect(panel).toMatchObject({ purchaseOrders: [{ number: 'PO-1', title: 'North wing', left: null }], receive: 'Mark as received', note: 'Nothing is open about this order.' });
  const receive = { orderId: order(1), act: { kind: 'receive' } };
  expect(shown(value(await ask<Panel>('actInPanel', receive)).panel)).toMatchObject({ receive: null, said: 'Kept. Everything of this order is marked as received.' });
  expect(shown(value(await ask<Panel>('actInPanel', receive)).panel).said).toBe('Everything had been marked as received already.');
  expect((await ctx.db.getAll('orders'))[0]?.receipts.map(({ quantity, by }) => [quantity, by])).toEqual([[2, 'person']]);
});

test('what was done in the panel is taken back there, once, and only where nothing later stands in its place', async () => {
  const { ctx, ask, badges } = await shop();
  const [badge] = await badges();
  const act = async (does: unknown): Promise<Panel> => value(await ask<Panel>('actInPanel', { orderId: order(1), act: does }));
  const key = shown(value(await ask<Panel>('readOrderPanel', { orderId: order(1) })).panel).findings[0]?.key ?? '';
  const { undo } = shown((await act({ kind: 'dismiss', key, reason: 'Paid by card' })).panel);
  expect(undo).toMatchObject({ kind: 'undoDismiss', key });
  expect(await act(undo)).toMatchObject({ badge, panel: { said: 'Undone. All is as it was before.', undo: null, findings: [{ key }] } });
  const later = 'Something later stands in its place, so nothing was undone. Here is how it is now.';
  expect(shown((await act(undo)).panel).said).toBe(later);
  expect((await ctx.db.getAll('entries')).slice(-2).map(({ action }) => action)).toEqual(['findingDismissed', 'findingReopened']);

  const received = shown((await act({ kind: 'receive' })).panel);
  expect([received.receive, received.undo?.kind]).toEqual([null, 'undoReceive']);
  expect(shown((await act(received.undo)).panel)).toMatchObject({ said: 'Undone. All is as it was before.', receive: 'Mark as received' });
  expect((await ctx.db.getAll('orders'))[0]?.receipts).toEqual([]);
  expect(shown((await act(received.undo)).panel).said).toBe(later);
});

test('a page takes back nothing of another order, whatever place in the trail it names', async () => {
  const { ctx, ask, badges } = await shop();
  await badges();
  value(await ask('recordOrders', { reading: list([card(2, { Y: 1 }, '2026-05-11', { total: usd(700) })]) }));
  const act = async (orderId: string, does: unknown): Promise<PanelView> => shown(value(await ask<Panel>('actInPanel', { orderId, act: does })).panel);
  const { undo } = await act(order(1), { kind: 'receive' });
  expect((await act(order(2), undo)).said).toMatch(/nothing was undone/);
  const key = (await act(order(2), { kind: 'receive' })).findings[0]?.key ?? '';
  const dismissed = await act(order(2), { kind: 'dismiss', key, reason: 'Paid by card' });
  expect((await act(order(1), dismissed.undo)).said).toMatch(/nothing was undone/);
  expect((await act(order(2), { ...dismissed.undo, seq: 1 })).said).toMatch(/nothing was undone/);
  expect((await ctx.db.getAll('orders')).map(({ receipts }) => receipts.length)).toEqual([1, 1]);
  expect((await ctx.db.getAll('findings')).filter(({ dismissal }) => dismissal !== null)).toHaveLength(1);
});

test('a page sees the orders of its own marketplace only', async () => {
  const { ask, badges } = await shop();
  await badges();
  const asked = { orderId: order(1) };
  expect(value(await ask<Panel>('readOrderPanel', asked, 'https://www.amazon.de')).panel).toBeNull();
  expect(value(await ask<Panel>('actInPanel', { ...asked, act: { kind: 'receive' } }, 'https://www.amazon.de')).panel).toBeNull();
  expect(await ask('readOrderPanel', asked, 'https://www.example.com')).toEqual({ ok: false, error: 'wrongOrigin' });
});

test.each([
  [{ kind: 'order' }, `#/orders/amazon.com/${order(1)}`],
  [{ kind: 'change' }, `#/orders/amazon.com/${order(1)}?change=1`],
  [{ kind: 'finding', key: `overBudget/order/amazon.com/${order(1)}/a?b#c` }, `#/findings/overBudget/order/amazon.com/${order(1)}/a%3Fb%23c`],
])('the ledger opens at %j', async (place, address) => {
  const { ask, opened } = await shop();
  value(await ask('openLedger', { orderId: order(1), place }));
  expect(opened).toEqual([address]);
});

test.each([
  ['no order id', { orderId: 'x', place: { kind: 'order' } }], ['another place', { orderId: order(1), place: { kind: 'settings' } }],
  ['a finding without key', { orderId: order(1), place: { kind: 'finding' } }],
])('%s opens nothing', async (_what, input) => {
  const { ask, opened } = await shop();
  expect(await ask('openLedger', input)).toEqual({ ok: false, error: 'malformed' });
  expect(opened).toEqual([]);
});
