import type { ListCompleteness } from '../domain/completeness.ts';
import { worstFirst, type PageHealth } from '../domain/health.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { allHealth } from '../storage/health.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** What is known of the pages that were met. */
export interface Health {
  /** Those in most need of a look first. */
  readonly pages: readonly PageHealth[];
  /** The order lists that were seen, by marketplace, the latest period first. */
  readonly lists: readonly ListCompleteness[];
}

/** Everything the readers noted about the pages they met. */
export function readHealth(ctx: AppContext): Promise<Result<Health, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const records = await allHealth(tx);
    return ok({
      pages: records.filter((record) => record.kind === 'page').sort(worstFirst),
      lists: records.filter((record) => record.kind === 'list').sort(latestPeriodFirst),
    });
  });
}

function latestPeriodFirst(a: ListCompleteness, b: ListCompleteness): number {
  if (a.marketplace !== b.marketplace) return a.marketplace < b.marketplace ? -1 : 1;
  // "last30" and "months-3" name today's orders, so they come before every year.
  const rank = ({ period }: ListCompleteness): number => (period.startsWith('year-') ? Number(period.slice(5)) : 9999);
  if (rank(a) !== rank(b)) return rank(b) - rank(a);
  return a.period < b.period ? -1 : 1;
}
