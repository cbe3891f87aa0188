import { changedFields, type ChangedFields } from '../domain/changed-fields.ts';
import { detailsProblem } from '../domain/details-problem.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { plainPurchaseOrder } from '../domain/new-purchase-order.ts';
import { foldedKey } from '../domain/number-rules/folding.ts';
import { judgeByRules } from '../domain/number-rules/number-rules.ts';
import type { ImportedPurchaseOrder, ImportProblem } from '../domain/po-import/imported.ts';
import { mergeImport, type ImportConflict } from '../domain/po-import/merge-import.ts';
import { poNumberKey } from '../domain/po-number.ts';
import { progressOf } from '../domain/progress.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { factsOf } from './move-purchase-order.ts';
import { readPolicy } from './read-policy.ts';
import { linkedOrders } from './read-purchase-order.ts';
import { settingsIn } from './read-settings.ts';
import { takenBy } from './saved-numbers.ts';

/** What one PO of a table makes of the ledger. */
export interface PlannedImport {
  readonly imported: ImportedPurchaseOrder;
  /** Undefined for a new one. */
  readonly before: PurchaseOrder | undefined;
  readonly after: PurchaseOrder;
  /** Undefined when the ledger has it so already. */
  readonly changes: ChangedFields | undefined;
  readonly group: 'new' | 'updated' | 'same' | 'conflicting';
  readonly conflict: ImportConflict | null;
}

/** What a table makes of the ledger, in the order of its rows, and what the ledger's rules refuse of it. */
export interface ImportPlan {
  readonly rows: readonly PlannedImport[];
  readonly problems: readonly ImportProblem[];
}

/** How far long work is, and whether somebody stopped it. */
export interface ImportWatch {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Compares the POs of a table with the ledger. Writes nothing. Error: `cancelled`. */
export async function planPoImport(
  ctx: AppContext, { purchaseOrders, watch }: { readonly purchaseOrders: readonly ImportedPurchaseOrder[]; readonly watch: ImportWatch },
): Promise<Result<ImportPlan, 'cancelled' | StorageFailure>> {
  const policy = await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => planIn(tx, ctx, await settingsIn(tx, policy), purchaseOrders, watch));
}

/** The same inside a transaction that goes on with it. */
export async function planIn(
  tx: ReadTransaction, ctx: Pick<AppContext, 'newId' | 'now'>, settings: Settings, purchaseOrders: readonly ImportedPurchaseOrder[], watch: ImportWatch,
): Promise<Result<ImportPlan, 'cancelled'>> {
  const rows: PlannedImport[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();
  for (const [index, imported] of purchaseOrders.entries()) {
    if (watch.signal.aborted) return err('cancelled');
    watch.onProgress(index);
    const before = await takenBy(tx, settings.numberRules, imported.number);
    const planned = await planOne(tx, ctx, settings, imported, before);
    const subject = before?.id ?? foldedKey(imported.number, settings.numberRules.folding);
    const refusal = seen.has(subject) ? { reason: 'sameAsAnother' as const } : refusalOf(planned, settings);
    seen.add(subject);
    if (refusal === undefined) rows.push(planned);
    else problems.push({ ...refusal, line: imported.line, column: null, value: imported.number, number: imported.number });
  }
  return ok({ rows, problems });
}

async function planOne(
  tx: ReadTransaction, ctx: Pick<AppContext, 'newId' | 'now'>, settings: Settings, imported: ImportedPurchaseOrder, known: PurchaseOrder | undefined,
): Promise<PlannedImport> {
  if (known === undefined) {
    const fresh = blank(ctx, settings, imported);
    // Nothing is known of a new one, so that it may begin in any state.
    const { after } = mergeImport(fresh, { ...imported, state: null }, { orders: 0, openOrders: 0, openRequest: false, rejected: false }, ctx.newId);
    const added = { ...after, state: imported.state ?? fresh.state };
    return { imported, before: undefined, after: added, changes: changedFields(undefined, added), group: 'new', conflict: null };
  }
  const { after: merged, conflict } = mergeImport(known, imported, await factsOf(tx, known), ctx.newId);
  const isAgreed = JSON.stringify(merged.lines) === JSON.stringify(known.lines);
  const after = isAgreed ? merged : { ...merged, progress: progressOf(merged, await linkedOrders(tx, known.id)) };
  const changes = changedFields(known, after);
  const group = conflict !== null ? 'conflicting' : changes === undefined ? 'same' : 'updated';
  return { imported, before: known, after, changes, group, conflict };
}

/** Why the ledger cannot keep a PO as it would be. One that stays as it is was judged when it was saved. */
function refusalOf({ before, after, changes }: PlannedImport, { numberRules, customFields }: Settings): Pick<ImportProblem, 'reason' | 'refusal'> | undefined {
  const rule = before === undefined ? judgeByRules(after.number, numberRules) : ok(null);
  if (!rule.ok) return { reason: 'breaksRules', refusal: { field: 'number', code: 'rule', rule: rule.error } };
  const refusal = changes === undefined ? undefined : detailsProblem(after, customFields);
  return refusal === undefined ? undefined : { reason: 'notKept', refusal };
}

function blank(ctx: Pick<AppContext, 'newId' | 'now'>, settings: Settings, { number }: ImportedPurchaseOrder): PurchaseOrder {
  return {
    ...plainPurchaseOrder,
    id: ctx.newId() as PurchaseOrderId, // a fresh id, made for this purchase order
    number, numberKey: poNumberKey(number), reuse: settings.reuse, createdAt: ctx.now(), usedAt: ctx.now(),
  };
}
