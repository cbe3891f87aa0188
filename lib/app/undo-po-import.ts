import { changedFields } from '../domain/changed-fields.ts';
import { progressOf } from '../domain/progress.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import { checkoutsHolding } from '../storage/checkouts.ts';
import { correspondenceOfPurchaseOrder } from '../storage/correspondence.ts';
import { addEntry, entriesOf } from '../storage/entries.ts';
import { exportsOf } from '../storage/exports.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { deletePurchaseOrder, getPurchaseOrder, putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import { getCatalogueNumbers, getOwnSettings } from '../storage/settings.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppliedImport } from './apply-po-import.ts';
import type { AppContext } from './context.ts';
import { linkedOrders } from './read-purchase-order.ts';

/** What became of taking an import back: how many POs are as before, and how many stay because something happened to them since. */
export interface UndoneImport {
  readonly undone: number;
  readonly kept: number;
}

/**
 * Takes an import back, in one transaction. A PO it added goes, unless it was used, edited or named since; one it changed gets its
 * old values back, unless one of those was changed again. The audit trail keeps both, the import and its undoing.
 */
export function undoPoImport(ctx: AppContext, { applied, file }: { readonly applied: AppliedImport; readonly file: string }): Promise<Result<UndoneImport, StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const results: boolean[] = [];
    for (const id of applied.added) results.push(await takeOut(tx, ctx, id, file));
    for (const { before, after } of applied.changed) results.push(await putBack(tx, ctx, before, after, file));
    const undone = results.filter(Boolean).length;
    return ok({ undone, kept: results.length - undone });
  });
}

/** Removes a PO that nothing happened to since it was added: its trail has that one entry, and nothing in the ledger names it. */
async function takeOut(tx: WriteTransaction, ctx: AppContext, id: PurchaseOrderId, file: string): Promise<boolean> {
  const purchaseOrder = await getPurchaseOrder(tx, id);
  if (purchaseOrder === undefined) return false;
  const [entries, holding, linked] = await Promise.all([entriesOf(tx, `purchaseOrder/${id}`), checkoutsHolding(tx, id), linkedOrders(tx, id)]);
  if (entries.length > 1 || holding.length > 0 || linked.length > 0 || await isNamed(tx, id)) return false;
  await deletePurchaseOrder(tx, id);
  await addEntry(tx, {
    at: ctx.now(), actor: 'person', action: 'purchaseOrderRemoved', subject: `purchaseOrder/${id}`,
    before: { ...purchaseOrder }, after: { source: 'import', file },
  });
  return true;
}

/** Whether correspondence, an export, a rule of the person's own or the organisation's catalogue would be about a PO that is not there. */
async function isNamed(tx: ReadTransaction, id: PurchaseOrderId): Promise<boolean> {
  const [letters, exports, { linkRules = [] }, catalogue] = await Promise.all([
    correspondenceOfPurchaseOrder(tx, id), exportsOf(tx, id), getOwnSettings(tx), getCatalogueNumbers(tx),
  ]);
  return letters.length > 0 || exports.length > 0 || linkRules.some((rule) => rule.purchaseOrderId === id) || Object.values(catalogue).includes(id);
}

/** Gives a PO the values back that the import changed, while they are as the import left them. */
async function putBack(tx: WriteTransaction, ctx: AppContext, before: PurchaseOrder, after: PurchaseOrder, file: string): Promise<boolean> {
  const now = await getPurchaseOrder(tx, after.id);
  // What follows from orders may have moved on meanwhile; it is worked out anew below.
  const derived = ['usedAt', 'orderCount', 'spend', 'progress'] as const;
  const written = changedFields(before, after, derived);
  if (now === undefined || written === undefined) return false;
  const current = new Map(Object.entries(now));
  if (Object.entries(written.after).some(([field, value]) => JSON.stringify(current.get(field)) !== JSON.stringify(value))) return false;
  const restored: PurchaseOrder = { ...now, ...written.before };
  const back = { ...restored, progress: progressOf(restored, await linkedOrders(tx, now.id)) };
  const changes = changedFields(now, back, ['usedAt']);
  if (changes === undefined) return false;
  await putPurchaseOrder(tx, back);
  await addEntry(tx, {
    at: ctx.now(), actor: 'person', action: 'purchaseOrderEdited', subject: `purchaseOrder/${now.id}`,
    before: changes.before, after: { ...changes.after, source: 'importUndone', file },
  });
  return true;
}
