import type { HistoryRow } from '../../domain/history.ts';
import type { ExportFormat } from '../../exchange/export-format.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import { historySlices } from '../history-slices.ts';
import { earlierExports } from './earlier-exports.ts';
import type { ExportRequest, OnProgress } from './export-request.ts';

/** Rows that go into an export, and what of them was in one before. */
export interface GatheredRows {
  readonly rows: readonly HistoryRow[];
  /** Rows that were in an export in this format before. They are among `rows` unless they were to be left out. */
  readonly earlier: number;
}

/** The rows of an export, part by part as they are read. `earlier` is what the part had of rows that were exported before. */
export async function* rowsToExport(
  tx: ReadTransaction, { once, mostRows = Infinity }: ExportFormat, { format, filter, leaveOutEarlier }: ExportRequest, onProgress: OnProgress,
): AsyncGenerator<GatheredRows, void> {
  const isEarlier = once === true ? await earlierExports(tx, format) : () => false;
  let count = 0;
  for await (const { rows, done, total } of historySlices(tx, filter)) {
    const known = rows.filter(isEarlier);
    const wanted = leaveOutEarlier && known.length > 0 ? rows.filter((row) => !isEarlier(row)) : rows;
    yield { rows: wanted, earlier: known.length };
    onProgress({ phase: 'reading', done, total });
    count += wanted.length;
    if (count > mostRows) return;
  }
}

/** All rows of an export at once. One row too many for the format, and reading ends. */
export async function gatherRows(tx: ReadTransaction, format: ExportFormat, request: ExportRequest, onProgress: OnProgress): Promise<GatheredRows> {
  const rows: HistoryRow[] = [];
  let earlier = 0;
  for await (const part of rowsToExport(tx, format, request, onProgress)) {
    for (const row of part.rows) rows.push(row);
    earlier += part.earlier;
  }
  return { rows, earlier };
}
