import { changedFields, type ChangedFields } from '../../domain/changed-fields.ts';
import type { ReportConflict } from '../../domain/merge-report.ts';
import type { Order } from '../../domain/order.ts';
import { parsePoNumber } from '../../domain/po-number.ts';
import type { ImportChoice, ImportId } from '../../domain/report-import.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { getImport, getImportStep } from '../../storage/imports.ts';
import { allOrderKeys } from '../../storage/orders.ts';
import { readLedger } from '../../storage/transaction.ts';
import type { AppContext } from '../context.ts';
import { policyInForce } from '../read-policy.ts';
import { settingsIn } from '../read-settings.ts';
import { takenNumbers } from '../saved-numbers.ts';
import { judgeReported, type JudgedOrder } from './judge-reported.ts';

/** Orders of each group that a plan shows; all of them are counted, and all go in. */
export const shownAtMost = 2000;

/** One order of a plan. */
export interface PlannedOrder {
  /** As it would be. */
  readonly order: Order;
  /** What would change of one the ledger knows. */
  readonly changed: ChangedFields | null;
  /** Charges and credits that would come or change. */
  readonly charges: number;
  readonly conflicts: readonly ReportConflict[];
  /** Its PO number is none that is saved. */
  readonly hasUnknownNumber: boolean;
}

/** What an import would do. */
export interface ImportPlan {
  /** `conflicting` orders stand in no other group. */
  readonly counts: Readonly<Record<'added' | 'updated' | 'unchanged' | 'conflicting', number>>;
  /** The first 2,000 of each. */
  readonly added: readonly PlannedOrder[];
  readonly updated: readonly PlannedOrder[];
  readonly conflicting: readonly PlannedOrder[];
  /** Orders nobody can place yet: no marketplace was said. */
  readonly homeless: number;
  /** Different PO numbers of the report that are not saved. */
  readonly unknownNumbers: readonly string[];
}

interface Asked {
  readonly id: ImportId;
  readonly choice: ImportChoice;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Compares a report that was read with the ledger, and changes nothing. Errors: `notFound`; `cancelled`. */
export async function planImport(ctx: AppContext, { id, choice, signal, onProgress }: Asked): Promise<Result<ImportPlan, 'notFound' | 'cancelled' | StorageFailure>> {
  const counts = { added: 0, updated: 0, unchanged: 0, conflicting: 0 };
  const rows: Record<'added' | 'updated' | 'conflicting', PlannedOrder[]> = { added: [], updated: [], conflicting: [] };
  const unknown = new Set<string>();
  let homeless = 0;
  const keys = await readLedger(ctx.db, async (tx) => ok(await allOrderKeys(tx)));
  if (!keys.ok) return keys;
  const known = new Set(keys.value);
  for (let place = 0, steps = 1; place < steps; place += 1) {
    if (signal.aborted) return err('cancelled');
    const judged = await readLedger(ctx.db, async (tx) => {
      const [value, step] = await Promise.all([getImport(tx, id), getImportStep(tx, id, place)]);
      if (value === undefined || value.report === null) return err('notFound' as const);
      const { asOf } = value.report;
      const isSaved = await takenNumbers(tx, (await settingsIn(tx, policyInForce(ctx))).numberRules);
      const orders = await Promise.all((step?.orders ?? []).map((said) => judgeReported(tx, ctx, said, { choice, asOf, known })));
      return ok({ steps: value.report.steps, orders: orders.map((each) => each && planned(each, isSaved)) });
    });
    if (!judged.ok) return judged;
    ({ steps } = judged.value);
    for (const each of judged.value.orders) {
      if (each === undefined) {
        homeless += 1;
        continue;
      }
      const group = each.group;
      counts[group] += 1;
      if (each.row.hasUnknownNumber) unknown.add(each.row.order.amazonPoNumber ?? '');
      if (group !== 'unchanged' && rows[group].length < shownAtMost) rows[group].push(each.row);
    }
    onProgress(place + 1, steps);
  }
  return ok({ counts, ...rows, homeless, unknownNumbers: [...unknown].toSorted() });
}

function planned({ before, after, isChanged, invoices, invoicesBefore, conflicts }: JudgedOrder, isSaved: Awaited<ReturnType<typeof takenNumbers>>) {
  const number = after.amazonPoNumber === null ? undefined : parsePoNumber(after.amazonPoNumber);
  const known = new Set(invoicesBefore.map((each) => JSON.stringify(each)));
  const row: PlannedOrder = {
    order: after,
    changed: before === undefined ? null : changedFields(before, after) ?? { before: {}, after: {} },
    charges: invoices.filter((each) => !known.has(JSON.stringify(each))).length,
    conflicts,
    hasUnknownNumber: number !== undefined && !(number.ok && isSaved(number.value)),
  };
  const group = conflicts.length > 0 ? 'conflicting' : before === undefined ? 'added' : isChanged ? 'updated' : 'unchanged';
  return { group, row } as const;
}
