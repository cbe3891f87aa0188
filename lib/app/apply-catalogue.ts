import { changedFields } from '../domain/changed-fields.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { plainPurchaseOrder } from '../domain/new-purchase-order.ts';
import { poNumberKey } from '../domain/po-number.ts';
import type { CataloguePurchaseOrder } from '../domain/policy.ts';
import { detailsOf, givenDetails, mergeDetails } from '../domain/purchase-order-details.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { findByNumber, putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { changeLedger, readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { adoptCheckouts } from './save-purchase-order.ts';

/** What became of a catalogue: how many purchase orders are new, how many were brought up to date. */
export interface CatalogueApplied {
  readonly added: number;
  readonly changed: number;
}

/**
 * Brings the organisation's catalogue into the ledger: new numbers are added, what the catalogue says of known ones
 * outweighs what a person made of it; the rest of them, and purchase orders that left the catalogue, stay. The audit
 * trail names the policy. The same catalogue again writes nothing, and opens no writing transaction.
 */
export async function applyCatalogue(ctx: AppContext): Promise<Result<CatalogueApplied, StorageFailure>> {
  const policy = await readPolicy(ctx);
  const nothing = { added: 0, changed: 0 };
  if (policy.catalogue.length === 0) return ok(nothing);
  const isNews = await readLedger(ctx.db, async (tx) => {
    for (const row of policy.catalogue) {
      const before = await findByNumber(tx, poNumberKey(row.number));
      if (before === undefined || changedFields(before, withRow(before, row, ctx.newId)) !== undefined) return ok(true);
    }
    return ok(false);
  });
  if (!isNews.ok) return isNews;
  if (!isNews.value) return ok(nothing);
  return changeLedger(ctx.db, async (tx) => {
    const settings = await settingsIn(tx, policy);
    let { added, changed } = nothing;
    for (const row of policy.catalogue) {
      const done = await applyRow(tx, ctx, settings, row);
      if (done === 'added') added += 1;
      if (done === 'changed') changed += 1;
    }
    return ok({ added, changed });
  });
}

async function applyRow(
  tx: WriteTransaction, ctx: AppContext, settings: Settings, row: CataloguePurchaseOrder,
): Promise<'added' | 'changed' | 'same'> {
  const before = await findByNumber(tx, poNumberKey(row.number));
  const after = withRow(before ?? blank(ctx, settings, row), row, ctx.newId);
  const changes = changedFields(before, after);
  if (changes === undefined) return 'same';
  await putPurchaseOrder(tx, after);
  await addEntry(tx, {
    at: ctx.now(), actor: 'ledger', action: before === undefined ? 'purchaseOrderAdded' : 'purchaseOrderEdited', subject: `purchaseOrder/${after.id}`,
    before: changes.before, after: { ...changes.after, source: 'policy' },
  });
  if (before === undefined) await adoptCheckouts(tx, ctx, after);
  return before === undefined ? 'added' : 'changed';
}

/** A purchase order as the catalogue wants it. A state a person gave it by hand stays unless it is in use or closed. */
function withRow(before: PurchaseOrder, row: CataloguePurchaseOrder, newId: () => string): PurchaseOrder {
  const isOurs = before.state === 'issued' || before.state === 'closed';
  return { ...before, ...mergeDetails(detailsOf(before), givenDetails(row), newId), state: isOurs ? (row.state ?? before.state) : before.state };
}

function blank(ctx: AppContext, settings: Settings, { number }: CataloguePurchaseOrder): PurchaseOrder {
  return {
    ...plainPurchaseOrder,
    id: ctx.newId() as PurchaseOrderId, // a fresh id, made for this purchase order
    number, numberKey: poNumberKey(number), reuse: settings.reuse, createdAt: ctx.now(), usedAt: ctx.now(),
  };
}
