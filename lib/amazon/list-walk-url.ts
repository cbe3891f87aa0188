import type { ListPeriod } from '../domain/completeness.ts';
import type { WalkPage } from '../domain/list-walk.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { orderDetailsUrl } from './page-links.ts';

/** The order list of a period from its order number `start` on (from 0), as its own numbered pages link to it (2026-05). */
export function listPageUrl(marketplace: Marketplace, period: ListPeriod, start: number): string {
  return `https://www.${marketplace}/your-orders/orders?timeFilter=${period}${start === 0 ? '' : `&startIndex=${start}`}`;
}

/** The address of a page a walk opens. */
export function walkPageUrl(marketplace: Marketplace, period: ListPeriod, page: WalkPage): string {
  return page.kind === 'list' ? listPageUrl(marketplace, period, page.start) : orderDetailsUrl(marketplace, page.orderId);
}
