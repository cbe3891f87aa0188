import badgeCss from '../../components/order-badge.css?inline';
import { isHonestClick } from '../../components/is-honest-click.ts';
import { createOrderBadge } from '../../components/order-badge.ts';
import { createPageHost, type PageHost } from '../../components/page-host.ts';
import { orderPlaces } from '../../lib/amazon/order-places.ts';
import type { OrderBadge, PanelView } from '../../lib/domain/badge-view.ts';
import type { OrderId } from '../../lib/domain/ids.ts';
import { send } from '../../lib/messaging/client.ts';
import { peopleLanguage } from '../../lib/messaging/people-language.ts';
import type { Answer } from '../../lib/messaging/protocol.ts';

/** The badges on a page. */
export interface Badges {
  /** Shows each badge right after its order id, once, and takes away those that no longer hold. Without any: the last ones, where the page wiped them. */
  readonly show: (badges?: readonly OrderBadge[]) => void;
}

interface Shown {
  readonly host: PageHost;
  readonly paint: (badge: OrderBadge) => void;
}

/** Keeps the badges of a page, and carries what is asked in their panels. */
export function createBadges(document: Document): Badges {
  const shown = new Map<string, Shown>();
  let last = new Map<string, OrderBadge>();

  const make = (orderId: OrderId): Shown => {
    const host = createPageHost(document, 'order-badge', badgeCss, peopleLanguage());
    let isStyled = false;
    /** What the panel shows; the badge follows. */
    const take = (answer: Answer<'readOrderPanel'>): PanelView | null | undefined => {
      if (!answer.ok) return undefined;
      const { panel, badge, styles } = answer.value;
      if (!isStyled) host.style(styles);
      isStyled = true;
      if (badge !== null) {
        last.set(orderId, badge);
        made.paint(badge);
      }
      return panel;
    };
    const paint = createOrderBadge(host, {
      isHonest: (event) => isHonestClick(event, host.element),
      read: async () => take(await send('readOrderPanel', { orderId })),
      act: async (act) => take(await send('actInPanel', { orderId, act })),
      go: (place) => void send('openLedger', { orderId, place }),
    });
    const made = { host, paint };
    return made;
  };

  const show = (badges?: readonly OrderBadge[]): void => {
    if (badges !== undefined) last = new Map(badges.map((badge) => [badge.orderId, badge]));
    for (const [orderId, { host }] of shown) {
      if (last.has(orderId)) continue;
      host.element.remove();
      shown.delete(orderId);
    }
    for (const { orderId, element } of orderPlaces(document)) {
      const badge = last.get(orderId);
      if (badge === undefined) continue;
      const own = shown.get(orderId) ?? make(orderId);
      shown.set(orderId, own);
      own.paint(badge);
      if (element.nextSibling !== own.host.element) element.after(own.host.element);
    }
  };
  return { show };
}
