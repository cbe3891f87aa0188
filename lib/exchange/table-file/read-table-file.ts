import type { Table, TableFailure } from '../../domain/po-import/table.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { ByteReader } from '../report/byte-source.ts';
import { otherKind } from '../report/file-kind.ts';
import { maxFileBytes } from './limits.ts';
import { readDelimited } from './read-delimited.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

export interface TableFileOptions {
  /** Which visible sheet of a spreadsheet, from 0; null: the first with rows. */
  readonly sheet: number | null;
  /** Whether a name is one that columns have. */
  readonly knows: (name: string) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/** All bytes of a file; more than `maxFileBytes` are not even begun. */
async function readBytes(file: Blob, signal: AbortSignal | undefined): Promise<Result<Uint8Array, TableFailure>> {
  if (file.size > maxFileBytes) return err({ code: 'tooLarge', limit: maxFileBytes });
  const reader = new ByteReader(file.stream(), signal);
  const bytes = new Uint8Array(file.size);
  try {
    for (let at = 0; ;) {
      const piece = await reader.next();
      // Of the report reader's failures these are the only two that reading bytes has.
      if (!piece.ok) return err(piece.error.code === 'sourceFailed' ? piece.error : { code: 'cancelled' });
      if (piece.value === undefined) return at === bytes.length ? ok(bytes) : err({ code: 'sourceFailed', detail: 'shorter' });
      if (at + piece.value.length > bytes.length) return err({ code: 'sourceFailed', detail: 'longer' });
      bytes.set(piece.value, at);
      at += piece.value.length;
    }
  } finally {
    await reader.close();
  }
}

/** Excel encrypts a workbook with a password into the container its old format had; the stream's name stands there in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2))).includes('EncryptedPackage');
}

/**
 * Reads the table in a CSV or XLSX file, told apart by what is in it, not by its name. Never throws for what a file holds:
 * every `TableFailure` is a value, and memory is bounded by the limits of `limits.ts`.
 */
export async function readTableFile(file: Blob, { sheet, knows, signal }: TableFileOptions): Promise<Result<Table, TableFailure>> {
  const bytes = await readBytes(file, signal);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return err({ code: 'empty' });
  const kind = otherKind(bytes.value);
  switch (kind) {
    case undefined: return readDelimited(bytes.value, knows);
    case 'zip': case 'spreadsheet': return readContainer(bytes.value, { sheet, knows, signal });
    default: return err({ code: kind });
  }
}

/** A zip may be a spreadsheet whatever its first part is called; the container of the 1990s is an old one, or one with a password. */
function readContainer(bytes: Uint8Array, options: Parameters<typeof readSpreadsheet>[1]): Promise<Result<Table, TableFailure>> {
  if (bytes[0] === 0xd0) return Promise.resolve(err({ code: isLocked(bytes) ? 'locked' : 'oldSpreadsheet' }));
  return bytes[0] === 0x50 ? readSpreadsheet(bytes, options) : Promise.resolve(err({ code: 'zip' }));
}
