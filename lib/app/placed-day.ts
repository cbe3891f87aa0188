import { marketplaceZone } from '../amazon/marketplaces.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { dayInZone, type Instant, type PlainDate } from '../domain/plain-date.ts';

/**
 * The first day Amazon may date an order placed at `at` with: the earlier of the person's day and the marketplace's,
 * since a shop abroad dates orders by its own clock or by the account's.
 */
export function placedDay(marketplace: Marketplace, at: Instant, localZone: string): PlainDate {
  const here = dayInZone(at, localZone);
  const there = dayInZone(at, marketplaceZone(marketplace));
  return here < there ? here : there;
}
