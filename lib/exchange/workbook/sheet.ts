import type { Column } from '../columns.ts';

/** One table of a workbook. */
export interface Sheet<Row> {
  /** Its name in the workbook, at most 31 characters; English as the heads are. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row>;
  /** Keys of the columns that are summed up below the rows, per currency of the column `currency`. Only where no amount stands twice. */
  readonly totals: readonly string[];
}
