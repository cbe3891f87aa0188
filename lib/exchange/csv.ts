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

// RFC 4180 asks for quotes at commas, quotes and line breaks. A cell that a spreadsheet might split (semicolon, tab) is quoted
// too: a number at its end is then followed by a quote, and so can never become a formula together with the cell behind it.
// And one with space or a byte order mark at an end: some programs trim what is not quoted.
const needsQuotes = /[",\r\n;\t]|^[\s\uFEFF]|[\s\uFEFF]$/;

/** One record of a CSV file with its line end. Cells are written as they are: formulas are the caller's to guard. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

/** The cell of a row as CSV may hold it. Only text can hold foreign words: guarding amounts too would turn -5.00 from a number into text. */
function csvCell<Row>(column: Column<Row>, row: Row): string {
  const cell = column.cell(row);
  return column.kind === 'text' ? guardFormulas(cell) : cell;
}

/** The head of a table as CSV. */
export function csvHead<Row>(table: readonly Column<Row>[]): string {
  return csvRecord(table.map(({ head }) => head));
}

/** A row of a table as CSV. */
export function csvRow<Row>(table: readonly Column<Row>[], row: Row): string {
  return csvRecord(table.map((column) => csvCell(column, row)));
}

/** How many characters a piece of a file has before it is handed on. */
const pieceLength = 64 * 1024;

/** A table as CSV in pieces, made while they are asked for: the file is never in memory as a whole. The head comes first. */
export function* csvPieces<Row>(table: readonly Column<Row>[], rows: Iterable<Row>): Generator<string> {
  let piece = csvHead(table);
  for (const row of rows) {
    piece += csvRow(table, row);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/**
 * The PO history as CSV, in pieces: RFC 4180, CRLF, a byte order mark so that Excel reads UTF-8, one head row, one row per
 * order (one without order cells for a PO nobody ordered on).
 *
 * A PO number such as 00123 is written as it is. The `="00123"` some use to keep Excel from dropping the zeros is a formula:
 * every other program would import those seven characters as the number. Excel keeps the zeros with Data › From Text/CSV.
 */
export function* historyCsvPieces(rows: Iterable<HistoryRow>): Generator<string> {
  yield '\uFEFF';
  yield* csvPieces(columns, rows);
}

/** The PO history as one CSV text; see `historyCsvPieces`. */
export function historyCsv(rows: Iterable<HistoryRow>): string {
  return [...historyCsvPieces(rows)].join('');
}
