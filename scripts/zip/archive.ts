import { zipSync, type Zippable } from 'fflate';
import { isSecret } from './secrets.ts';

/** A file to pack: its path in the archive, with forward slashes, and its bytes. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Files as a ZIP whose bytes depend on their names and contents alone: sorted, one date, one level, a deflate that is the same on
 * every machine (fflate, not the system's zlib). What may be a secret is left out and named in `leftOut`.
 */
export function archive(files: readonly PackedFile[]): { readonly zip: Uint8Array; readonly leftOut: readonly string[] } {
  const sorted = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  // fflate writes local time, so this is 1980-01-01 00:00 in every time zone: the first moment a ZIP can name.
  const sameMoment = new Date(1980, 0, 1);
  const packed: Zippable = {};
  const leftOut: string[] = [];
  for (const { path, bytes } of sorted) {
    if (isSecret(path, bytes)) leftOut.push(path);
    else packed[path] = [bytes, { mtime: sameMoment, level: 9 }];
  }
  return { zip: zipSync(packed), leftOut };
}
