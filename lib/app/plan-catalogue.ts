import { changedFields, type ChangedFields } from '../domain/changed-fields.ts';
import { detailsProblem } from '../domain/details-problem.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { plainPurchaseOrder } from '../domain/new-purchase-order.ts';
import { foldedKey } from '../domain/number-rules/folding.ts';
import { poNumberKey } from '../domain/po-number.ts';
import type { CataloguePurchaseOrder, PolicyProblem } from '../domain/policy.ts';
import { progressOf } from '../domain/progress.ts';
import { detailsOf, givenDetails, mergeDetails } from '../domain/purchase-order-details.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import type { Settings } from '../domain/settings.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { getCatalogueNumbers } from '../storage/settings.ts';
import type { AppContext } from './context.ts';
import { linkedOrders } from './read-purchase-order.ts';
import { takenBy } from './saved-numbers.ts';

/** What one row of a catalogue makes of the ledger. */
export interface PlannedRow {
  readonly row: CataloguePurchaseOrder;
  /** Absent for a new one. */
  readonly before: PurchaseOrder | undefined;
  readonly after: PurchaseOrder;
  /** Undefined when the ledger has it so already. */
  readonly changes: ChangedFields | undefined;
}

/** What a catalogue makes of the ledger, and the rows that are left out because they do not go with what is in it. */
export interface CataloguePlan {
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly PolicyProblem[];
}

/**
 * Compares a catalogue with the ledger. Its purchase orders are found by number, in any writing the folding takes for the
 * same; one that a person renamed, by the number it came under. What the catalogue and the person say together is checked
 * as an edit is. A problem's path names the number.
 */
export async function planCatalogue(
  tx: ReadTransaction, ctx: Pick<AppContext, 'newId' | 'now'>, settings: Settings, catalogue: readonly CataloguePurchaseOrder[],
): Promise<CataloguePlan> {
  const cameUnder = await getCatalogueNumbers(tx);
  const rows: PlannedRow[] = [];
  const problems: PolicyProblem[] = [];
  const seen = new Set<string>();
  const refuse = (row: CataloguePurchaseOrder, field: string, code: 'invalid' | 'duplicate'): void => {
    problems.push({ name: 'purchaseOrders', row: null, path: `${row.number}.${field}`, code });
  };
  for (const row of catalogue) {
    const known = cameUnder[poNumberKey(row.number)];
    const before = await takenBy(tx, settings.numberRules, row.number) ?? (known === undefined ? undefined : await getPurchaseOrder(tx, known));
    const subject = before?.id ?? foldedKey(row.number, settings.numberRules.folding);
    if (seen.has(subject)) {
      refuse(row, 'number', 'duplicate');
      continue;
    }
    seen.add(subject);
    const after = await withRow(tx, before ?? blank(ctx, settings, row), row, ctx.newId);
    const changes = changedFields(before, after);
    const problem = changes === undefined ? undefined : detailsProblem(after, settings.customFields);
    if (problem === undefined) rows.push({ row, before, after, changes });
    else refuse(row, problem.field, 'invalid');
  }
  return { rows, problems };
}

/** A purchase order as the catalogue wants it. A state a person gave it by hand stays unless it is in use or closed. */
async function withRow(tx: ReadTransaction, before: PurchaseOrder, row: CataloguePurchaseOrder, newId: () => string): Promise<PurchaseOrder> {
  const isOurs = before.state === 'issued' || before.state === 'closed';
  const after = { ...before, ...mergeDetails(detailsOf(before), givenDetails(row), newId), state: isOurs ? (row.state ?? before.state) : before.state };
  return after.kind === before.kind ? after : { ...after, progress: progressOf(after, await linkedOrders(tx, before.id)) };
}

function blank(ctx: Pick<AppContext, 'newId' | 'now'>, settings: Settings, { number }: CataloguePurchaseOrder): PurchaseOrder {
  return {
    ...plainPurchaseOrder,
    id: ctx.newId() as PurchaseOrderId, // a fresh id, made for this purchase order
    number, numberKey: poNumberKey(number), reuse: settings.reuse, createdAt: ctx.now(), usedAt: ctx.now(),
  };
}
