import type { OrderKey } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { getAcceptance } from '../storage/acceptances.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger } from '../storage/transaction.ts';
import { changePapers, type PaperChange } from './change-papers.ts';
import type { AppContext } from './context.ts';

/** Takes back what was accepted of an order's papers. Answers the entry to undo it by; null when nothing was accepted. */
export function reopenDifference(ctx: AppContext, { orderKey }: { readonly orderKey: OrderKey }): Promise<Result<PaperChange | null, StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getAcceptance(tx, orderKey);
    if (before === undefined) return ok(null);
    return ok(await changePapers(tx, ctx, orderKey, { action: 'differenceReopened', before: { acceptance: before }, after: { acceptance: null } }));
  });
}
