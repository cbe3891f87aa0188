import { completenessAfter, completenessKey, type ListPlace } from '../domain/completeness.ts';
import { healthAfterReading, healthAfterUnread, pageHealthKey, type UnreadReport } from '../domain/health.ts';
import { dayInZone } from '../domain/plain-date.ts';
import type { OrderListReading, Reading } from '../domain/reading.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { updateCompleteness, updatePageHealth } from '../storage/health.ts';
import type { AppContext } from './context.ts';

type ReadReading = Exclude<Reading, { page: 'other' }>;

/** Notes what could be read of a page. Answers whether that was anything new; the same page on the same day writes nothing. */
export function recordHealth(ctx: AppContext, { reading }: { readonly reading: ReadReading }): Promise<Result<boolean, StorageFailure>> {
  const key = pageHealthKey(reading.marketplace, reading.page);
  return updatePageHealth(ctx.db, key, (before) => healthAfterReading(before, reading, dayInZone(ctx.now(), ctx.localZone)));
}

/** Notes that a page could not be read at all. */
export function recordUnread(ctx: AppContext, report: UnreadReport): Promise<Result<boolean, StorageFailure>> {
  const key = pageHealthKey(report.marketplace, report.page);
  return updatePageHealth(ctx.db, key, (before) => healthAfterUnread(before, report, dayInZone(ctx.now(), ctx.localZone)));
}

/** Notes which orders of a list one of its pages showed. */
export function recordCompleteness(
  ctx: AppContext, { reading, place }: { readonly reading: OrderListReading; readonly place: ListPlace },
): Promise<Result<boolean, StorageFailure>> {
  const key = completenessKey(reading.marketplace, place.period);
  return updateCompleteness(ctx.db, key, (before) => completenessAfter(before, reading, place, dayInZone(ctx.now(), ctx.localZone)));
}
