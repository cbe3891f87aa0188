/** What a cell holds: words (days of a spreadsheet as `YYYY-MM-DD`), or a number that a spreadsheet stores as one. */
export type TableCell = string | number;

/** One row below the heads. `cells` has as many entries as there are columns. */
export interface TableRow {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly cells: readonly TableCell[];
}

/** Why a row of a file is no row of its table. */
export type BrokenRowReason = 'brokenQuotes' | 'tooLong' | 'tooManyFields' | 'wrongEncoding' | 'controlCharacter';

/** A row that could not be taken apart into cells. */
export interface BrokenRow {
  readonly line: number;
  /** The column's name where one cell is meant, else null. */
  readonly column: string | null;
  /** What stands there, shortened. */
  readonly value: string;
  readonly reason: BrokenRowReason;
}

/** A table as it was found in a file. */
export interface Table {
  /** Names of the columns as the file has them; empty where one has none. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly broken: readonly BrokenRow[];
  /** The visible sheets of a spreadsheet; empty for a text file. */
  readonly sheets: readonly string[];
  /** Which of them this is, from 0. */
  readonly sheet: number;
}

/** Why a file is no table we can read. */
export type TableFailure =
  | { readonly code: 'empty' | 'zip' | 'oldSpreadsheet' | 'openDocument' | 'pdf' | 'webPage' | 'json' | 'binary' | 'damaged' | 'locked' | 'cancelled' }
  /** Nothing in the first rows looks like the heads of columns. */
  | { readonly code: 'noHeads' }
  | { readonly code: 'tooManyColumns' | 'tooManyRows'; readonly limit: number }
  /** Larger than is read; `limit` in bytes. */
  | { readonly code: 'tooLarge'; readonly limit: number }
  /** The bytes stopped coming: the file changed, moved or is locked. */
  | { readonly code: 'sourceFailed'; readonly detail: string };
