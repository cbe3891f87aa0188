import { poNumberKey } from '../domain/po-number.ts';
import type { PolicyProblem } from '../domain/policy.ts';
import { ok, type Result } from '../domain/result.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import { getCatalogueNumbers, putCatalogueNumbers } from '../storage/settings.ts';
import { changeLedger, readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { planCatalogue, type PlannedRow } from './plan-catalogue.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { adoptCheckouts } from './save-purchase-order.ts';

/** What became of a catalogue: how many purchase orders are new, how many were brought up to date, and which rows were left out. */
export interface CatalogueApplied {
  readonly added: number;
  readonly changed: number;
  readonly problems: readonly PolicyProblem[];
}

/**
 * Brings the organisation's catalogue into the ledger: new numbers are added, what the catalogue says of known ones
 * outweighs what a person made of it; the rest of them, and purchase orders that left the catalogue, stay. The audit
 * trail names the policy. The same catalogue again writes nothing, and opens no writing transaction.
 */
export async function applyCatalogue(ctx: AppContext): Promise<Result<CatalogueApplied, StorageFailure>> {
  const policy = await readPolicy(ctx);
  if (policy.catalogue.length === 0) return ok({ added: 0, changed: 0, problems: [] });
  const plan = async (tx: ReadTransaction) => planCatalogue(tx, ctx, await settingsIn(tx, policy), policy.catalogue);
  const first = await readLedger(ctx.db, async (tx) => {
    const { rows, problems } = await plan(tx);
    const numbers = await getCatalogueNumbers(tx);
    return ok({ problems, isNews: rows.some(({ row, after, changes }) => changes !== undefined || numbers[poNumberKey(row.number)] !== after.id) });
  });
  if (!first.ok) return first;
  if (!first.value.isNews) return ok({ added: 0, changed: 0, problems: first.value.problems });
  return changeLedger(ctx.db, async (tx) => {
    const { rows, problems } = await plan(tx);
    const changed = rows.filter(({ changes }) => changes !== undefined);
    for (const each of changed) await applyRow(tx, ctx, each);
    await putCatalogueNumbers(tx, Object.fromEntries(rows.map(({ row, after }) => [poNumberKey(row.number), after.id])));
    // Only now: orders that find their purchase order change its figures.
    const { numberRules } = await settingsIn(tx, policy);
    const added = changed.filter(({ before }) => before === undefined);
    for (const { after } of added) await adoptCheckouts(tx, ctx, after, numberRules);
    return ok({ added: added.length, changed: changed.length - added.length, problems });
  });
}

async function applyRow(tx: WriteTransaction, ctx: AppContext, { before, after, changes }: PlannedRow): Promise<void> {
  await putPurchaseOrder(tx, after);
  await addEntry(tx, {
    at: ctx.now(), actor: 'ledger', action: before === undefined ? 'purchaseOrderAdded' : 'purchaseOrderEdited', subject: `purchaseOrder/${after.id}`,
    before: changes?.before ?? null, after: { ...changes?.after, source: 'policy' },
  });
}
