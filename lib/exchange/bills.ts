import type { HistoryRow } from '../domain/history.ts';
import type { OrderKey } from '../domain/ids.ts';
import type { Money } from '../domain/money.ts';
import type { Order } from '../domain/order.ts';
import type { BilledLine } from './billed-lines.ts';
import { csvRecord } from './csv.ts';
import { toDecimal } from './decimal.ts';
import type { ExportFile } from './export-format.ts';
import type { ExportOptions } from '../domain/export-options.ts';
import type { Rejection } from './rejection.ts';
import { judgeRecord, ruledCell, type RuledColumn } from './ruled-column.ts';

/** One record of a file of bills or credit notes: a line of what a PO pays of an order, or gets back. */
export interface BillRecord {
  readonly row: HistoryRow;
  readonly order: Order;
  readonly line: BilledLine;
  readonly options: ExportOptions;
}

/** What a row is to such a file: its lines and their sum; `unknown` when no page showed it; null when the row is no bill at all. */
export type RowLines = { readonly lines: readonly BilledLine[]; readonly total: Money } | 'unknown' | null;

/** A kind of file of bills: its columns, what it takes from a row, and how many bills the program takes at once. */
export interface BillSheet {
  readonly columns: readonly RuledColumn<BillRecord>[];
  readonly linesOf: (row: HistoryRow) => RowLines;
  readonly billsPerFile: number;
}

/** The records of a row, or why there are none: nothing to pay, not known, no bill at all (null). */
function recordsOf({ linesOf }: BillSheet, row: HistoryRow, options: ExportOptions): readonly BillRecord[] | Pick<Rejection, 'code' | 'value'> | null {
  const { order } = row;
  if (order === null || order.cancelled) return null;
  const found = linesOf(row);
  if (found === null) return null;
  if (found === 'unknown') return { code: 'amountUnknown', value: '' };
  if (found.total.amount <= 0) return { code: 'notPositive', value: toDecimal(found.total) };
  return found.lines.map((line) => ({ row, order, line, options }));
}

function judge(sheet: BillSheet, row: HistoryRow, index: number, options: ExportOptions): readonly Rejection[] | null {
  const records = recordsOf(sheet, row, options);
  if (records === null) return null;
  if ('code' in records) return [{ row: index, field: 'Total', ...records }];
  const rejections = records.flatMap((record) => judgeRecord(sheet.columns, record, index));
  // Fields of the whole bill are in every line of it: told once.
  return rejections.filter(({ field, code }, at) => rejections.findIndex((each) => each.field === field && each.code === code) === at);
}

/** True when a row is no bill at all: no order yet, cancelled, nothing of the kind. */
export function isNoBill({ linesOf }: BillSheet, row: HistoryRow): boolean {
  return row.order === null || row.order.cancelled || linesOf(row) === null;
}

/** What the program would refuse. Rows that are no bill (no order yet, cancelled) are neither refused nor written. */
export function checkBills(sheet: BillSheet, rows: readonly HistoryRow[], options: ExportOptions): readonly Rejection[] {
  const judged = rows.map((row, index) => judge(sheet, row, index, options));
  const broken = new Set(rows.flatMap(({ order }, index) => (order === null || (judged[index] ?? []).length === 0 ? [] : order.key)));
  return rows.flatMap(({ order }, index): readonly Rejection[] => {
    const rejections = judged[index] ?? null;
    const halved = rejections !== null && rejections.length === 0 && order !== null && broken.has(order.key);
    return halved ? [{ row: index, field: 'Total', code: 'withAnother', value: order.orderId }] : rejections ?? [];
  });
}

/** The bills as CSV, the lines of an order together, in as many files as the program needs. */
export function writeBills(sheet: BillSheet, rows: readonly HistoryRow[], options: ExportOptions): readonly ExportFile[] {
  const refused = new Set(checkBills(sheet, rows, options).map(({ row }) => row));
  const bills = new Map<OrderKey, number[]>();
  rows.forEach((row, index) => {
    if (row.order === null || row.order.cancelled || refused.has(index) || sheet.linesOf(row) === null) return;
    const bill = bills.get(row.order.key);
    if (bill === undefined) bills.set(row.order.key, [index]);
    else bill.push(index);
  });
  const all = [...bills.values()];
  const size = Math.min(sheet.billsPerFile, Math.max(1, all.length));
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, file) => ({
    name: count === 1 ? '' : String(file + 1),
    pieces: pieces(sheet, all.slice(file * size, (file + 1) * size).flat(), rows, options),
  }));
}

/** No byte order mark: importers take it for a part of the first head. */
function* pieces(sheet: BillSheet, indexes: readonly number[], rows: readonly HistoryRow[], options: ExportOptions): Generator<string> {
  yield csvRecord(sheet.columns.map(({ head }) => head));
  for (const index of indexes) {
    const row = rows[index];
    const records = row === undefined ? null : recordsOf(sheet, row, options);
    if (records === null || 'code' in records) continue; // those were refused before
    yield records.map((record) => csvRecord(sheet.columns.map((column) => ruledCell(column, record)))).join('');
  }
}
