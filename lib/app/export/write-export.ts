import type { ExportRecord } from '../../domain/export-record.ts';
import { noPapers } from '../../domain/history-papers.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { BlobWriter } from '../../exchange/blob-writer.ts';
import type { ExportFile, ExportFormat, RowStream } from '../../exchange/export-format.ts';
import { exportFileName, namesTogether } from '../../exchange/file-name.ts';
import { zipPieces } from '../../exchange/zip.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import { readLedger } from '../../storage/transaction.ts';
import type { AppContext } from '../context.ts';
import { readHistoryPapers } from '../read-history-papers.ts';
import { writtenRows } from './check-export.ts';
import { Contents } from './contents.ts';
import type { ExportRequest, OnProgress } from './export-request.ts';
import { formatOf } from './format-of.ts';
import { gatherRows, rowsToExport } from './gather-rows.ts';

/** A finished export: its file, and what is remembered of it. */
export interface WrittenExport extends Pick<ExportRecord, 'format' | 'fileName' | 'rows' | 'purchaseOrderIds' | 'orderKeys'> {
  readonly file: Blob;
}

/** What keeps an export from being written: nothing of the kind is there, or more rows than the format is written with. */
export type ExportProblem = 'nothing' | 'tooMany';

/**
 * Writes an export: one file, or a zip where the format gives several. Formats that can are written while the ledger is read, in
 * memory that does not grow. Changes nothing in the ledger; `rememberExport` does.
 */
export function writeExport(
  ctx: Pick<AppContext, 'db'>, request: ExportRequest, onProgress: OnProgress,
): Promise<Result<WrittenExport, ExportProblem | StorageFailure>> {
  const format = formatOf(request.format);
  const stream = format.stream?.(request.options);
  return readLedger(ctx.db, (tx) => (stream === undefined ? writeWhole(tx, format, request, onProgress) : writeStream(tx, format, stream, request, onProgress)));
}

async function writeStream(
  tx: ReadTransaction, format: ExportFormat, { start, next, end }: RowStream, request: ExportRequest, onProgress: OnProgress,
): Promise<Result<WrittenExport, ExportProblem>> {
  const blob = new BlobWriter();
  const contents = new Contents();
  blob.write(start);
  for await (const { rows } of rowsToExport(tx, format, request, onProgress)) {
    if (rows.length > 0) blob.write(next(rows, contents.rows === 0));
    contents.add(rows);
  }
  blob.write(end);
  return contents.rows === 0 ? err('nothing') : ok(finished(format, request, blob.end(format.mime), format.extension, contents));
}

async function writeWhole(
  tx: ReadTransaction, format: ExportFormat, request: ExportRequest, onProgress: OnProgress,
): Promise<Result<WrittenExport, ExportProblem>> {
  const { rows } = await gatherRows(tx, format, request, onProgress);
  if (rows.length > (format.mostRows ?? Infinity)) return err('tooMany');
  const contents = new Contents();
  contents.add(writtenRows(format, rows, format.check(rows, request.options)));
  if (contents.rows === 0) return err('nothing');
  const papers = format.hasPapers === true ? await readHistoryPapers(tx, rows, (done, total) => onProgress({ phase: 'papers', done, total })) : noPapers;
  const files = format.write(rows, request.options, papers);
  const [only] = files;
  const isZip = files.length !== 1 || only === undefined;
  const pieces = isZip ? zipPieces(zipped(files, format), request.options.writtenAt) : only.pieces;
  const blob = new BlobWriter();
  for (const piece of pieces) {
    blob.write(piece);
    onProgress({ phase: 'writing', done: blob.written, total: null });
  }
  return ok(finished(format, request, blob.end(isZip ? 'application/zip' : format.mime), isZip ? 'zip' : format.extension, contents));
}

function zipped(files: readonly ExportFile[], { extension }: ExportFormat): { name: string; pieces: ExportFile['pieces'] }[] {
  const names = namesTogether(files.map(({ name }) => name), extension);
  return files.map(({ pieces }, index) => ({ name: names[index] ?? '', pieces }));
}

function finished({ code }: ExportFormat, { name, today }: ExportRequest, file: Blob, extension: string, contents: Contents): WrittenExport {
  const fileName = exportFileName([wordOf(code), name], today, extension);
  return { file, fileName, format: code, rows: contents.rows, purchaseOrderIds: contents.purchaseOrderIds(), orderKeys: contents.orderKeys() };
}

/** The format in a file's name; the plain ones are known by their extension. */
function wordOf(code: string): string {
  return ['csv', 'xlsx', 'json'].includes(code) ? '' : code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
