import type { BrokenRow, Table, TableFailure, TableRow } from '../../domain/po-import/table.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { cleanCell, oneLine, shorten } from '../report/cell.ts';
import { type Encoding, markedEncoding, newDecoder, possibleEncodings } from '../report/decoder.ts';
import { RecordSplitter, type FileRecord } from '../report/records.ts';
import { strangeCharacters } from '../report/to-rows.ts';
import { findHeads, rowsLookedAt } from './find-heads.ts';
import { maxCellLength, maxCells, maxColumns, maxRows } from './limits.ts';

const delimiters = [',', ';', '\t', '|'];
// Excel's own hint for the delimiter, which it honours and does not show.
const excelHint = /^\uFEFF?"?sep=.{1,2}"?(?=[\r\n])/i;
/** Text decoded and split at once. */
const sliceBytes = 256 * 1024;

/** More strange characters than this among a thousand, and the bytes are no text in that encoding. */
const mostStrange = 5;

/** The encoding a file's mark names, else the one under which it holds the fewest strange characters; undefined when it is no text in any. */
function encodingOf(start: Uint8Array): Encoding | undefined {
  const marked = markedEncoding(start);
  if (marked !== undefined) return marked;
  const all = new RegExp(strangeCharacters.source, 'g');
  const tries = possibleEncodings(start).map((encoding) => {
    const text = newDecoder(encoding).decode(start, true).slice(0, -1); // the last character may have been cut
    return { encoding, strange: (text.match(all)?.length ?? 0) / Math.max(1, text.length) };
  });
  const best = tries.reduce((a, b) => (b.strange < a.strange ? b : a));
  return best.strange * 1000 > mostStrange ? undefined : best.encoding;
}

/** All records of a text, split at one delimiter. */
function* split(bytes: Uint8Array, encoding: Encoding, delimiter: string, width: number): Generator<FileRecord> {
  const decoder = newDecoder(encoding);
  let splitter: RecordSplitter | undefined;
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    const last = at + sliceBytes >= bytes.length;
    const text = decoder.decode(bytes.subarray(at, at + sliceBytes), last);
    const bare = at === 0 ? text.replace(excelHint, '').replace(/^\uFEFF/, '') : text;
    splitter ??= new RecordSplitter({ delimiter, width, firstLine: 1, newline: text.includes('\n') || !text.includes('\r') ? '\n' : '\r' });
    yield* splitter.push(bare, last);
  }
}

interface Heads {
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly line: number;
  readonly known: number;
}

/** The heads under one delimiter, when there are any. */
function headsBy(delimiter: string, bytes: Uint8Array, encoding: Encoding, knows: (name: string) => boolean): Heads | undefined {
  const first: FileRecord[] = [];
  for (const record of split(bytes, encoding, delimiter, 0)) {
    if (first.push(record) >= rowsLookedAt) break;
  }
  const rows = first.map(({ fields }) => fields.map((field) => oneLine(cleanCell(field))));
  const at = findHeads(rows, knows);
  const columns = at === undefined ? undefined : rows[at];
  if (at === undefined || columns === undefined) return undefined;
  return { delimiter, columns, line: first[at]?.line ?? 0, known: columns.filter((name) => knows(name)).length };
}

const better = (a: Heads, b: Heads): Heads => (b.known > a.known || (b.known === a.known && b.columns.length > a.columns.length) ? b : a);

/** Reads a table from text with commas, semicolons, tabs or bars, in any encoding the report reader knows, with its decoder and its rules for quotes. */
export function readDelimited(bytes: Uint8Array, knows: (name: string) => boolean): Result<Table, TableFailure> {
  const start = bytes.subarray(0, 64 * 1024);
  const encoding = encodingOf(start);
  if (encoding === undefined) return err({ code: 'binary' });
  if (newDecoder(encoding).decode(start, true).replace(/\uFEFF/, '').trim() === '') return err({ code: 'empty' });
  const found = delimiters.map((each) => headsBy(each, start, encoding, knows)).filter((heads) => heads !== undefined);
  if (found.length === 0) return err({ code: 'noHeads' });
  const heads = found.reduce(better);
  if (heads.columns.length > maxColumns) return err({ code: 'tooManyColumns', limit: maxColumns });
  return readRows(heads, split(bytes, encoding, heads.delimiter, heads.columns.length));
}

function readRows({ columns, line: headLine }: Heads, records: Iterable<FileRecord>): Result<Table, TableFailure> {
  const rows: TableRow[] = [];
  const broken: BrokenRow[] = [];
  let cellCount = 0;
  for (const record of records) {
    if (record.line <= headLine || record.fields.every((field) => field.trim() === '')) continue;
    const row = readRow(record, columns);
    cellCount += record.fields.length;
    if ('reason' in row) broken.push(row);
    else rows.push(row);
    if (rows.length + broken.length > maxRows || cellCount > maxCells) return err({ code: 'tooManyRows', limit: maxRows });
  }
  return ok({ columns, rows, broken, sheets: [], sheet: 0 });
}

function readRow({ line, fields, problem }: FileRecord, columns: readonly string[]): TableRow | BrokenRow {
  if (problem !== undefined) return { line, column: null, value: shorten(fields[0] ?? ''), reason: problem };
  if (fields.slice(columns.length).some((field) => field.trim() !== '')) return { line, column: null, value: shorten(fields.join(', ')), reason: 'tooManyFields' };
  const cells = columns.map((_, index) => cleanCell(fields[index] ?? ''));
  for (const [index, cell] of cells.entries()) {
    const told = { line, column: columns[index] ?? null, value: shorten(cell) };
    if (cell.length > maxCellLength) return { ...told, reason: 'tooLong' };
    if (strangeCharacters.test(cell)) return { ...told, reason: cell.includes('\uFFFD') ? 'wrongEncoding' : 'controlCharacter' };
  }
  return { line, cells };
}
