import { ok, err, type Result } from '../domain/result.ts';
import type { RemovalPlan, RemovalScope, StayingCode } from '../domain/removal.ts';
import { countEntriesOf } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { allImports } from '../storage/imports.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { gatherAttached, type Attached } from './removal/gather-attached.ts';
import { gatherRemoval, type Removal } from './removal/gather-removal.ts';

/** Why nothing can be removed now. `importing`: a report is on its way into the ledger. */
export type RemovalProblem = 'notFound' | 'importing';

/** What removing a scope would take away, and what would stay and why. Changes nothing. Errors: see `RemovalProblem`. */
export function planRemoval(ctx: AppContext, { scope }: { readonly scope: RemovalScope }): Promise<Result<RemovalPlan, RemovalProblem | StorageFailure>> {
  return readLedger<RemovalPlan, RemovalProblem>(ctx.db, async (tx) => {
    const gathered = await gatherAll(tx, ctx, scope);
    return gathered.ok ? ok(gathered.value.plan) : gathered;
  });
}

/** All that goes and what is said of it, as of one moment. */
export async function gatherAll(
  tx: ReadTransaction, ctx: AppContext, scope: RemovalScope,
): Promise<Result<{ readonly removal: Removal; readonly attached: Attached; readonly plan: RemovalPlan }, RemovalProblem>> {
  if (scope.kind === 'purchaseOrder' && (await getPurchaseOrder(tx, scope.id)) === undefined) return err('notFound');
  const imports = await allImports(tx);
  if (imports.some(({ state }) => state === 'applying' || state === 'takingBack')) return err('importing');
  const removal = await gatherRemoval(tx, ctx, scope);
  const attached = await gatherAttached(tx, removal);
  let entries = 0;
  for (const subject of attached.subjects) entries += await countEntriesOf(tx, subject);
  const stays = new Map<StayingCode, number>(removal.stays).set('imports', imports.filter(({ state }) => state === 'done').length);
  const plan: RemovalPlan = {
    counts: {
      purchaseOrders: removal.purchaseOrders.size, orders: removal.orders.size, checkouts: removal.checkouts.size, links: attached.links.length,
      invoices: attached.invoices.length, acceptances: attached.acceptances.length, findings: attached.findings.length,
      correspondence: attached.correspondence.length, exports: attached.exports.length, health: 0, entries,
    },
    stays: [...stays].filter(([, count]) => count > 0).map(([code, count]) => ({ code, count })),
  };
  return ok({ removal, attached, plan });
}
