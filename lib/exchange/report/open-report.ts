import type { ReportFailure, Unreadable } from '../../domain/report-problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { ByteReader, type ByteSource } from './byte-source.ts';
import { markedEncoding, newDecoder, possibleEncodings, type Decoder } from './decoder.ts';
import { otherKind } from './file-kind.ts';
import { findHeader, type Header } from './find-header.ts';
import type { Layout } from './header.ts';
import type { ReportRow } from './read-row.ts';
import { RecordSplitter } from './records.ts';
import { RowReader, strangeCharacters } from './to-rows.ts';

/** The rows that a piece of the file held. */
export interface ReportBatch {
  readonly rows: readonly ReportRow[];
  readonly unreadable: readonly Unreadable[];
  /** All rows so far, readable or not. */
  readonly rowsRead: number;
  readonly bytesRead: number;
}

/** A report whose header was recognised. Its rows are read once, by going through `batches`; the last one is the failure that ended them. */
export interface OpenReport {
  readonly layout: Layout;
  readonly batches: AsyncGenerator<Result<ReportBatch, ReportFailure>, void, undefined>;
  /** Lets the file go without reading its rows. */
  readonly close: () => Promise<void>;
}

/** Bytes by which a file is recognised, and the most that are looked at for the end of its first line. */
const headSize = 64 * 1024;
const maxHeadSize = 1024 * 1024;

/** Rows one report may have, readable or not: about as many as a browser tab holds. */
const maxRows = 1_000_000;

interface Head {
  readonly bytes: Uint8Array;
  readonly complete: boolean;
}

async function readHead(reader: ByteReader): Promise<Result<Head, ReportFailure>> {
  let bytes = new Uint8Array(0);
  const hasLine = (): boolean => bytes.includes(10) || bytes.includes(13);
  while (bytes.length < headSize || (bytes.length < maxHeadSize && !hasLine())) {
    const piece = await reader.next();
    if (!piece.ok) return piece;
    if (piece.value === undefined) return ok({ bytes, complete: true });
    const joined = new Uint8Array(bytes.length + piece.value.length);
    joined.set(bytes);
    joined.set(piece.value, bytes.length);
    bytes = joined;
  }
  return ok({ bytes, complete: false });
}

interface Recognised {
  readonly header: Header;
  readonly decoder: Decoder;
  /** The head as text: its rows begin behind the header. */
  readonly text: string;
  /** True when it is the whole file. */
  readonly complete: boolean;
}

/** Finds the header under each encoding the file may have: the right one is that in which the columns are known. */
function recognise({ bytes, complete }: Head): Result<Recognised, ReportFailure> {
  const other = otherKind(bytes);
  if (other !== undefined) return err({ code: other });
  const marked = markedEncoding(bytes);
  let failure: ReportFailure | undefined;
  for (const encoding of marked === undefined ? possibleEncodings(bytes) : [marked]) {
    const decoder = newDecoder(encoding);
    const text = decoder.decode(bytes, complete);
    const header = findHeader(text, complete);
    if (header.ok) return ok({ header: header.value, decoder, text, complete });
    const unknown = header.error.code === 'unknownHeader' && strangeCharacters.test(text.slice(0, 4096));
    failure = unknown ? { code: 'binary' } : header.error;
  }
  return err(failure ?? { code: 'empty' });
}

async function* readBatches(reader: ByteReader, { header, decoder, text, complete }: Recognised): OpenReport['batches'] {
  const { layout, delimiter, newline, firstLine, rowsAt } = header;
  let unreadable: Unreadable[] = [];
  const rowReader = new RowReader(layout, delimiter, (problem) => unreadable.push(problem));
  const splitter = new RecordSplitter({ delimiter, newline, width: layout.width, firstLine }, rowReader.readLine);
  const toBatch = (piece: string, last: boolean): Result<ReportBatch, ReportFailure> => {
    if (!rowReader.wary) rowReader.wary = strangeCharacters.test(piece);
    const rows = splitter.push(piece, last).map((each) => ('cells' in each ? each : rowReader.read(each))).filter((row) => row !== undefined);
    const batch = { rows, unreadable, rowsRead: rowReader.rows, bytesRead: reader.bytesRead };
    unreadable = [];
    return batch.rowsRead > maxRows ? err({ code: 'tooManyRows', limit: maxRows }) : ok(batch);
  };
  try {
    let batch = toBatch(text.slice(rowsAt), complete);
    yield batch;
    for (let last = complete; !last && batch.ok;) {
      const piece = await reader.next();
      if (piece.ok) {
        last = piece.value === undefined;
        batch = toBatch(decoder.decode(piece.value ?? new Uint8Array(0), last), last);
      } else {
        batch = piece;
      }
      yield batch;
    }
  } finally {
    await reader.close();
  }
}

/**
 * Opens a report and recognises it by its header, whatever its encoding, delimiter, column order and language. Only a piece of
 * the file is in memory at a time. Never throws for what a file holds: every `ReportFailure` is a value.
 */
export async function openReport(source: ByteSource, { signal }: { readonly signal?: AbortSignal | undefined } = {}): Promise<Result<OpenReport, ReportFailure>> {
  const reader = new ByteReader(source, signal);
  const head = await readHead(reader);
  const recognised = head.ok ? recognise(head.value) : head;
  if (!recognised.ok) {
    await reader.close();
    return recognised;
  }
  return ok({
    layout: recognised.value.header.layout,
    batches: readBatches(reader, recognised.value),
    close: () => reader.close(),
  });
}
