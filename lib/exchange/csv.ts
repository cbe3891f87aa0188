import Papa from 'papaparse';
import type { HistoryRow } from '../domain/history.ts';
import { columns, type Column } from './columns.ts';

// What a spreadsheet takes for the start of a formula, also full width (Japanese input), also behind spaces or quotes. The
// start of a cell is also what follows a semicolon, a tab or a line break: where the decimal mark is a comma, spreadsheets
// split at semicolons, and they honour no quote that stands inside such a cell.
const signs = '(?:[^\\S\\t\\r\\n]|")*[=+\\-@＝＋－＠]';
const firstStart = new RegExp(`^(?=[\\t\\r\\n]|${signs})`);
// A plain number from a semicolon to the next one or to the end is none: PO;-5 stays PO;-5.
const laterStart = new RegExp(`(?<=[;\\t\\r\\n])(?!(?<=;)[+-]\\d+(?:[.,]\\d+)?(?:;|$))(?=${signs})`, 'g');

/** `text` with an apostrophe before everything a spreadsheet would run as a formula. Any other text stays as it is. */
export function guardFormulas(text: string): string {
  return text.replace(laterStart, "'").replace(firstStart, "'");
}

// Only text can hold foreign words. Guarding amounts too would turn -5.00 from a number into text.
function toCell(column: Column, row: HistoryRow): string {
  const cell = column.cell(row);
  return column.kind === 'text' ? guardFormulas(cell) : cell;
}

// A cell that a spreadsheet might split is quoted though RFC 4180 asks for it only at commas, quotes and line breaks: a
// number at its end is then followed by a quote, and so can never become a formula together with the cell behind it.
function needsQuotes(cell: unknown): boolean {
  return typeof cell === 'string' && /[;\t]/.test(cell);
}

/**
 * The PO history as CSV: RFC 4180, CRLF, a byte order mark so that Excel reads UTF-8, one head row, one row per order
 * (one without order cells for a PO nobody ordered on).
 *
 * A PO number such as 00123 is written as it is. The `="00123"` some use to keep Excel from dropping the zeros is a formula:
 * every other program would import those seven characters as the number. Excel keeps the zeros with Data › From Text/CSV.
 */
export function historyCsv(rows: readonly HistoryRow[]): string {
  const table = [columns.map((column) => column.head), ...rows.map((row) => columns.map((column) => toCell(column, row)))];
  return `\uFEFF${Papa.unparse(table, { newline: '\r\n', quotes: needsQuotes })}\r\n`;
}
