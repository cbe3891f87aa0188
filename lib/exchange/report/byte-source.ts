import type { ReportFailure } from '../../domain/report-problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';

/** Where a report's bytes come from: a file of the browser (`file.stream()`) or of Node (`createReadStream`). */
export type ByteSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Bytes handed on at once, however large the pieces are that arrive. */
const pieceSize = 256 * 1024;

/** Reads a source piece by piece, counts, and stops when it is told to. */
export class ByteReader {
  private readonly pull: () => Promise<Uint8Array | undefined>;
  private readonly release: () => Promise<unknown>;
  private readonly signal: AbortSignal | undefined;
  private left: Uint8Array = new Uint8Array(0);
  /** Bytes that were handed on. */
  bytesRead = 0;

  constructor(source: ByteSource, signal: AbortSignal | undefined) {
    this.signal = signal;
    if ('getReader' in source) {
      const reader = source.getReader();
      this.pull = async () => (await reader.read()).value;
      this.release = () => reader.cancel();
    } else {
      const iterator = source[Symbol.asyncIterator]();
      this.pull = async () => {
        const next = await iterator.next();
        return next.done === true ? undefined : next.value;
      };
      this.release = async () => iterator.return?.();
    }
  }

  /** The next bytes, never empty; undefined at the end. Errors: `cancelled`, `sourceFailed`. */
  async next(): Promise<Result<Uint8Array | undefined, ReportFailure>> {
    if (this.isCancelled()) return err({ code: 'cancelled' });
    while (this.left.length === 0) {
      let bytes: Uint8Array | undefined;
      try {
        bytes = await this.pull();
      } catch (error) {
        return err(this.isCancelled() ? { code: 'cancelled' } : { code: 'sourceFailed', detail: error instanceof Error ? error.name : String(error) });
      }
      if (this.isCancelled()) return err({ code: 'cancelled' });
      if (bytes === undefined) return ok(undefined);
      this.left = bytes;
    }
    const piece = this.left.subarray(0, pieceSize);
    this.left = this.left.subarray(piece.length);
    this.bytesRead += piece.length;
    return ok(piece);
  }

  private isCancelled(): boolean {
    return this.signal?.aborted === true;
  }

  /** Lets the file go. */
  async close(): Promise<void> {
    try {
      await this.release();
    } catch (error) {
      // A source that failed while it was read may fail again while it is let go; the first failure was told already.
      if (!(error instanceof Error)) throw error;
    }
  }
}
