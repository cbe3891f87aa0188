import type { AppContext } from '../app/context.ts';
import { dismissFinding } from '../app/dismiss-findings.ts';
import type { Badge } from '../app/order-badge.ts';
import { readFindingsOfOrders, readOrderPanel, type OrderPanel } from '../app/read-order-panel.ts';
import { receiveOrder } from '../app/receive-order.ts';
import { undoInPanel } from '../app/undo-in-panel.ts';
import type { OrderBadge, PanelAct, PanelPlace, PanelUndo } from '../domain/badge-view.ts';
import { orderKey, type OrderId, type OrderKey } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { badgePanelStyles } from './field-words/badge-styles.ts';
import { badgeWithoutFindings, badgeWords, panelDone, panelWords, type PanelDone } from './field-words/badge-words.ts';
import { wordsLocale } from './field-words/words-locale.ts';
import type { Protocol, Refusal } from './protocol.ts';

/**
 * The badges of the orders on a page, each with the worst of what is open about it. The orders are recorded by now: where
 * findings cannot be read, the badges stand without them and say so.
 */
export async function badgesWithFindings(
  ctx: AppContext, marketplace: Marketplace, { badges, orderIds }: { readonly badges: readonly Badge[]; readonly orderIds: readonly OrderId[] },
): Promise<Result<Protocol['recordOrders']['output'], Refusal>> {
  const found = await readFindingsOfOrders(ctx, { orderKeys: orderIds.map((id) => orderKey(marketplace, id)) });
  if (!found.ok) return ok({ badges: badges.map(badgeWithoutFindings) });
  const locale = wordsLocale();
  const shown = orderIds.map((id) => badgeWords(id, badges.find(({ orderId }) => orderId === id), found.value.get(orderKey(marketplace, id)) ?? [], locale));
  return ok({ badges: shown.filter((badge) => badge !== undefined) });
}

/** What the panel of an order's badge shows, the badge as it is now, and the panel's styles. */
export async function showPanel(ctx: AppContext, key: OrderKey, done: PanelDone | null = null): Promise<Result<Protocol['readOrderPanel']['output'], Refusal>> {
  const read = await readOrderPanel(ctx, { orderKey: key });
  if (!read.ok) return read;
  if (read.value === null) return ok({ panel: null, badge: null, styles: badgePanelStyles });
  const locale = wordsLocale();
  const { order: { orderId }, badge, findings } = read.value;
  const shown: OrderBadge | undefined = badgeWords(orderId, badge, findings, locale);
  return ok({ panel: panelWords(read.value, done, locale), badge: shown ?? null, styles: badgePanelStyles });
}

/** Does what a person asked for in the panel, and answers what it shows then. */
export async function actInPanel(ctx: AppContext, key: OrderKey, act: PanelAct): Promise<Result<Protocol['readOrderPanel']['output'], Refusal>> {
  const read = await readOrderPanel(ctx, { orderKey: key });
  if (!read.ok) return read;
  if (read.value === null) return showPanel(ctx, key);
  const done = await perform(ctx, read.value, act);
  return done.ok ? showPanel(ctx, key, done.value) : done;
}

function perform(ctx: AppContext, panel: OrderPanel, act: PanelAct): Promise<Result<PanelDone, StorageFailure>> {
  switch (act.kind) {
    case 'receive': return receiveAll(ctx, panel);
    case 'dismiss': return dismiss(ctx, panel, act);
    case 'undoReceive': case 'undoDismiss': return undo(ctx, panel, act);
  }
}

async function receiveAll(ctx: AppContext, { order, missing }: OrderPanel): Promise<Result<PanelDone, StorageFailure>> {
  const received = await receiveOrder(ctx, { orderKey: order.key, units: missing });
  if (received.ok) return ok(received.value === null ? panelDone('nothingToReceive') : panelDone('received', { kind: 'undoReceive', seq: received.value.seq }));
  const { error } = received;
  // A page or another window was quicker: the panel then shows how it is.
  return error === 'notFound' || error === 'notInOrder' || error === 'tooMany' ? ok(panelDone('refused')) : { ok: false, error };
}

async function dismiss(ctx: AppContext, { findings }: OrderPanel, { key, reason }: Extract<PanelAct, { kind: 'dismiss' }>): Promise<Result<PanelDone, StorageFailure>> {
  const finding = findings.find((each) => each.key === key);
  if (finding === undefined) return ok(panelDone('gone'));
  const dismissed = await dismissFinding(ctx, { finding, reason });
  if (dismissed.ok) return ok(panelDone('dismissed', { kind: 'undoDismiss', seq: dismissed.value.seq, key }));
  const { error } = dismissed;
  return error === 'noReason' || error === 'reasonTooLong' ? ok(panelDone('refused')) : { ok: false, error };
}

async function undo(ctx: AppContext, { order }: OrderPanel, way: PanelUndo): Promise<Result<PanelDone, StorageFailure>> {
  const undone = await undoInPanel(ctx, order.key, way);
  if (undone.ok) return ok(panelDone('undone'));
  const { error } = undone;
  return error === 'notFound' || error === 'superseded' || error === 'unknownPurchaseOrder' ? ok(panelDone('superseded')) : { ok: false, error };
}

/** The ledger page's address of what a panel leads to. */
export function ledgerAddress(key: OrderKey, place: PanelPlace): string {
  const path = place.kind === 'finding' ? `findings/${place.key}` : `orders/${key}`;
  return `#/${path.split('/').map(encodeURIComponent).join('/')}${place.kind === 'change' ? '?change=1' : ''}`;
}
