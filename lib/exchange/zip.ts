import { Zip, ZipDeflate } from 'fflate';
import type { Instant } from '../domain/plain-date.ts';

/** One file in a zip. */
export interface ZippedFile {
  /** Its path, with `/` between folders. Whether it is safe on a disk is the caller's to see to. */
  readonly name: string;
  /** Its contents in order; made while they are read, once. */
  readonly pieces: Iterable<string | Uint8Array>;
}

/** How hard it packs: the step from 4 to 6 costs half as much time again and saves a twentieth of the size. */
const level = 4;

/** The files as one zip, in pieces, made while they are asked for: neither the files nor the zip are in memory as a whole. */
export function* zipPieces(files: Iterable<ZippedFile>, writtenAt: Instant): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem !== null) throw problem;
    ready.push(new Uint8Array(piece));
  });
  const taken = (): Uint8Array<ArrayBuffer>[] => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for (const { name, pieces } of files) {
    const packed = new ZipDeflate(name, { level });
    packed.mtime = writtenAt;
    zip.add(packed);
    for (const piece of pieces) {
      packed.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
      yield* taken();
    }
    packed.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
