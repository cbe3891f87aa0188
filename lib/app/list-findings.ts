import type { FindingWeight } from '../domain/checkout-finding.ts';
import { isDismissed, type Finding } from '../domain/findings/finding.ts';
import { weightOfCode } from '../domain/findings/weights.ts';
import type { Dismissal, FindingKey } from '../domain/finding-record.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { dayInZone } from '../domain/plain-date.ts';
import type { PoNumber } from '../domain/po-number.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { countOpenFindings, getFinding, standingFindings, type KeptFinding } from '../storage/findings.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** A finding as lists show it. */
export interface FindingRow {
  readonly finding: Finding;
  readonly weight: FindingWeight;
  /** Of its purchase orders, as they are now. */
  readonly numbers: readonly PoNumber[];
  /** Somebody said that it needs nothing more, and its facts are what they were then. */
  readonly isDismissed: boolean;
  /** What somebody said of it, also when its facts are others since; null: nothing. */
  readonly dismissal: Dismissal | null;
}

const rank: Readonly<Record<FindingWeight, number>> = { stop: 0, look: 1, note: 2 };

/** Every finding that stands today as the ledger was last examined, dismissed ones too: the weightiest first, then the oldest. */
export function listFindings(ctx: AppContext): Promise<Result<readonly FindingRow[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const rows = await rowsOf(tx, await standingFindings(tx, dayInZone(ctx.now(), ctx.localZone)));
    return ok(rows.sort(weightiestFirst));
  });
}

/** Sorts rows: the weightiest first, then the oldest. */
function weightiestFirst(a: FindingRow, b: FindingRow): number {
  if (a.weight !== b.weight) return rank[a.weight] - rank[b.weight];
  if (a.finding.since !== b.finding.since) return a.finding.since < b.finding.since ? -1 : 1;
  return a.finding.key < b.finding.key ? -1 : 1;
}

/** How many findings stand today and were not dismissed, as the ledger was last examined. Reads none of them. */
export function countFindings(ctx: AppContext): Promise<Result<number, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok(await countOpenFindings(tx, dayInZone(ctx.now(), ctx.localZone))));
}

/** One finding that stands today. Error: `notFound`, also for one whose facts are gone. */
export function readFinding(ctx: AppContext, { key }: { readonly key: FindingKey }): Promise<Result<FindingRow, 'notFound' | StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const kept = await getFinding(tx, key);
    const [row] = kept === undefined ? [] : await rowsOf(tx, [kept]);
    return row === undefined || row.finding.since > dayInZone(ctx.now(), ctx.localZone) ? err('notFound' as const) : ok(row);
  });
}

async function rowsOf(tx: ReadTransaction, kept: readonly KeptFinding[]): Promise<FindingRow[]> {
  const ids = [...new Set(kept.flatMap(({ finding }) => finding.purchaseOrderIds))];
  const numberOf = new Map<PurchaseOrderId, PoNumber>();
  for (const purchaseOrder of await Promise.all(ids.map((id) => getPurchaseOrder(tx, id)))) {
    if (purchaseOrder !== undefined) numberOf.set(purchaseOrder.id, purchaseOrder.number);
  }
  return kept.map(({ finding, record }) => ({
    finding, weight: weightOfCode(finding.facts.code), dismissal: record.dismissal, isDismissed: isDismissed(finding, record),
    numbers: finding.purchaseOrderIds.flatMap((id) => numberOf.get(id) ?? []),
  }));
}
