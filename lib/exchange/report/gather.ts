import type { OrderId } from '../../domain/ids.ts';
import type { ReportOrder } from '../../domain/report.ts';
import type { ReportColumn } from './columns.ts';
import { Evidence } from './conventions.ts';
import type { Family } from './family.ts';
import type { Layout } from './header.ts';
import type { OrderRows } from './order-parts.ts';
import { cellProblem, readRow, type ReadRow, type ReportRow, type TellUnreadable } from './read-row.ts';
import { dayReader } from './written-day.ts';

/**
 * Keeps the rows of a report by order, in any order they come, and reads them once all are there: only the whole file shows
 * how it writes days and numbers. It holds the cells that are read and nothing else of the file.
 */
export class Gathered {
  private readonly layout: Layout;
  private readonly evidence: Evidence;
  private readonly orders = new Map<OrderId, ReportRow[]>();
  private readonly losers = new Set<OrderId>();

  constructor(layout: Layout) {
    this.layout = layout;
    this.evidence = new Evidence(layout);
  }

  /** How many orders its rows are of, as far as they were not taken. */
  get size(): number {
    return this.orders.size;
  }

  /** Takes rows. */
  add(rows: readonly ReportRow[]): void {
    for (const row of rows) {
      this.evidence.add(row.cells);
      const known = this.orders.get(row.orderId);
      if (known === undefined) this.orders.set(row.orderId, [row]);
      else known.push(row);
    }
  }

  /** Remembers an order of which a row could not be read, so that nobody takes the others for all of it. */
  lose(orderId: OrderId): void {
    this.losers.add(orderId);
  }

  /** The rows of each order, read and let go; what cannot be read is told. Orders without a readable row are left out. */
  * takeOrders(tell: TellUnreadable): Generator<OrderRows> {
    const { dayOrder, decimalMark } = this.evidence.decide();
    const format = { layout: this.layout, decimalMark, readDay: dayReader(dayOrder) };
    let before: ReadRow | undefined;
    for (const [orderId, rows] of this.orders) {
      this.orders.delete(orderId);
      const read: ReadRow[] = [];
      for (const row of rows) {
        const each = readRow(row, format, tell, before);
        if (each !== undefined) read.push(before = each);
      }
      const [first, ...others] = read;
      const complete = others.length + 1 === rows.length && !this.losers.has(orderId);
      if (first !== undefined) yield { rows: [first, ...others], complete };
    }
  }
}

/** The order that rows add up to. A value of the whole order that they do not agree on is left out, and told. */
export function toOrder(family: Extract<Family, { kind: 'orders' }>, rows: OrderRows, layout: Layout, tell: TellUnreadable): ReportOrder {
  return family.toOrder(rows, ({ row }: ReadRow, column: ReportColumn) => {
    const place = [...layout.texts, ...layout.days, ...layout.counts, ...layout.amounts].find((each) => each.column === column);
    if (place !== undefined) tell(cellProblem(row, place, 'disagrees', 'cell'));
  });
}
