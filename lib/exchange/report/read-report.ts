import type { Report, ReportContents, ReportOrder } from '../../domain/report.ts';
import type { ReportFailure, Unreadable } from '../../domain/report-problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ByteSource } from './byte-source.ts';
import { Gathered, toOrder } from './gather.ts';
import type { Layout } from './header.ts';
import { openReport } from './open-report.ts';
import type { OrderRows } from './order-parts.ts';
import type { ReadRow, TellUnreadable } from './read-row.ts';

/** Problems a report may have before the others are only counted. */
const maxListed = 10_000;
/** Orders that are read without a pause, so that a page stays alive. */
const ordersAtOnce = 2000;

/** How to read a report. */
export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Hears after each piece how many bytes and rows were read so far. */
  readonly onProgress?: (progress: { readonly bytesRead: number; readonly rowsRead: number }) => void;
}

/**
 * Reads a whole report. Memory holds its orders and one piece of the file. Never throws for what a file holds; rows that
 * cannot be read are values in the report, and the rest goes in.
 */
export async function readReport(source: ByteSource, { signal, onProgress }: ReadingOptions = {}): Promise<Result<Report, ReportFailure>> {
  const opened = await openReport(source, { signal });
  if (!opened.ok) return opened;
  const { layout, batches } = opened.value;
  const problems = new Problems();
  const gathered = new Gathered(layout);
  let rows = 0;
  for await (const batch of batches) {
    if (!batch.ok) return batch;
    for (const problem of batch.value.unreadable) {
      problems.tell(problem);
      if (problem.orderId !== null) gathered.lose(problem.orderId);
    }
    gathered.add(batch.value.rows);
    rows = batch.value.rowsRead;
    onProgress?.({ bytesRead: batch.value.bytesRead, rowsRead: rows });
  }
  const contents = await toContents(gathered, layout, problems.tell, signal);
  if (!contents.ok) return contents;
  return ok({ family: layout.family.id, language: layout.labels.language, rows, contents: contents.value, unreadable: problems.byLine(), unreadableCount: problems.count });
}

class Problems {
  private readonly listed: Unreadable[] = [];
  count = 0;

  readonly tell = (problem: Unreadable): void => {
    this.count += 1;
    if (this.listed.length < maxListed) this.listed.push(problem);
  };

  byLine(): readonly Unreadable[] {
    return this.listed.sort((left, right) => left.line - right.line);
  }
}

const byLine = (left: ReadRow, right: ReadRow): number => left.row.line - right.row.line;

async function toContents(gathered: Gathered, layout: Layout, tell: TellUnreadable, signal: AbortSignal | undefined): Promise<Result<ReportContents, ReportFailure>> {
  const { family } = layout;
  switch (family.kind) {
    case 'orders': {
      const orders = await each(gathered.takeOrders(tell), (rows): readonly ReportOrder[] => [toOrder(family, rows, layout, tell)], signal);
      return orders.ok ? ok({ kind: 'orders', orders: orders.value }) : orders;
    }
    case 'returns': {
      const rows = await each(gathered.takeOrders(tell), ({ rows: all }) => all, signal);
      return rows.ok ? ok({ kind: 'returns', returns: rows.value.sort(byLine).map(family.toReturn) }) : rows;
    }
    case 'refunds': {
      const rows = await each(gathered.takeOrders(tell), ({ rows: all }) => all, signal);
      return rows.ok ? ok({ kind: 'refunds', refunds: rows.value.sort(byLine).map(family.toRefund) }) : rows;
    }
  }
}

async function each<Value>(
  orders: Iterable<OrderRows>, read: (order: OrderRows) => readonly Value[], signal: AbortSignal | undefined,
): Promise<Result<Value[], ReportFailure>> {
  const values: Value[] = [];
  let count = 0;
  for (const order of orders) {
    for (const value of read(order)) values.push(value);
    count += 1;
    if (count % ordersAtOnce !== 0) continue;
    await new Promise((resume) => setTimeout(resume, 0));
    if (signal?.aborted === true) return err({ code: 'cancelled' });
  }
  return ok(values);
}
