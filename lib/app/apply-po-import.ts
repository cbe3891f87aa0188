import type { PurchaseOrderId } from '../domain/ids.ts';
import type { ImportedPurchaseOrder } from '../domain/po-import/imported.ts';
import type { PoNumber } from '../domain/po-number.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getPurchaseOrder, putPurchaseOrder } from '../storage/purchase-orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { planIn, type ImportWatch } from './plan-po-import.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { adoptCheckouts } from './save-purchase-order.ts';

/** What an import wrote: enough to take it back. */
export interface AppliedImport {
  readonly added: readonly PurchaseOrderId[];
  readonly changed: readonly { readonly before: PurchaseOrder; readonly after: PurchaseOrder }[];
}

/** What is to be imported. `taken`: the numbers of conflicting POs for which the file is to win. */
export interface ImportOrder {
  readonly purchaseOrders: readonly ImportedPurchaseOrder[];
  readonly taken: ReadonlySet<PoNumber>;
  /** Name of the file, for the audit trail. */
  readonly file: string;
  readonly watch: ImportWatch;
}

/**
 * Writes the POs of a table into the ledger: all of them in one transaction, or none. They are compared anew, because the
 * ledger may have changed since the preview. New ones get the checkouts for which their number was typed before. The
 * same table again writes nothing. Error: `cancelled`, and nothing is written.
 */
export async function applyPoImport(ctx: AppContext, { purchaseOrders, taken, file, watch }: ImportOrder): Promise<Result<AppliedImport, 'cancelled' | StorageFailure>> {
  const policy = await readPolicy(ctx);
  return changeLedger<AppliedImport, 'cancelled'>(ctx.db, async (tx) => {
    const settings = await settingsIn(tx, policy);
    const plan = await planIn(tx, ctx, settings, purchaseOrders, watch);
    if (!plan.ok) return plan;
    const writing = plan.value.rows.filter(({ changes, conflict, imported }) => changes !== undefined && (conflict === null || taken.has(imported.number)));
    for (const { before, after, changes } of writing) {
      await putPurchaseOrder(tx, after);
      await addEntry(tx, {
        at: ctx.now(), actor: 'person', action: before === undefined ? 'purchaseOrderAdded' : 'purchaseOrderEdited', subject: `purchaseOrder/${after.id}`,
        before: changes?.before ?? null, after: { ...changes?.after, source: 'import', file },
      });
    }
    // Only now: orders that find their purchase order change its figures.
    for (const { before, after } of writing) if (before === undefined) await adoptCheckouts(tx, ctx, after, settings.numberRules);
    const changed = [];
    for (const { before, after } of writing) {
      if (before !== undefined) changed.push({ before, after: (await getPurchaseOrder(tx, after.id)) ?? after });
    }
    return ok({ added: writing.filter(({ before }) => before === undefined).map(({ after }) => after.id), changed });
  });
}
