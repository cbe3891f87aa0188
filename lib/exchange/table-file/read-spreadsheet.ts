import type { Table, TableFailure } from '../../domain/po-import/table.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { shorten } from '../report/cell.ts';
import { findHeads } from './find-heads.ts';
import { maxCellLength } from './limits.ts';
import { SheetReader, type SheetRow } from './sheet.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

export interface SpreadsheetOptions {
  /** Which visible sheet, from 0; null: the first with rows. */
  readonly sheet: number | null;
  readonly knows: (name: string) => boolean;
  readonly signal: AbortSignal | undefined;
}

async function readSheet(workbook: Workbook, at: number): Promise<Result<readonly SheetRow[], TableFailure>> {
  const entry = workbook.sheets[at];
  if (entry === undefined) return err({ code: 'empty' });
  const reader = new SheetReader(workbook);
  const done = await workbook.read(entry.part, reader);
  if (!done.ok) return done;
  return reader.excess === undefined ? ok(reader.rows) : err(reader.excess);
}

/** Reads a table from an .xlsx file. Formulas are not run, links not followed, and what is unpacked is bounded. */
export async function readSpreadsheet(bytes: Uint8Array, { sheet, knows, signal }: SpreadsheetOptions): Promise<Result<Table, TableFailure>> {
  const workbook = await openWorkbook(bytes, signal);
  if (!workbook.ok) return workbook;
  const { sheets } = workbook.value;
  for (let at = sheet ?? 0; at < sheets.length; at += 1) {
    const rows = await readSheet(workbook.value, at);
    if (!rows.ok) return rows;
    if (rows.value.length > 0 || sheet !== null) return toTable(rows.value, sheets.map(({ name }) => name), at, knows);
  }
  return err({ code: 'empty' });
}

function toTable(rows: readonly SheetRow[], sheets: readonly string[], sheet: number, knows: (name: string) => boolean): Result<Table, TableFailure> {
  if (rows.length === 0) return err({ code: 'empty' });
  const at = findHeads(rows.map(({ cells }) => cells), knows);
  const heads = at === undefined ? undefined : rows[at];
  if (at === undefined || heads === undefined) return err({ code: 'noHeads' });
  const below = rows.slice(at + 1);
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), heads.cells.length);
  const columns = Array.from({ length: width }, (_, index) => String(heads.cells[index] ?? ''));
  const long = (row: SheetRow): number => row.cells.findIndex((cell) => String(cell).length > maxCellLength);
  return ok({
    columns, sheets, sheet,
    rows: below.filter((row) => long(row) < 0).map(({ line, cells }) => ({ line, cells: columns.map((_, index) => cells[index] ?? '') })),
    broken: below.filter((row) => long(row) >= 0).map((row) => (
      { line: row.line, column: columns[long(row)] ?? null, value: shorten(String(row.cells[long(row)])), reason: 'tooLong' as const })),
  });
}
