import { columns } from '../columns.ts';
import { csvHead, csvRow, historyCsvPieces } from '../csv.ts';
import type { ExportFormat } from '../export-format.ts';

/** The history as CSV, every column of it. Nothing is refused: no program's rules but RFC 4180's apply. */
export const csv: ExportFormat = {
  code: 'csv', extension: 'csv', mime: 'text/csv', needs: [],
  stream: () => ({ start: `\uFEFF${csvHead(columns)}`, next: (rows) => rows.map((row) => csvRow(columns, row)).join(''), end: '' }),
  check: () => [],
  write: (rows) => [{ name: '', pieces: historyCsvPieces(rows) }],
};
