import type { Report, ReportContents, ReportOrder } from '../../domain/report.ts';
import type { ReportFailure } from '../../domain/report-problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ByteSource } from './byte-source.ts';
import { toOrder } from './gather.ts';
import { gatherReport, type GatheredReport, type ReadingOptions } from './gather-report.ts';
import type { OrderRows } from './order-parts.ts';
import type { ReadRow } from './read-row.ts';

/** Orders that are read without a pause, so that a page stays alive. */
const ordersAtOnce = 2000;

/**
 * Reads a whole report. Memory holds its orders and one piece of the file. Never throws for what a file holds; rows that
 * cannot be read are values in the report, and the rest goes in.
 */
export async function readReport(source: ByteSource, options: ReadingOptions = {}): Promise<Result<Report, ReportFailure>> {
  const report = await gatherReport(source, options);
  if (!report.ok) return report;
  const contents = await toContents(report.value, options.signal);
  if (!contents.ok) return contents;
  const { layout, problems, rows } = report.value;
  return ok({ family: layout.family.id, language: layout.labels.language, rows, contents: contents.value, unreadable: problems.byLine(), unreadableCount: problems.count });
}

const byLine = (left: ReadRow, right: ReadRow): number => left.row.line - right.row.line;

async function toContents({ layout, gathered, problems: { tell } }: GatheredReport, signal: AbortSignal | undefined): Promise<Result<ReportContents, ReportFailure>> {
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
