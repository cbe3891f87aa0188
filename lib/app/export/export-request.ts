import type { ExportOptions } from '../../domain/export-options.ts';
import type { HistoryFilter } from '../../domain/history-filter.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { ExportFormatCode } from '../../exchange/export-format.ts';

/** What is to be exported, and how. */
export interface ExportRequest {
  readonly format: ExportFormatCode;
  readonly filter: HistoryFilter;
  readonly options: ExportOptions;
  /** Leaves out what was in an export in the same format before. Means nothing in formats that are no books. */
  readonly leaveOutEarlier: boolean;
  /** Stands in the file's name. */
  readonly today: PlainDate;
  /** What the file is of, for its name: a PO number; empty: of many. */
  readonly name: string;
}

/** How far an export is. `papers`: invoices and the audit trail are read. `writing` counts bytes, and nobody knows how many there will be. */
export interface ExportProgress {
  readonly phase: 'reading' | 'papers' | 'writing';
  readonly done: number;
  readonly total: number | null;
}

export type OnProgress = (progress: ExportProgress) => void;
