import type { Entry } from '../domain/entry.ts';
import type { Instant } from '../domain/plain-date.ts';
import { isEmptyRemoval, type RemovalPlan, type RemovalScope } from '../domain/removal.ts';
import { ok, type Result } from '../domain/result.ts';
import { addEntry, entriesOf } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { forgetDoneImports } from '../storage/imports.ts';
import { journaled } from '../storage/journal.ts';
import { deleteRecord, forgetExamination, getKept, putKept, putRecord, type RecordKey } from '../storage/records.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { gatherAll, type RemovalProblem } from './plan-removal.ts';
import type { Attached } from './removal/gather-attached.ts';
import type { Removal } from './removal/gather-removal.ts';
import { recountFigures } from './recount-figures.ts';
import { wayBackFrom, type WayBack } from './take-back-change.ts';

/** What was removed. */
export interface Removed {
  readonly plan: RemovalPlan;
  /** Null when there was nothing to remove. */
  readonly wayBack: WayBack | null;
}

/**
 * Removes a purchase order or a period with everything that hangs on it, in one transaction. What the audit trail said of it goes
 * as well: only that there was an entry, when and by whom, its digest and its place stay, so that the trail still proves
 * itself, and an entry tells how much was removed. Figures of what stays are counted anew. Errors: see `RemovalProblem`.
 */
export function removeData(ctx: AppContext, { scope }: { readonly scope: RemovalScope }): Promise<Result<Removed, RemovalProblem | StorageFailure>> {
  return changeLedger<Removed, RemovalProblem>(ctx.db, async (plain) => {
    const gathered = await gatherAll(plain, ctx, scope);
    if (!gathered.ok) return gathered;
    const { removal, attached, plan } = gathered.value;
    if (isEmptyRemoval(plan)) return ok({ plan, wayBack: null });
    const journal = journaled(plain);
    await remove(journal.tx, removal, attached);
    for (const subject of attached.subjects) await blankEntries(journal.tx, await entriesOf(plain, subject), ctx.now());
    await recountFigures(journal.tx, new Set(attached.links.map(({ purchaseOrderId }) => purchaseOrderId)));
    await addEntry(journal.tx, { at: ctx.now(), actor: 'person', action: 'dataRemoved', subject: 'ledger', before: null, after: { scope: scope.kind, ...plan.counts } });
    await forgetDoneImports(plain);
    await forgetExamination(plain);
    return ok({ plan, wayBack: await wayBackFrom(plain, 'removal', journal.images()) });
  });
}

async function remove(tx: WriteTransaction, { purchaseOrders, orders, checkouts }: Removal, attached: Attached): Promise<void> {
  const going: readonly (readonly [Parameters<typeof deleteRecord>[1], Iterable<RecordKey>])[] = [
    ['links', attached.links.map(({ id }) => id)], ['invoices', attached.invoices], ['acceptances', attached.acceptances],
    ['findings', attached.findings], ['correspondence', attached.correspondence], ['exports', attached.exports],
    ['checkouts', checkouts], ['orders', orders], ['purchaseOrders', purchaseOrders],
  ];
  for (const [store, keys] of going) {
    for (const key of keys) await deleteRecord(tx, store, key);
  }
  for (const each of attached.changedCorrespondence) await putRecord(tx, 'correspondence', each);
  for (const each of attached.changedExports) await putRecord(tx, 'exports', each);
  const { own, catalogue } = await getKept(tx);
  const rules = own?.values.linkRules;
  const left = rules?.filter(({ purchaseOrderId }) => !purchaseOrders.has(purchaseOrderId));
  if (own !== undefined && left !== undefined && left.length < (rules?.length ?? 0)) await putKept(tx, 'own', { values: { ...own.values, linkRules: left } });
  if (catalogue !== undefined) {
    const numbers = Object.entries(catalogue.purchaseOrders);
    const known = numbers.filter(([, id]) => !purchaseOrders.has(id));
    if (known.length < numbers.length) await putKept(tx, 'catalogue', { purchaseOrders: Object.fromEntries(known) });
  }
}

/** Takes away what entries say; their digest and their place in the chain prove that they were there. */
async function blankEntries(tx: WriteTransaction, entries: readonly Entry[], removedAt: Instant): Promise<void> {
  for (const entry of entries) {
    if (entry.removedAt === null) await putRecord(tx, 'entries', { ...entry, subject: 'removed', before: null, after: null, reason: null, removedAt });
  }
}
