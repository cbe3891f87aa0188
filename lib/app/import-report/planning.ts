import { changedFields, type ChangedFields } from '../../domain/changed-fields.ts';
import { orderKey, type OrderKey } from '../../domain/ids.ts';
import { reportedNumber, type ReportConflict } from '../../domain/merge-report.ts';
import type { Order } from '../../domain/order.ts';
import { parsePoNumber } from '../../domain/po-number.ts';
import type { ImportChoice, ReportedOrder } from '../../domain/report-import.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { allOrderKeys } from '../../storage/orders.ts';
import { readLedger } from '../../storage/transaction.ts';
import type { AppContext } from '../context.ts';
import { policyInForce } from '../read-policy.ts';
import { settingsIn } from '../read-settings.ts';
import { takenNumbers } from '../saved-numbers.ts';
import { judgeNew, type JudgedOrder } from './judge-reported.ts';

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

type Group = keyof ImportPlan['counts'];

/** What a plan is made on: the ledger as of one moment. */
interface Ground {
  readonly known: ReadonlySet<OrderKey>;
  readonly isSaved: Awaited<ReturnType<typeof takenNumbers>>;
}

/** A plan in the making: takes order by order. */
export class Planning {
  private readonly ctx: AppContext;
  private readonly choice: ImportChoice;
  private readonly ground: Ground;
  private readonly counts: Record<Group, number> = { added: 0, updated: 0, unchanged: 0, conflicting: 0 };
  private readonly rows: Record<Exclude<Group, 'unchanged'>, PlannedOrder[]> = { added: [], updated: [], conflicting: [] };
  /** For each number of the report whether it is saved. */
  private readonly saved = new Map<string, boolean>();
  private homeless = 0;

  constructor(ctx: AppContext, choice: ImportChoice, ground: Ground) {
    this.ctx = ctx;
    this.choice = choice;
    this.ground = ground;
  }

  /** Whether the ledger has an order, so that it has to be judged by what is known of it. */
  knows({ marketplace, orderId }: ReportedOrder): boolean {
    const at = marketplace ?? this.choice.marketplace;
    return at !== null && this.ground.known.has(orderKey(at, orderId));
  }

  /** Takes an order that the ledger does not have. One that nobody will look at is only counted: alone with its items and payments it cannot conflict. */
  takeNew(said: ReportedOrder): void {
    const marketplace = said.marketplace ?? this.choice.marketplace;
    if (marketplace === null) {
      this.homeless += 1;
    } else if (said.order !== null && said.returns.length === 0 && said.refunds.length === 0 && this.rows.added.length >= shownAtMost) {
      this.counts.added += 1;
      this.isUnsaved(reportedNumber(said.order));
    } else {
      this.take(judgeNew(this.ctx, marketplace, said, { choice: this.choice, asOf: null })); // how old the report is does not matter to it
    }
  }

  /** Takes an order that was judged. */
  take({ before, after, isChanged, invoices, invoicesBefore, conflicts }: JudgedOrder): void {
    const group = conflicts.length > 0 ? 'conflicting' : before === undefined ? 'added' : isChanged ? 'updated' : 'unchanged';
    this.counts[group] += 1;
    const hasUnknownNumber = this.isUnsaved(after.amazonPoNumber);
    if (group === 'unchanged' || this.rows[group].length >= shownAtMost) return;
    const known = new Set(invoicesBefore.map((each) => JSON.stringify(each)));
    this.rows[group].push({
      order: after,
      changed: before === undefined ? null : changedFields(before, after) ?? { before: {}, after: {} },
      charges: invoices.filter((each) => !known.has(JSON.stringify(each))).length,
      conflicts,
      hasUnknownNumber,
    });
  }

  /** The plan of all orders taken so far. */
  plan(): ImportPlan {
    const unknownNumbers = [...this.saved].flatMap(([text, isSaved]) => (isSaved ? [] : [text])).toSorted();
    return { counts: this.counts, ...this.rows, homeless: this.homeless, unknownNumbers };
  }

  private isUnsaved(text: string | null): boolean {
    if (text === null) return false;
    const before = this.saved.get(text);
    if (before !== undefined) return !before;
    const number = parsePoNumber(text);
    const isSaved = number.ok && this.ground.isSaved(number.value);
    this.saved.set(text, isSaved);
    return !isSaved;
  }
}

/** Begins a plan on the ledger as it is now. */
export function beginPlan(ctx: AppContext, choice: ImportChoice): Promise<Result<Planning, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const isSaved = await takenNumbers(tx, (await settingsIn(tx, policyInForce(ctx))).numberRules);
    return ok(new Planning(ctx, choice, { known: new Set(await allOrderKeys(tx)), isSaved }));
  });
}
