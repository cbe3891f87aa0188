import type { Marketplace } from '../../domain/marketplace.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { lastDayOf } from '../../domain/report-charges.ts';
import type { ImportId, ReadReport, ReportedOrder, ReportImport } from '../../domain/report-import.ts';
import { likelyMarketplace } from '../../domain/report-marketplace.ts';
import type { ReportFailure, Unreadable } from '../../domain/report-problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ByteSource } from '../../exchange/report/byte-source.ts';
import { gatherReport, type GatheredReport } from '../../exchange/report/gather-report.ts';
import { reportedOrders } from '../../exchange/report/reported-orders.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { removeImport, stageImport } from '../../storage/imports.ts';
import type { AppContext } from '../context.ts';

/** Orders of one step: few enough that no page waits for its transaction, enough to be worth one. */
const stepSize = 100;

/** How far a file is read: its rows first, then what its orders come to. */
export type StagingProgress =
  | { readonly phase: 'reading'; readonly bytesRead: number; readonly rowsRead: number }
  | { readonly phase: 'gathering'; readonly ordersRead: number; readonly orders: number };

/** Which report is to be read. */
export interface StagingAsked {
  readonly file: ReportImport['file'];
  readonly source: ByteSource;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: StagingProgress) => void;
  /** Asked once the file was gone through, with the marketplace it speaks for: what hears of each step as it is laid down. */
  readonly begin?: (likely: Marketplace | null) => Promise<Result<StepHearer, StorageFailure>>;
}

/** Hears of the orders of a step. */
export type StepHearer = (orders: readonly ReportedOrder[], place: number) => void;

/** A report that was read and waits to be looked at, with what could not be read of it: by line, the first 10,000. */
export interface StagedReport {
  readonly value: ReportImport & { readonly report: ReadReport };
  readonly unreadable: readonly Unreadable[];
}

/**
 * Reads a report and lays its orders down, part by part, beside the ledger, which does not change. Memory holds the rows of the
 * file until they are laid down, and no copy of them. Errors: the file is no report we can read, reading was cancelled,
 * or there is no room; nothing is left of it then.
 */
export async function stageReport(ctx: AppContext, asked: StagingAsked): Promise<Result<StagedReport, ReportFailure | StorageFailure>> {
  const { file, source, signal, onProgress } = asked;
  const begun: ReportImport = {
    id: ctx.newId() as ImportId, file, state: 'reading', startedAt: ctx.now(), doneAt: null, report: null, choice: null, stepsDone: 0, // a fresh id, made for this import
    counts: { added: 0, updated: 0, unchanged: 0 },
  };
  const gathered = await gatherReport(source, { signal, onProgress: (progress) => onProgress({ phase: 'reading', ...progress }) });
  if (!gathered.ok) return gathered;
  const staged = await layDown(ctx, begun, gathered.value, asked);
  if (!staged.ok) await removeImport(ctx.db, begun.id);
  return staged;
}

async function layDown(
  ctx: AppContext, begun: ReportImport, report: GatheredReport, { signal, onProgress, begin }: StagingAsked,
): Promise<Result<StagedReport, ReportFailure | StorageFailure>> {
  const { layout, gathered, problems, rows } = report;
  const { language } = layout.labels;
  const total = gathered.size;
  const hear = await begin?.(likelyMarketplace(language)) ?? ok(undefined);
  if (!hear.ok) return hear;
  let step: ReportedOrder[] = [];
  let [orders, steps, homeless] = [0, 0, 0];
  let asOf: PlainDate | null = null;
  // One step is written while the next one is made.
  let writing: Promise<Result<null, StorageFailure>> = Promise.resolve(ok(null));
  const keep = async (): Promise<Result<null, StorageFailure>> => {
    const kept = await writing;
    if (!kept.ok) return kept;
    writing = stageImport(ctx.db, begun, { importId: begun.id, place: steps, orders: step, images: [] });
    hear.value?.(step, steps);
    steps += 1;
    step = [];
    onProgress({ phase: 'gathering', ordersRead: orders, orders: total });
    return kept;
  };
  for (const each of reportedOrders(report)) {
    orders += 1;
    if (each.marketplace === null) homeless += 1;
    const last = lastDayOf(each);
    if (last !== undefined && (asOf === null || last > asOf)) asOf = last;
    step.push(each);
    if (step.length < stepSize) continue;
    const kept = await keep();
    if (!kept.ok) return kept;
    if (!signal.aborted) continue;
    await writing; // nothing may be written behind the removal
    return err({ code: 'cancelled' });
  }
  if (step.length > 0) await keep();
  const written = await writing;
  if (!written.ok) return written;
  const read = {
    family: layout.family.id, language, columns: layout.width, rows, orders, steps, asOf, homeless,
    likelyMarketplace: likelyMarketplace(language), unreadableCount: problems.count,
  };
  const value = { ...begun, state: 'read' as const, report: read };
  const kept = await stageImport(ctx.db, value);
  return kept.ok ? ok({ value, unreadable: problems.byLine() }) : kept;
}
