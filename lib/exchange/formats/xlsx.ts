import type { HistoryRow } from '../../domain/history.ts';
import { columns } from '../columns.ts';
import type { ExportFormat } from '../export-format.ts';
import type { Rejection } from '../rejection.ts';
import { sheetsOf } from '../sheets.ts';
import { escapeHexadecimals } from '../workbook/cells.ts';
import { workbookPieces, writtenSheet } from '../workbook/workbook.ts';

// https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
const maxRows = 1_048_576;
const maxCellLength = 32_767;

// What the other sheets say of a row is in its cells here too.
function check(rows: readonly HistoryRow[]): readonly Rejection[] {
  const texts = columns.filter(({ kind }) => kind === 'text');
  return rows.flatMap((row, index): Rejection[] => {
    // Head, empty line and a total for each currency need room too.
    if (index >= maxRows - 30) return [{ row: index, field: 'PO history', code: 'tooManyRows', value: '' }];
    return texts.flatMap(({ head, cell }) => {
      const value = cell(row);
      return escapeHexadecimals(value).length > maxCellLength ? [{ row: index, field: head, code: 'tooLong' as const, value }] : [];
    });
  });
}

/** A workbook with the history, the purchase orders, the orders, their lines, their invoices and the audit trail of all of them. */
export const xlsx: ExportFormat = {
  code: 'xlsx', extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', needs: [],
  hasPapers: true, mostRows: 200_000,
  check,
  write: (rows, { writtenAt }, papers) => {
    const refused = new Set(check(rows).map(({ row }) => row));
    const { history, purchaseOrders, orders, lines, invoices, trail } = sheetsOf(rows.filter((_, index) => !refused.has(index)), papers);
    const sheets = [writtenSheet(history), writtenSheet(purchaseOrders), writtenSheet(orders), writtenSheet(lines), writtenSheet(invoices), writtenSheet(trail)];
    return [{ name: '', pieces: workbookPieces(sheets, writtenAt) }];
  },
};
