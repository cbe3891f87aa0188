import type { TableFailure } from '../../domain/po-import/table.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { maxPartBytes } from './limits.ts';

/** One file inside a zip archive. */
export interface ZipPart {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** Where its local header begins. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const partSignature = 0x02014b50;
const localSignature = 0x04034b50;
/** An archive's directory ends with 22 bytes and a comment of at most 65,535. */
const longestEnd = 22 + 0xffff;
const maxParts = 10_000;

/**
 * The parts of a zip archive by name, from the directory at its end (PKWARE APPNOTE 4.3.12 and 4.3.16). Undefined when
 * there is no sound directory, also for archives of more than 4 GB, which are not read at all.
 */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, bytes.length - longestEnd);
  while (end >= lowest && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < lowest) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > maxParts) return undefined;
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== partSignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    parts.set(name.replace(/^\//, ''), {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return parts;
}

/**
 * Unpacks one part and hands its text on in pieces. What the archive says about the unpacked size is not believed: it is
 * counted, and too much ends it. Errors: `damaged`, `locked` (with a password), `tooLarge`, `cancelled`.
 */
export async function unpack(
  bytes: Uint8Array, part: ZipPart, take: (text: string) => boolean, signal: AbortSignal | undefined,
): Promise<Result<null, TableFailure>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.encrypted) return err({ code: 'locked' });
  if (part.at + 30 > bytes.length || view.getUint32(part.at, true) !== localSignature) return err({ code: 'damaged' });
  const start = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  if (start + part.packedSize > bytes.length || (part.method !== 0 && part.method !== 8)) return err({ code: 'damaged' });
  const packed = new Blob([bytes.slice(start, start + part.packedSize)]).stream();
  const reader = (part.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let unpacked = 0;
  try {
    for (;;) {
      const piece = await nextText(reader, decoder);
      if (signal?.aborted === true) return err({ code: 'cancelled' });
      unpacked += piece?.bytes ?? 0;
      if (unpacked > maxPartBytes) return err({ code: 'tooLarge', limit: maxPartBytes });
      if (piece === undefined || !take(piece.text)) return err({ code: 'damaged' });
      if (piece.done) return ok(null);
    }
  } finally {
    reader.cancel().catch(() => undefined); // a stream that failed has been told already
  }
}

/** The next text; undefined when the bytes cannot be unpacked or are no UTF-8, which are all the ways this can fail. */
async function nextText(reader: ReadableStreamDefaultReader<Uint8Array>, decoder: TextDecoder): Promise<{ readonly text: string; readonly bytes: number; readonly done: boolean } | undefined> {
  try {
    const { value, done } = await reader.read();
    return { text: decoder.decode(value, { stream: !done }), bytes: value?.length ?? 0, done };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
