import type { AppContext } from '../app/context.ts';
import { dismissFinding } from '../app/dismiss-findings.ts';
import type { Badge } from '../app/order-badge.ts';
import { readFindingsOfOrders, readOrderPanel, type OrderPanel } from '../app/read-order-panel.ts';
import { receiveOrder } from '../app/receive-order.ts';
import type { OrderBadge, PanelAct, PanelPlace } from '../domain/badge-view.ts';
import { orderKey, type OrderId, type OrderKey } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { badgePanelStyles } from './field-words/badge-styles.ts';
import { badgeWords, panelSaid, panelWords } from './field-words/badge-words.ts';
import { wordsLocale } from './field-words/words-locale.ts';
import type { Protocol, Refusal } from './protocol.ts';

/** The badges of the orders on a page, each with the worst of what is open about it. */
export async function badgesWithFindings(
  ctx: AppContext, marketplace: Marketplace, { badges, orderIds }: { readonly badges: readonly Badge[]; readonly orderIds: readonly OrderId[] },
): Promise<Result<Protocol['recordOrders']['output'], Refusal>> {
  const found = await readFindingsOfOrders(ctx, { orderKeys: orderIds.map((id) => orderKey(marketplace, id)) });
  if (!found.ok) return found;
  const locale = wordsLocale();
  const shown = orderIds.map((id) => badgeWords(id, badges.find(({ orderId }) => orderId === id), found.value.get(orderKey(marketplace, id)) ?? [], locale));
  return ok({ badges: shown.filter((badge) => badge !== undefined) });
}

/** What the panel of an order's badge shows, the badge as it is now, and the panel's styles. */
export async function showPanel(ctx: AppContext, key: OrderKey, said: string | null = null): Promise<Result<Protocol['readOrderPanel']['output'], Refusal>> {
  const read = await readOrderPanel(ctx, { orderKey: key });
  if (!read.ok) return read;
  if (read.value === null) return ok({ panel: null, badge: null, styles: badgePanelStyles });
  const locale = wordsLocale();
  const { order: { orderId }, badge, findings } = read.value;
  const shown: OrderBadge | undefined = badgeWords(orderId, badge, findings, locale);
  return ok({ panel: panelWords(read.value, said, locale), badge: shown ?? null, styles: badgePanelStyles });
}

/** Does what a person asked for in the panel, and answers what it shows then. */
export async function actInPanel(ctx: AppContext, key: OrderKey, act: PanelAct): Promise<Result<Protocol['readOrderPanel']['output'], Refusal>> {
  const read = await readOrderPanel(ctx, { orderKey: key });
  if (!read.ok) return read;
  if (read.value === null) return showPanel(ctx, key);
  const done = act.kind === 'receive' ? await receiveAll(ctx, read.value) : await dismiss(ctx, read.value, act);
  return done.ok ? showPanel(ctx, key, done.value) : done;
}

async function receiveAll(ctx: AppContext, { order, missing }: OrderPanel): Promise<Result<string, StorageFailure>> {
  const received = await receiveOrder(ctx, { orderKey: order.key, units: missing });
  if (received.ok) return ok(panelSaid(received.value === null ? 'nothingToReceive' : 'received'));
  const { error } = received;
  // A page or another window was quicker: the panel then shows how it is.
  return error === 'notFound' || error === 'notInOrder' || error === 'tooMany' ? ok(panelSaid('refused')) : { ok: false, error };
}

async function dismiss(ctx: AppContext, { findings }: OrderPanel, { key, reason }: Extract<PanelAct, { kind: 'dismiss' }>): Promise<Result<string, StorageFailure>> {
  const finding = findings.find((each) => each.key === key);
  if (finding === undefined) return ok(panelSaid('gone'));
  const dismissed = await dismissFinding(ctx, { finding, reason });
  if (dismissed.ok) return ok(panelSaid('dismissed'));
  const { error } = dismissed;
  return error === 'noReason' || error === 'reasonTooLong' ? ok(panelSaid('refused')) : { ok: false, error };
}

/** The ledger page's address of what a panel leads to. */
export function ledgerAddress(key: OrderKey, place: PanelPlace): string {
  const path = place.kind === 'finding' ? `findings/${place.key}` : `orders/${key}`;
  return `#/${path.split('/').map(encodeURIComponent).join('/')}${place.kind === 'change' ? '?change=1' : ''}`;
}
