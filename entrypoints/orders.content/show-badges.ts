import badgeCss from '../../components/order-badge.css?inline';
import { orderBadge } from '../../components/order-badge.ts';
import { createPageHost, type PageHost } from '../../components/page-host.ts';
import { orderPlaces } from '../../lib/amazon/order-places.ts';
import { peopleLanguage } from '../../lib/messaging/people-language.ts';
import type { OrderBadge as Badge } from '../../lib/messaging/protocol.ts';

/** Shows each badge right after its order id, once, and takes away those that no longer hold. Our hosts are kept in `hosts` by order id. */
export function showBadges(document: Document, badges: readonly Badge[], hosts: Map<string, PageHost>): void {
  const byOrder = new Map(badges.map((badge) => [badge.orderId, badge]));
  for (const [orderId, host] of hosts) {
    if (byOrder.has(orderId)) continue;
    host.element.remove();
    hosts.delete(orderId);
  }
  for (const { orderId, element } of orderPlaces(document)) {
    const badge = byOrder.get(orderId);
    if (badge === undefined) continue;
    const host = hosts.get(orderId) ?? createPageHost(document, 'order-badge', badgeCss, peopleLanguage());
    hosts.set(orderId, host);
    host.place.replaceChildren(...orderBadge(badge.numbers, badge.state === 'needsReview'));
    if (element.nextSibling !== host.element) element.after(host.element);
  }
}
