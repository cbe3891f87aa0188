import { listPlace } from '../../lib/amazon/list-place.ts';
import { orderIdOfUrl } from '../../lib/amazon/order-id.ts';
import { pageOf } from '../../lib/amazon/pages.ts';
import { pageStop } from '../../lib/amazon/walk-stop.ts';
import type { TabPlace } from '../../lib/messaging/tab-place.ts';

/** Where this page is in the orders, for a walk that wants to go on in this tab. */
export function describePlace(document: Document, url: URL): TabPlace {
  const stop = pageStop(document);
  if (stop !== undefined) return { kind: 'stop', stop };
  const page = pageOf(url);
  if (page === 'order-details') {
    const orderId = orderIdOfUrl(url);
    return orderId === undefined ? { kind: 'other' } : { kind: 'order', orderId };
  }
  if (page !== 'order-list') return { kind: 'other' };
  const place = listPlace(document, url);
  return place === undefined ? { kind: 'otherList' } : { kind: 'list', place };
}
