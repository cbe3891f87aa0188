import type { HistoryPapers } from '../domain/history-papers.ts';
import type { HistoryRow } from '../domain/history.ts';
import type { ExportDetails, ExportOptions } from '../domain/export-options.ts';
import type { Rejection } from './rejection.ts';

/** Codes of the formats. They are kept with what was exported, and so never change. */
export const exportFormatCodes = [
  'csv', 'xlsx', 'json', 'xeroBills', 'xeroCreditNotes', 'quickBooksBills', 'coupaOrders', 'ublOrders', 'cxmlOrders',
] as const;
export type ExportFormatCode = (typeof exportFormatCodes)[number];

/** One file of an export. */
export interface ExportFile {
  /** What tells it from the other files of the same export: a PO number or a count; empty when it is the only one. */
  readonly name: string;
  /** Its contents in order. May be made while they are read, once. */
  readonly pieces: Iterable<string | Uint8Array<ArrayBuffer>>;
}

/** A file that is written while its rows are read: they are never in memory together. */
export interface RowStream {
  readonly start: string;
  /** The next rows. `isFirst`: there were none before. */
  readonly next: (rows: readonly HistoryRow[], isFirst: boolean) => string;
  readonly end: string;
}

/** One way to write the history for another program. */
export interface ExportFormat {
  readonly code: ExportFormatCode;
  /** Without a dot. */
  readonly extension: string;
  readonly mime: string;
  /** What it cannot do without: to be asked for before it is written. */
  readonly needs: readonly (keyof ExportDetails)[];
  /** True when an order that is written twice is entered twice: an export tells which orders were in one before. */
  readonly once?: true;
  /** True of a row that is nothing of the kind: neither written nor refused. */
  readonly skips?: (row: HistoryRow) => boolean;
  /** Present when each row is written for itself, whatever the others are, and none is refused. */
  readonly stream?: (options: ExportOptions) => RowStream;
  /** True when it holds the invoices and the audit trail too: others are handed none. */
  readonly hasPapers?: true;
  /** The most rows it is written with: beyond them the browser would run out of memory. */
  readonly mostRows?: number;
  /** What the other program would refuse. Never throws, whatever the rows hold. */
  readonly check: (rows: readonly HistoryRow[], options: ExportOptions) => readonly Rejection[];
  /** All that is not refused. No files when there is nothing of the kind in the rows. */
  readonly write: (rows: readonly HistoryRow[], options: ExportOptions, papers: HistoryPapers) => readonly ExportFile[];
}
