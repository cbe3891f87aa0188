import { marketplaceZone } from '../amazon/marketplaces.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { dayInZone, type Instant, type PlainDate } from '../domain/plain-date.ts';

/** A computer's clock may be ahead, mostly by a wrongly set summer time: an hour, in milliseconds. */
const clockMargin = 3_600_000;

/**
 * The first day Amazon may date an order placed at `at` with: the earlier of the person's day and the marketplace's,
 * since a shop abroad dates orders by its own clock or by the account's. In the first hour of a day it may be the day before.
 */
export function placedDay(marketplace: Marketplace, at: Instant, localZone: string): PlainDate {
  const here = dayInZone(at - clockMargin, localZone);
  const there = dayInZone(at - clockMargin, marketplaceZone(marketplace));
  return here < there ? here : there;
}
