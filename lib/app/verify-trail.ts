import { err, ok, type Result } from '../domain/result.ts';
import { checkTrail, checkTrailEnd, trailStart, type TrailCheck } from '../domain/trail.ts';
import { countEntries, entriesBehind, getTrailEnd } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** How many entries are read and checked at once: a few milliseconds of work. */
const sliceSize = 1000;

/** How far a check is; `total` may grow while it runs. */
export interface TrailProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Checks the whole audit trail from its first entry to its kept end, a slice at a time, so that neither memory nor other
 * work suffers. Answers what was proved or the first break. Nothing is changed. Error: `cancelled` once `signal` is aborted.
 */
export async function verifyTrail(
  ctx: AppContext, { signal, onProgress }: { readonly signal?: AbortSignal; readonly onProgress?: (progress: TrailProgress) => void },
): Promise<Result<TrailCheck, 'cancelled' | StorageFailure>> {
  let check = trailStart;
  for (let [last, done]: [number | null, number] = [null, 0]; ;) {
    if (signal?.aborted === true) return err('cancelled');
    // The end is read as of the same moment as the last entries: whoever writes meanwhile adds to both.
    const read = await readLedger(ctx.db, async (tx) => {
      const entries = await entriesBehind(tx, last, sliceSize);
      return ok({ entries, total: await countEntries(tx), end: entries.length < sliceSize ? await getTrailEnd(tx) : undefined });
    });
    if (!read.ok) return read;
    const { entries, total, end } = read.value;
    check = checkTrail(check, entries);
    done += entries.length;
    onProgress?.({ done, total });
    if (end !== undefined) return ok(checkTrailEnd(check, end));
    if (check.broken !== null) return ok(check);
    last = entries.at(-1)?.seq ?? last;
  }
}
