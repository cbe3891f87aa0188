import { entryReasonMaxLength } from '../domain/entry.ts';
import type { OrderKey } from '../domain/ids.ts';
import { factsOf } from '../domain/reconcile/match-facts.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getAcceptance } from '../storage/acceptances.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import { changePapers, type PaperChange } from './change-papers.ts';
import type { AppContext } from './context.ts';
import { matchOrder, readMatchBasis } from './match-order.ts';
import { readPolicy } from './read-policy.ts';

/** Why differences were not accepted. */
export type AcceptProblem = 'notFound' | 'noReason' | 'reasonTooLong';

/**
 * Settles the papers of orders as they are, with the reason a person gives: all of them or none. It holds while their facts stay the same.
 * Answers the entries to undo it by, in the order of the keys.
 */
export async function acceptDifferences(
  ctx: AppContext, { orderKeys, reason }: { readonly orderKeys: readonly OrderKey[]; readonly reason: string },
): Promise<Result<readonly PaperChange[], AcceptProblem | StorageFailure>> {
  const words = reason.trim();
  if (words === '') return err('noReason');
  if (words.length > entryReasonMaxLength) return err('reasonTooLong');
  await readPolicy(ctx);
  return changeLedger(ctx.db, async (tx) => {
    const basis = await readMatchBasis(tx, ctx);
    const changes: PaperChange[] = [];
    for (const orderKey of orderKeys) {
      const order = await getOrder(tx, orderKey);
      if (order === undefined) return err('notFound' as const);
      const { match } = await matchOrder(tx, basis, order);
      const before = (await getAcceptance(tx, orderKey)) ?? null;
      const acceptance = { orderKey, reason: words, at: ctx.now(), facts: factsOf(match) };
      changes.push(await changePapers(tx, ctx, orderKey, { action: 'differenceAccepted', before: { acceptance: before }, after: { acceptance }, reason: words }));
    }
    return ok(changes);
  });
}
